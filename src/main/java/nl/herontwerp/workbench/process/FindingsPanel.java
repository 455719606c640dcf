package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Piecemeal;

/** What a user should know about the model, gravest first; a finding leads to its element. */
class FindingsPanel extends Section {

    private static final int AT_ONCE = 60;

    private final transient Consumer<String> select;
    private final Piecemeal<Finding> rows = new Piecemeal<>(AT_ONCE, this::row);

    FindingsPanel(Consumer<String> select) {
        this.select = select;
        addClassName("findings");
    }

    void show(ModelFile file) {
        removeAll();
        var findings = file.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        add(new H2(Say.text("workbench.findings", findings.size())));
        if (findings.isEmpty()) {
            add(new Paragraph(Say.text("workbench.findings.none")));
        }
        rows.show(findings);
        add(rows);
    }

    /** Marks the findings of an element. */
    void choose(String elementId) {
        rows.getChildren()
                .filter(Div.class::isInstance)
                .forEach(row -> row.getElement()
                        .getClassList()
                        .set("selected", elementId.equals(row.getElement().getAttribute("data-element"))));
    }

    private Div row(Finding finding) {
        var severity = new Span(Say.phrase(Phrase.ofEnum("workbench.finding", finding.severity())));
        severity.addClassNames("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        var mend = new Span(Say.phrase(finding.mend()));
        mend.addClassName("quiet");
        var row = new Div(severity, new Span(Say.phrase(finding.message())), mend);
        row.addClassName("finding");
        var element = finding.elementId();
        if (element != null) {
            row.getElement().setAttribute("data-element", element);
            var show = new Button(Say.text("workbench.finding.show"), click -> select.accept(element));
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(show);
        }
        return row;
    }
}
