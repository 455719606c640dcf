package nl.herontwerp.bpmn.layout;

import java.util.Map;
import java.util.Set;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/** How large things are drawn, in points; the usual sizes of BPMN modellers. */
final class Sizes {

    static final double EVENT = 36;
    static final double SPACE = 4;
    /** Width of the strip with the name of a pool or lane. */
    static final double STRIP = 30;

    private static final double LETTER = 6.2;
    private static final double LINE = 14;
    private static final double WIDEST = 92;
    private static final Map<String, Size> FIXED = Map.of(
            "dataObjectReference", new Size(36, 50),
            "dataObject", new Size(36, 50),
            "dataStoreReference", new Size(50, 50),
            "textAnnotation", new Size(140, 40));
    private static final Set<String> DATA = Set.of("dataObjectReference", "dataObject", "dataStoreReference");

    private Sizes() {}

    /** Width and height. */
    record Size(double width, double height) {}

    /** Room for a name outside its shape; nothing when there is no name. */
    record Label(double width, double height) {}

    static Size of(Element element) {
        var name = Dom.name(element);
        var fixed = FIXED.get(name);
        if (name.equals("textAnnotation")) {
            var text = element.getTextContent().strip();
            return new Size(140, Math.max(40, 16 + LINE * Math.ceil(text.length() * LETTER / 110)));
        }
        if (fixed != null) {
            return fixed;
        }
        if (name.endsWith("Event")) {
            return new Size(EVENT, EVENT);
        }
        return name.endsWith("Gateway")
                ? new Size(50, 50)
                : activity(Dom.label(element).length());
    }

    /** Large enough for its name. */
    private static Size activity(int letters) {
        if (letters <= 50) {
            return new Size(100, 80);
        }
        return letters <= 90 ? new Size(130, 90) : new Size(170, Math.min(300, 90 + (letters - 90) / 24 * LINE));
    }

    static Label outsideLabel(Element element) {
        var name = Dom.name(element);
        return name.endsWith("Event") || name.endsWith("Gateway") || DATA.contains(name)
                ? label(element)
                : new Label(0, 0);
    }

    /** The room that the name of an element takes when it is broken into lines. */
    static Label label(Element element) {
        var text = Dom.label(element);
        if (text.isEmpty()) {
            return new Label(0, 0);
        }
        var width = 0.0;
        var line = 0.0;
        var lines = 1;
        for (var word : text.split(" ")) {
            var length = Math.min(word.length() * LETTER, WIDEST);
            if (line > 0 && line + LETTER + length > WIDEST) {
                lines++;
                line = 0;
            }
            line += (line > 0 ? LETTER : 0) + length;
            width = Math.max(width, line);
        }
        return new Label(Math.ceil(width) + LETTER, lines * LINE);
    }

    /** Length of a name on one line, as on the strip of a lane. */
    static double length(Element element) {
        return Dom.label(element).length() * LETTER;
    }
}
