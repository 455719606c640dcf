package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** How many warnings there are; they open as sentences, each with its source and what mends it. */
class WarningLines extends Div {

    WarningLines(BoardColumn column, List<Warning> warnings, Mending mending) {
        addClassName("warnings");
        if (!warnings.isEmpty()) {
            var lines = warnings.stream()
                    .map(warning -> line(column, warning, mending))
                    .toArray(Component[]::new);
            var details = column.details("warnings", summary(warnings), lines);
            details.addClassNames("warning-count", worst(warnings).name().toLowerCase(Locale.ROOT));
            add(details);
        }
    }

    private static Severity worst(List<Warning> warnings) {
        return warnings.stream()
                .map(Warning::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** How many of each severity, the most serious first. */
    private static String summary(List<Warning> warnings) {
        return Arrays.stream(Severity.values())
                .map(severity -> Map.entry(
                        severity,
                        warnings.stream()
                                .filter(each -> each.severity() == severity)
                                .count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> Say.text("workbench.board.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(". "));
    }

    private static Div line(BoardColumn column, Warning warning, Mending mending) {
        var severity = new Span(Say.phrase(Phrase.ofEnum("carving.severity", warning.severity())));
        severity.addClassNames("severity", warning.severity().name().toLowerCase(Locale.ROOT));
        var source = new Paragraph(Say.text("workbench.board.source", source(warning.source())));
        source.addClassName("quiet");
        var line = new Div(new Paragraph(severity, new Span(" " + Say.phrase(warning.why()))), source);
        line.addClassName("warning-line");
        var mend = mending.of(warning, column);
        if (mend != null) {
            line.add(mend);
        }
        return line;
    }

    private static String source(@Nullable LegalSource source) {
        if (source == null) {
            return Say.text("workbench.board.ownCheck");
        }
        return source.article() == null ? source.law() : source.law() + ", " + source.article();
    }
}
