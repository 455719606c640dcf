package nl.herontwerp.bpmn;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.herontwerp.bpmn.difference.CoreElements;
import nl.herontwerp.bpmn.difference.Words;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.ProcessModel;

/** The processes, lanes, nodes and flows of a model as elements, and what they are called. */
public final class ModelElements {

    private ModelElements() {}

    /** In the order of the file. */
    public static Map<String, ModelElement> byId(ProcessModel model) {
        var elements = new LinkedHashMap<String, ModelElement>();
        CoreElements.of(model).forEach(element -> elements.putIfAbsent(element.id(), element));
        return elements;
    }

    /** The name of an element among others; a flow without a name is called by what it joins. */
    public static Phrase label(ModelElement element, Map<String, ModelElement> among) {
        return Words.label(element, among);
    }

    /** What kind of element it is, in words. */
    public static Phrase type(ModelElement element) {
        return Words.type(element);
    }
}
