package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.RoleTerms;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;

/** What a careful reader would check: what is wrong with the role, and what is not filled in yet. */
class ChecksPanel extends Section {

    private final transient Desk desk;

    ChecksPanel(Desk desk) {
        this.desk = desk;
    }

    void show(RoleReview review) {
        removeAll();
        add(new H2(Say.text("workbench.hr.checks")));
        var list = new UnorderedList();
        list.addClassName("checks");
        for (var warning : review.warnings()) {
            var severity = new Span(Say.phrase(Phrase.ofEnum("carving.severity", warning.severity())));
            severity.addClassNames("severity", warning.severity().name().toLowerCase(Locale.ROOT));
            var line = new ListItem(severity, new Span(" " + Say.phrase(warning.why())));
            var source = warning.source();
            if (source != null) {
                var law = new Span(" " + source.law() + (source.article() == null ? "" : ", " + source.article()));
                law.addClassName("quiet");
                line.add(law);
            }
            list.add(line);
        }
        if (review.warnings().isEmpty()) {
            list.add(new ListItem(Say.text("workbench.hr.noWarnings")));
        }
        add(list);
        var open = open(desk.workspace().design().termsOf(review.role().id()));
        add(new Paragraph(
                open.isEmpty()
                        ? Say.text("workbench.hr.allTerms")
                        : Say.text("workbench.hr.openTerms", String.join(", ", open))));
    }

    /** The terms that are not settled; remarks need not be. */
    private static List<String> open(RoleTerms terms) {
        var open = new ArrayList<String>();
        for (var field : RoleTerms.Field.values()) {
            if (field != RoleTerms.Field.REMARKS && terms.text(field).isEmpty()) {
                open.add(name(Phrase.ofEnum("carving.term", field)));
            }
        }
        for (var list : RoleTerms.Lines.values()) {
            if (terms.lines(list).isEmpty()) {
                open.add(name(Phrase.ofEnum("carving.term", list)));
            }
        }
        if (terms.startWished() == null) {
            open.add(name(Phrase.of("workbench.hr.start")));
        }
        return open;
    }

    private static String name(Phrase term) {
        return Say.phrase(term).toLowerCase(Say.formats().locale());
    }
}
