package nl.herontwerp.workbench;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Optional;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.wagerules.ScaleCost;
import org.jspecify.annotations.Nullable;

/** Chooses a scale and step from the project's wage scales, or none. */
public class ScaleChoice extends Select<ScaleStep> {

    private final transient Workspace workspace;

    public ScaleChoice(Workspace workspace, String noneKey, @Nullable ScaleStep chosen) {
        this.workspace = workspace;
        var steps = new ArrayList<>(workspace.scales().steps());
        if (chosen != null && !steps.contains(chosen)) {
            // a step that was removed stays to be seen
            steps.add(chosen);
        }
        setLabel(Say.text("workbench.scales.choice"));
        setItems(steps);
        setItemLabelGenerator(at -> at == null ? Say.text(noneKey) : label(at));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(Say.text(noneKey));
        if (chosen != null) {
            setValue(chosen);
        }
    }

    public Optional<ScaleStep> chosen() {
        return Optional.ofNullable(getValue());
    }

    /** What the wage follows from, for below the wage field. */
    public static String origin(Workspace workspace, ScaleStep at) {
        return workspace
                .scales()
                .on(at, workspace.project().referenceDate())
                .toOptional()
                .map(line -> Say.text("workbench.scales.wageFrom", at.scale(), at.step(), line.from()))
                .orElseGet(() -> Say.text("workbench.scales.wageMissing", at.scale(), at.step()));
    }

    /** The hourly wage of a step on the reference date, as text. */
    public static String wage(Workspace workspace, ScaleStep at) {
        var wage = workspace
                .scales()
                .on(at, workspace.project().referenceDate())
                .flatMap(line -> ScaleCost.hourlyWage(line).value());
        return wage instanceof Figure.Known<Explanation.Quantity>(Explanation.Quantity.OfMoney(var money))
                ? Say.formats().money(money)
                : Figures.unknown();
    }

    private String label(ScaleStep at) {
        return Say.text("workbench.scales.step", at.scale(), at.step(), wage(workspace, at));
    }
}
