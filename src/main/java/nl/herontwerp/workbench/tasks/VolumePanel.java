package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
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

/** Cases a year of each process, and the weeks in which the work is done. */
class VolumePanel extends Section {

    private final transient Desk desk;
    private final transient Supplier<Provenance> entered;

    VolumePanel(Desk desk, Supplier<Provenance> entered) {
        this.desk = desk;
        this.entered = entered;
        addClassName("panel");
    }

    void show(Workspace workspace) {
        removeAll();
        add(new H2(Say.text("workbench.volume.title")));
        var inventory = workspace.asIs().inventory();
        var counts = CaseCounts.of(workspace.asIs());
        for (var process : workspace.asIs().model().processes()) {
            var cases = inventory.casesPerYear().get(process.id());
            var field = new DecimalField(Say.text("workbench.volume.cases", name(process)));
            field.setNumber(cases == null ? null : cases.value());
            field.setHelperText(
                    cases != null
                            ? Provenances.text(cases.provenance())
                            : counts.isCalled(process.id()) ? Say.text("workbench.volume.called") : "");
            field.setReadOnly(!workspace.editable());
            field.onChange(number -> desk.edit(new InventoryEdit.SetCasesPerYear(process.id(), number, entered.get())));
            field.getElement().setAttribute("data-gap", CompletenessPanel.mark(Gap.Kind.CASES, process.id()));
            add(field);
        }
        var weeks = new DecimalField(Say.text("workbench.volume.weeks"));
        weeks.setNumber(inventory.weeksPerYear().value());
        weeks.setHelperText(Provenances.text(inventory.weeksPerYear().provenance()));
        weeks.setReadOnly(!workspace.editable());
        weeks.onChange(number -> {
            if (number == null) {
                desk.reload();
            } else {
                desk.edit(new InventoryEdit.SetWeeksPerYear(number, entered.get()));
            }
        });
        add(weeks);
    }

    private static String name(ProcessPart process) {
        return process.name().isBlank() ? process.id() : process.name();
    }
}
