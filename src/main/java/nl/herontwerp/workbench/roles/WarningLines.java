package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** Warnings as sentences, each with its source and what mends it; what is only still to fill in opens on demand. */
class WarningLines extends Div {

    /** So many stand open; a column of nothing but warnings hides the work. */
    private static final int OPEN = 2;

    WarningLines(BoardColumn column, List<Warning> warnings, Mending mending) {
        addClassName("warnings");
        var serious = warnings.stream()
                .filter(warning -> warning.severity() != Severity.NOTE)
                .toList();
        var first = serious.stream().limit(OPEN).toList();
        first.forEach(warning -> add(line(column, warning, mending)));
        var rest = warnings.stream().filter(warning -> !first.contains(warning)).toList();
        if (!rest.isEmpty()) {
            var lines =
                    rest.stream().map(warning -> line(column, warning, mending)).toArray(Component[]::new);
            add(column.details("warnings", summary(serious.size() - first.size(), rest.size()), lines));
        }
    }

    private static String summary(int serious, int all) {
        return serious == 0
                ? Say.text("workbench.board.notes", all)
                : Say.text("workbench.board.moreWarnings", serious, all - serious);
    }

    private static Div line(BoardColumn column, Warning warning, Mending mending) {
        var severity = new Span(Say.phrase(Phrase.ofEnum("workbench.severity", warning.severity())));
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
