package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.WhyHours;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.robots.RobotWords;
import nl.herontwerp.workbench.robots.WaysPanel;
import org.jspecify.annotations.Nullable;

/** The robots of a scenario: the work they share with people, whether they keep up, and each way to obtain them. */
class RobotsCostPanel extends Section {

    RobotsCostPanel(Workspace workspace) {
        addClassName("robot-costs");
        var robots = workspace.design().robots().values();
        setVisible(!robots.isEmpty());
        if (!robots.isEmpty()) {
            add(
                    new H2(Say.text("workbench.robotCosts.title")),
                    new Paragraph(Say.text("workbench.robotCosts.explain")));
            robots.forEach(robot -> add(robot(workspace, robot)));
        }
    }

    private static Div robot(Workspace workspace, RobotOption robot) {
        var panel = new Div(new H3(
                Say.text("workbench.robot.head", robot.name(), Phrase.ofEnum("workbench.robotKind", robot.kind()))));
        panel.addClassName("robot-panel");
        var shared = workspace.division().pieces().stream()
                .filter(piece -> robot.coverage().containsKey(piece.activity().id()))
                .toList();
        panel.add(
                shared.isEmpty()
                        ? new Paragraph(Say.text("workbench.robotCosts.nothing"))
                        : table(workspace, robot, shared));
        RobotWords.stay(robot).forEach(line -> panel.add(new Paragraph(line)));
        var load = workspace.division().robots().get(robot.id());
        if (load != null && robot.times() != null) {
            var lines = new Div();
            lines.addClassName("robot-load");
            lines.setClassName("is-over", RobotWords.isOver(load));
            RobotWords.load(load).forEach(line -> lines.add(new Paragraph(line)));
            panel.add(lines);
        }
        var ways = new WaysPanel();
        ways.show(robot, load, workspace.horizon());
        panel.add(ways);
        return panel;
    }

    private static Div table(Workspace workspace, RobotOption robot, List<PieceWork> shared) {
        var table = new NativeTable();
        table.addClassNames("cost-table", "robot-share");
        table.setCaptionText(Say.text("workbench.robotCosts.caption", robot.name()));
        var head = table.getHead().addRow();
        for (var key : List.of(
                "workbench.robotCosts.piece",
                "workbench.robotCosts.does",
                "workbench.robotCosts.now",
                "workbench.robotCosts.saved",
                "workbench.robotCosts.left")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var why = new WhyHours(workspace.redesign(), workspace.loads(), workspace.division());
        for (var piece : shared) {
            var row = table.getBody().addRow();
            row.add(
                    new NativeTableCell(piece.activity().name()),
                    new NativeTableCell(
                            does(robot.coverage().get(piece.activity().id()))),
                    opening(piece.hoursNow(), why.now(piece)),
                    opening(piece.robotHours(), why.saved(piece)),
                    number(Say.text(
                            "workbench.robotCosts.by",
                            Figures.hours(piece.hoursThen()),
                            RobotWords.holder(workspace, piece))));
        }
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private static String does(@Nullable Coverage coverage) {
        return coverage == null
                ? ""
                : Say.text(
                        "workbench.robotCosts.part",
                        Phrase.ofEnum("workbench.coverage.effectKind", coverage.effect()),
                        coverage.share(),
                        coverage.remainingHuman());
    }

    private static NativeTableCell opening(Figure<Hours> hours, Explanation why) {
        var cell = new NativeTableCell(Figures.opening(Figures.hours(hours), why));
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
