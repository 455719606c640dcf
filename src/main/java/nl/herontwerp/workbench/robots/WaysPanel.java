package nl.herontwerp.workbench.robots;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.RobotComparison;
import nl.herontwerp.costing.RobotTerms.Way;
import nl.herontwerp.scenario.RobotWays;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import org.jspecify.annotations.Nullable;

/** Buying, leasing and hiring side by side, over the years and with the discount rate of the project. */
public class WaysPanel extends Div {

    public WaysPanel() {
        addClassName("ways-panel");
        getElement().setAttribute("aria-live", "polite");
    }

    public void show(RobotOption robot, @Nullable RobotLoad load, Horizon horizon) {
        var comparison = RobotWays.compare(robot, load, horizon);
        removeAll();
        add(
                new WaysTable(
                        Say.text("workbench.robot.ways.caption", robot.name(), comparison.years()),
                        comparison,
                        Way.valueOf(robot.dealOrAmounts().way().name())),
                counted(comparison));
    }

    /** How later money counts, and where that is set. */
    private static Div counted(RobotComparison comparison) {
        var counted = new Div();
        counted.addClassName("quiet");
        if (comparison.rate().value().isKnown()) {
            counted.add(new Paragraph(
                    Say.text("workbench.robot.ways.discounted", Figures.value(comparison.rate()), comparison.years())));
        } else {
            counted.add(new Paragraph(Say.text("workbench.robot.ways.undiscounted")));
            comparison.rate().value().missing().forEach(each -> counted.add(new Paragraph(Say.phrase(each))));
        }
        counted.add(new Paragraph(Say.text("workbench.robot.ways.setAt")));
        return counted;
    }
}
