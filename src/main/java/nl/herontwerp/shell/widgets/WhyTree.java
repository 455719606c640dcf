package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/**
 * A number that opens into its formula, inputs and sources, and so does each of its parts. Of a large tree, what is
 * closed is only made when it is opened: that of ten years has thousands of numbers.
 */
public class WhyTree extends NativeDetails {

    /** A tree of at most so many numbers is made as a whole. */
    private static final int SMALL = 300;

    private final Explanation explanation;
    private final int openLevels;
    private final boolean whole;
    private boolean filled;

    private WhyTree(Explanation explanation, int openLevels, boolean whole) {
        super(head(explanation));
        this.explanation = explanation;
        this.openLevels = openLevels;
        this.whole = whole;
        addClassName("why-node");
        setOpen(openLevels > 0);
        if (whole || openLevels > 0) {
            fill();
        } else {
            addToggleListener(toggle -> fill());
        }
    }

    /** A tree of which the first levels are open. */
    public static WhyTree open(Explanation explanation, int levels) {
        return new WhyTree(explanation, levels, count(explanation, 0) <= SMALL);
    }

    /** A closed tree that is there as a whole, so that it can be printed. */
    public static WhyTree whole(Explanation explanation) {
        return new WhyTree(explanation, 0, true);
    }

    /** The numbers of a tree and those counted before; stops when there are too many. */
    private static int count(Explanation explanation, int before) {
        var count = before + 1;
        for (var part : explanation.parts()) {
            if (count > SMALL) {
                return count;
            }
            count = count(part, count);
        }
        return count;
    }

    private void fill() {
        if (filled) {
            return;
        }
        filled = true;
        var body = new Div();
        body.addClassName("why-body");
        var formula = explanation.formula();
        if (formula != null) {
            var line = new Paragraph(Say.texts().formula(formula));
            line.addClassName("why-formula");
            body.add(line);
        }
        body.add(origin(explanation.origin()));
        explanation.value().missing().forEach(missing -> body.add(new Paragraph(Say.phrase(missing))));
        explanation.doubts().stream()
                .sorted()
                .forEach(doubt -> body.add(new Paragraph(Say.phrase(Phrase.ofEnum("shell.doubt", doubt)))));
        explanation.parts().forEach(part -> body.add(new WhyTree(part, openLevels - 1, whole)));
        setContent(body);
    }

    private static Span head(Explanation explanation) {
        var value = new Span(Figures.value(explanation));
        value.addClassName("why-value");
        return new Span(new Span(Say.phrase(explanation.what())), value);
    }

    private static Paragraph origin(Origin origin) {
        var words = new Paragraph(originText(origin));
        if (origin instanceof Origin.Parameter parameter) {
            var link = new Anchor("loonregels/" + parameter.id(), Say.text("shell.why.register"));
            // beside the work, which stays as it is
            link.setTarget("_blank");
            link.addClassName("no-print");
            words.add(new Span(" "), link);
        }
        return words;
    }

    private static String originText(Origin origin) {
        return switch (origin) {
            case Origin.Computed(var rounding) ->
                rounding == null ? Say.text("shell.why.computed") : Say.text("shell.why.rounded", rounding);
            case Origin.Input(var detail, var at) -> {
                var what = detail == null ? Say.text("shell.why.input") : Say.phrase(detail);
                yield at == null ? what : Say.text("shell.why.inputAt", what, at);
            }
            case Origin.Parameter parameter ->
                Say.text(
                        "shell.why.parameter",
                        Stream.of(
                                        parameter.source().law(),
                                        parameter.source().article(),
                                        parameter.source().publication())
                                .filter(word -> word != null && !word.isBlank())
                                .collect(Collectors.joining(", ")),
                        parameter.validFrom(),
                        parameter.checked());
            case Origin.Assumed(var reason) -> Say.text("shell.why.assumed", reason);
        };
    }
}
