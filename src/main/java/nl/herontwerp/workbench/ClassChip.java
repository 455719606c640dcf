package nl.herontwerp.workbench;

import com.vaadin.flow.component.html.Span;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** The class of a piece: a letter with a colour, and its name for who can't see either. */
public class ClassChip extends Span {

    public ClassChip(ComplexityClass complexity) {
        super(letter(complexity));
        addClassNames("class-chip", css(complexity));
        var name = Say.phrase(Phrase.ofEnum("carving.class", complexity));
        getElement().setAttribute("title", name).setAttribute("role", "img").setAttribute("aria-label", name);
    }

    /** E, E+, C or ?, the same everywhere. */
    public static String letter(ComplexityClass complexity) {
        return switch (complexity) {
            case SIMPLE -> "E";
            case SIMPLE_WITH_SUPPORT -> "E+";
            case COMPLEX -> "C";
            case UNKNOWN -> "?";
        };
    }

    /** The name of its colour in the style sheet. */
    public static String css(ComplexityClass complexity) {
        return switch (complexity) {
            case SIMPLE -> "simple";
            case SIMPLE_WITH_SUPPORT -> "support";
            case COMPLEX -> "complex";
            case UNKNOWN -> "unknown";
        };
    }
}
