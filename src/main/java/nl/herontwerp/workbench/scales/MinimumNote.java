package nl.herontwerp.workbench.scales;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ScaleCost;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.wagerules.ScalesNearMinimum;

/** HR's question: does the agreement have a scale at the level of the minimum wage? */
public class MinimumNote extends Div {

    private static final int SHOWN = 5;

    public MinimumNote() {
        addClassName("warnings");
    }

    /** Says it for the reference date; nothing while the table is empty or the scenario is kept as it was. */
    public void show(Workspace workspace, ParameterRegister rules) {
        removeAll();
        if (workspace.scenario().status() != ScenarioStatus.DRAFT) {
            return;
        }
        var date = workspace.project().referenceDate();
        var found = ScalesNearMinimum.of(workspace.scales(), rules, date);
        if (!workspace.scales().lines().isEmpty() && found.standing().isEmpty()) {
            say(Severity.WARNING, Say.text("workbench.scales.nothingHolds", date));
        }
        var least = Figures.value(found.minimum());
        if (!found.below().isEmpty()) {
            say(Severity.WARNING, Say.text("workbench.scales.below", least, names(found.below())));
        }
        if (!found.atOrNear().isEmpty()) {
            add(new Paragraph(
                    Say.text("workbench.scales.near", least, ScalesNearMinimum.NEAR, names(found.atOrNear()))));
        } else if (found.isAllAbove()) {
            say(Severity.WARNING, Say.text("workbench.scales.allAbove", least, ScalesNearMinimum.NEAR, date));
        }
    }

    private void say(Severity severity, String text) {
        var head = new Span(Say.phrase(Phrase.ofEnum("carving.severity", severity)));
        head.addClassNames("severity", "warning");
        add(new Paragraph(head, new Span(" " + text)));
    }

    private static String names(List<ScaleLine> lines) {
        var names = lines.stream()
                .limit(SHOWN)
                .map(line -> Say.text(
                        "workbench.scales.step",
                        line.at().scale(),
                        line.at().step(),
                        ScaleCost.comparable(line)
                                .map(Say.formats()::money)
                                .toOptional()
                                .orElseGet(Figures::unknown)))
                .collect(Collectors.joining("; "));
        var more = lines.size() - SHOWN;
        return more > 0 ? Say.text("workbench.scales.more", names, more) : names;
    }
}
