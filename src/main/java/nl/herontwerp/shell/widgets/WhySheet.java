package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** "Waarom?": a sheet at the side in which a number opens into its formula, inputs and sources. */
public class WhySheet extends Dialog {

    /** Levels that are open at first. */
    private static final int OPEN_LEVELS = 2;

    public WhySheet(Explanation explanation) {
        this(List.of(explanation));
    }

    public WhySheet(List<Explanation> explanations) {
        addClassName("why-sheet");
        setHeaderTitle(Say.text("shell.why.title"));
        var close = new Button(Say.text("shell.why.close"), click -> close());
        getHeader().add(close);
        explanations.forEach(explanation -> add(node(explanation, 0)));
    }

    private static NativeDetails node(Explanation explanation, int level) {
        var details = new NativeDetails(head(explanation));
        details.addClassName("why-node");
        details.setOpen(level < OPEN_LEVELS);
        var body = new Div();
        body.addClassName("why-body");
        var formula = explanation.formula();
        if (formula != null) {
            var line = new Paragraph(Say.phrase(formula));
            line.addClassName("why-formula");
            body.add(line);
        }
        body.add(new Paragraph(origin(explanation.origin())));
        explanation.value().missing().forEach(missing -> body.add(new Paragraph(Say.phrase(missing))));
        explanation.doubts().stream()
                .sorted()
                .forEach(doubt -> body.add(new Paragraph(Say.phrase(Phrase.ofEnum("shell.doubt", doubt)))));
        explanation.parts().forEach(part -> body.add(node(part, level + 1)));
        details.setContent(body);
        return details;
    }

    private static Span head(Explanation explanation) {
        var value = new Span(Figures.value(explanation));
        value.addClassName("why-value");
        return new Span(new Span(Say.phrase(explanation.what())), value);
    }

    private static String origin(Origin origin) {
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
