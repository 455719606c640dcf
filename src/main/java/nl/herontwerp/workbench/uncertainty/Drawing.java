package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** A picture in lines, blocks and words, drawn by the server; read as the one sentence that it is given. */
final class Drawing {

    /** The pattern of what is striped, in each picture because one that is hidden gives none. */
    private static final String STRIPES = "<defs><pattern id=\"uncertainty-stripes\" width=\"6\" height=\"6\""
            + " patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
            + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" class=\"stripe\"/></pattern></defs>";

    private final StringBuilder parts = new StringBuilder();
    private final int width;
    private final int height;

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A block, by the class that gives it its colour or pattern. */
    void block(double x, double y, double wide, double high, String style) {
        parts.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"/>",
                x,
                y,
                Math.max(wide, 0.5),
                high,
                style));
    }

    void line(double x1, double y1, double x2, double y2, String style) {
        parts.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>",
                x1,
                y1,
                x2,
                y2,
                style));
    }

    /** Words at a place; {@code anchor} is start, middle or end. */
    void text(double x, double y, String anchor, String words) {
        parts.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(words)));
    }

    Div show(String sentence) {
        var svg = new Svg(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">" + STRIPES
                        + "%s</svg>",
                width,
                height,
                parts));
        var figure = new Div(svg);
        figure.addClassName("uncertainty-drawing");
        figure.getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        return figure;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
