package nl.herontwerp.bpmn.figures;

import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;

/** One way of writing figures into a model file. */
interface FigureSource {

    /** Hands every figure found to the collector; a document without any is the normal case. */
    void read(Document document, ProcessModel model, FigureCollector found);

    /** Whether the file may hold several situations, so that different figures are no contradiction. */
    default boolean hasScenarios() {
        return false;
    }
}
