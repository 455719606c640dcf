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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Unnamed;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Piecemeal;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.NameTaskDialog;
import org.jspecify.annotations.Nullable;

/** What a user should know about the model, gravest first; a finding leads to its element. */
class FindingsPanel extends Section {

    private static final int AT_ONCE = 60;

    private final transient Consumer<String> select;
    private static final String NAME_MISSING = "label-missing";

    private final Piecemeal<Finding> rows = new Piecemeal<>(AT_ONCE, this::row);
    private transient Function<String, Optional<Node>> named = id -> Optional.empty();
    private transient Predicate<String> shown = id -> true;
    private transient @Nullable Desk desk;

    FindingsPanel(Consumer<String> select) {
        this.select = select;
        addClassName("findings");
    }

    /**
     * Shows what was found.
     *
     * @param tasks the node of the work that an element of the file stands for, with the name that it has now
     * @param canShow whether an element stands in the picture or in the list
     * @param at where a name is given to a task that has none
     */
    void show(ModelFile file, Function<String, Optional<Node>> tasks, Predicate<String> canShow, Desk at) {
        removeAll();
        named = tasks;
        shown = canShow;
        desk = at;
        var findings = file.findings().stream()
                .filter(finding -> !isMended(finding))
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

    /** A task that misses a name in the file may have got one here. */
    private boolean isMended(Finding finding) {
        return unnamed(finding).filter(task -> !Unnamed.is(task)).isPresent();
    }

    private Optional<Node> unnamed(Finding finding) {
        return finding.rule().equals(NAME_MISSING)
                ? Optional.ofNullable(finding.elementId()).flatMap(named)
                : Optional.empty();
    }

    private Div row(Finding finding) {
        var severity = new Span(Say.phrase(Phrase.ofEnum("workbench.finding", finding.severity())));
        severity.addClassNames("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        var mend = new Span(Say.phrase(finding.mend()));
        mend.addClassName("quiet");
        var task = unnamed(finding);
        var message = task.map(node -> Say.text("workbench.finding.unnamed", node.label()))
                .orElseGet(() -> Say.phrase(finding.message()));
        var row = new Div(severity, new Span(message), mend);
        row.addClassName("finding");
        var element = finding.elementId();
        var actions = new Div();
        if (element != null) {
            row.getElement().setAttribute("data-element", element);
        }
        if (element != null && shown.test(element)) {
            var show = new Button(Say.text("workbench.finding.show"), click -> select.accept(element));
            show.setAriaLabel(Say.text("workbench.finding.showOf", message));
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(show);
        }
        var at = desk;
        if (at != null && at.workspace().editable()) {
            task.ifPresent(node -> actions.add(NameTaskDialog.button(at, node)));
        }
        if (actions.getComponentCount() > 0) {
            row.add(actions);
        }
        return row;
    }
}
