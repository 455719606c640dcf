package nl.herontwerp.bpmn.writing;

import nl.herontwerp.bpmn.layout.Rect;
import org.w3c.dom.Element;

/**
 * How long a piece must be drawn for its name to fit in it. Only the side along the flow grows, so that
 * rows and lanes keep their height.
 */
final class NameRoom {

    private static final double LETTER = 6.4;
    private static final double LINE = 14.4;
    /** Between the name and the border, both sides together. */
    private static final double PADDING = 12;

    private static final double STEP = 10;
    /** No piece is made longer than this, whatever its name. */
    private static final double LONGEST = 180;

    private NameRoom() {}

    /**
     * The length along the flow, in points, at least that of the task.
     *
     * @param upright whether the flow of the drawing goes down, so that it is the height that grows
     */
    static double length(Element piece, Rect task, boolean upright) {
        var words = piece.getAttribute("name").strip().split("\\s+");
        var length = task.width();
        while (length < LONGEST && !fits(words, upright ? task.height() : length, upright ? length : task.height())) {
            length = Math.min(LONGEST, length + STEP);
        }
        return length;
    }

    private static boolean fits(String[] words, double width, double height) {
        var room = width - PADDING;
        var lines = 1;
        var line = 0.0;
        for (var word : words) {
            var length = word.length() * LETTER;
            if (length > room) {
                return false;
            }
            if (line > 0 && line + LETTER / 2 + length > room) {
                lines++;
                line = 0;
            }
            line += (line > 0 ? LETTER / 2 : 0) + length;
        }
        return lines * LINE + PADDING / 2 <= height;
    }
}
