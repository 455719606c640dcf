package nl.herontwerp.workbench;

import java.util.Map;
import nl.herontwerp.bpmn.DiagramPicture;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.shell.widgets.Diagram;

/** Puts a model in a picture; of a large model a still one stands there until the browser has drawn it. */
public final class ModelPicture {

    /** Characters of a model that a browser draws in less than about half a second. */
    private static final int LARGE = 250_000;

    private ModelPicture() {}

    /** Shows a model that has something to show. */
    public static void open(Diagram diagram, ModelFile file) {
        var xml = file.displayXml();
        if (xml.length() < LARGE) {
            diagram.open(xml);
        } else {
            diagram.open(xml, () -> DiagramPicture.svg(xml, Map.of()));
        }
    }
}
