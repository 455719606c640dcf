package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Supplier;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.RobotOption.Kind;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.robots.RobotWords;
import org.jspecify.annotations.Nullable;

/** The pieces that a robot works on, and who does the human part of each. */
class RobotWorkFields extends Div {

    private final transient Workspace workspace;
    private final transient Supplier<Kind> kind;
    private final transient Runnable changed;
    private final Map<String, CoverageFields> fields = new LinkedHashMap<>();
    private final Div rows = new Div();
    private final Paragraph nothing = new Paragraph(Say.text("workbench.robot.work.nothing"));
    private final ComboBox<PieceWork> more = new ComboBox<>(Say.text("workbench.robot.work.add"));

    RobotWorkFields(Workspace workspace, Supplier<Kind> kind, Runnable changed) {
        this.workspace = workspace;
        this.kind = kind;
        this.changed = changed;
        more.setItemLabelGenerator(this::label);
        more.setWidthFull();
        more.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (chosen != null) {
                add(chosen, null);
                more.clear();
                changed.run();
            }
        });
        add(nothing, rows, more);
        offer();
    }

    void show(Map<String, Coverage> coverage) {
        workspace.division().pieces().forEach(piece -> {
            var covered = coverage.get(piece.activity().id());
            if (covered != null) {
                add(piece, covered);
            }
        });
    }

    private void add(PieceWork piece, @Nullable Coverage coverage) {
        var id = piece.activity().id();
        var name = piece.activity().name();
        var covered = new CoverageFields(piece.activity(), kind.get(), coverage, changed);
        fields.put(id, covered);
        var remove = new Button(Say.text("workbench.roles.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Say.text("workbench.roles.removeOf", name));
        var person = new Span(Say.text("workbench.robot.work.with", RobotWords.holder(workspace, piece)));
        person.addClassName("quiet");
        var head = new Div(new H4(name), person, remove);
        head.addClassName("robot-work-head");
        var row = new Div(head, covered);
        row.addClassName("robot-work");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        remove.addClickListener(click -> {
            fields.remove(id);
            rows.remove(row);
            offer();
            more.focus();
            changed.run();
        });
        rows.add(row);
        offer();
    }

    private void offer() {
        nothing.setVisible(fields.isEmpty());
        more.setItems(workspace.division().pieces().stream()
                .filter(piece -> !fields.containsKey(piece.activity().id()))
                .toList());
    }

    private String label(PieceWork piece) {
        var task =
                workspace.asIs().model().node(piece.taskId()).map(Node::label).orElse("");
        var name = piece.activity().name();
        return name.equals(task) ? name : Say.text("workbench.robot.work.of", name, task);
    }

    /** What is entered; what has no number where one is needed is left out. */
    SequencedMap<String, Coverage> coverage() {
        var covered = new LinkedHashMap<String, Coverage>();
        fields.forEach((id, each) -> {
            var coverage = each.coverage();
            if (coverage != null) {
                covered.put(id, coverage);
            }
        });
        return covered;
    }

    boolean check() {
        var all = true;
        for (var each : fields.values()) {
            all &= each.check();
        }
        return all;
    }

    void refused(String activityId, Phrase reason) {
        Objects.requireNonNull(fields.get(activityId)).refused(reason);
    }
}
