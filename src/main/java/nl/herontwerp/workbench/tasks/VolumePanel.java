package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.herontwerp.process.CaseCounts;
import nl.herontwerp.process.Completeness.Gap;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.ProcessPart;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** Cases a year of each process, and the weeks in which the work is done. */
class VolumePanel extends Section {

    private final transient Desk desk;
    private final transient Supplier<Provenance> entered;
    private final Map<String, DecimalField> cases = new LinkedHashMap<>();
    private final DecimalField weeks = new DecimalField(Say.text("workbench.volume.weeks"));
    private transient @Nullable Shown shown;

    /** What the fields were made for. */
    private record Shown(List<ProcessPart> processes, boolean editable) {}

    VolumePanel(Desk desk, Supplier<Provenance> entered) {
        this.desk = desk;
        this.entered = entered;
        addClassName("panel");
        weeks.onChange(this::changeWeeks);
    }

    /** Shows the figures of now; fields are made anew only when there are others. */
    void show(Workspace workspace) {
        var wanted = new Shown(workspace.asIs().model().processes(), workspace.editable());
        if (!wanted.equals(shown)) {
            shown = wanted;
            build(workspace);
        }
        var inventory = workspace.asIs().inventory();
        var counts = CaseCounts.of(workspace.asIs());
        cases.forEach((process, field) -> {
            var known = inventory.casesPerYear().get(process);
            field.update(known == null ? null : known.value());
            field.setHelperText(
                    known != null
                            ? Provenances.text(known.provenance())
                            : counts.isCalled(process) ? Say.text("workbench.volume.called") : "");
        });
        weeks.update(inventory.weeksPerYear().value());
        weeks.setHelperText(Provenances.text(inventory.weeksPerYear().provenance()));
        weeks.setReadOnly(!workspace.editable());
    }

    private void build(Workspace workspace) {
        removeAll();
        cases.clear();
        add(new H2(Say.text("workbench.volume.title")));
        for (var process : workspace.asIs().model().processes()) {
            var field = new DecimalField(Say.text("workbench.volume.cases", name(workspace, process)));
            field.setReadOnly(!workspace.editable());
            field.onEdit(desk, number -> new InventoryEdit.SetCasesPerYear(process.id(), number, entered.get()));
            field.getElement()
                    .setAttribute("data-gap", CompletenessPanel.mark(Gap.Kind.CASES, process.id()))
                    .setAttribute("data-focus-key", "cases:" + process.id());
            cases.put(process.id(), field);
            add(field);
        }
        add(weeks);
    }

    private void changeWeeks(@Nullable BigDecimal number) {
        if (number == null) {
            weeks.refuse(Say.text("workbench.volume.weeksMissing"));
        } else {
            var typed = weeks.getValue();
            var edit = new InventoryEdit.SetWeeksPerYear(number, entered.get());
            if (!desk.edit(edit)) {
                weeks.setValue(typed);
                desk.refusal(edit).map(Say::phrase).ifPresent(weeks::refuse);
            }
        }
    }

    /** A process without a name is known by its first task. */
    private static String name(Workspace workspace, ProcessPart process) {
        if (!process.name().isBlank()) {
            return process.name();
        }
        return workspace.asIs().model().tasks().stream()
                .filter(task ->
                        task.processId().equals(process.id()) && !task.name().isBlank())
                .findFirst()
                .map(task -> Say.text("workbench.unnamedWith", task.name()))
                .orElseGet(() -> Say.text("workbench.unnamed"));
    }
}
