package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.identity.Role;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.hr.RoleLink;
import nl.herontwerp.workbench.robots.RobotWords;

/** The proposal for who has five minutes: question, outcome, one table, the jobs, what is unknown. HR sees the jobs first. */
class ProposalPanel extends Section {

    private final transient Desk desk;

    ProposalPanel(Desk desk) {
        this.desk = desk;
        addClassName("proposal");
        var workspace = desk.workspace();
        if (desk.user().is(Role.HR)) {
            roles(workspace);
            outcome(workspace);
        } else {
            outcome(workspace);
            roles(workspace);
        }
        add(unknown(workspace));
    }

    private void outcome(Workspace workspace) {
        var question = workspace.project().question();
        var outcome = new Paragraph(Say.phrase(Outcome.sentence(workspace.impact())));
        outcome.addClassName("outcome");
        add(
                new H2(Say.text("workbench.proposal.question")),
                new Paragraph(question.isBlank() ? Say.text("workbench.proposal.noQuestion") : question),
                new H2(Say.text("workbench.proposal.outcome")),
                outcome,
                table(workspace.impact()));
    }

    private void roles(Workspace workspace) {
        add(new H2(Say.text("workbench.proposal.roles")));
        if (workspace.division().roles().isEmpty()) {
            add(new Paragraph(Say.text("workbench.proposal.noRoles")));
        }
        workspace.division().roles().forEach(role -> add(role(role)));
        workspace.design().robots().values().forEach(robot -> robot(workspace, robot));
    }

    /** What a robot does, and plainly when it can't keep up. */
    private void robot(Workspace workspace, RobotOption robot) {
        add(new Paragraph(Say.text(
                "workbench.proposal.robot", robot.name(), robot.coverage().size())));
        var load = workspace.division().robots().get(robot.id());
        if (load != null && RobotWords.isOver(load)) {
            var over = new Paragraph(RobotWords.load(load).getFirst());
            over.addClassNames("robot-load", "is-over");
            add(over);
        }
    }

    private static Div table(CostImpact impact) {
        var table = new NativeTable();
        table.addClassName("cost-table");
        pair(table, "workbench.compare.perYear", impact.perYear());
        pair(table, "workbench.compare.perCase", impact.perCase());
        var rows = new ArrayList<>(List.of(impact.oneOffTotal()));
        rows.addAll(impact.paybacks());
        rows.addAll(List.of(impact.jobs(), impact.freedHours(), impact.unclaimedHours()));
        for (var row : rows) {
            var line = table.getBody().addRow();
            line.add(
                    new NativeTableCell(Say.phrase(row.what())),
                    new NativeTableCell(""),
                    cell(row),
                    new NativeTableCell(""));
        }
        var head = table.getHead().addRow();
        for (var key : List.of(
                "workbench.costs.kind", "workbench.costs.now", "workbench.costs.then", "workbench.costs.difference")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("number", !key.equals("workbench.costs.kind"));
            head.add(cell);
        }
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private static void pair(NativeTable table, String key, CostImpact.Pair pair) {
        table.getBody()
                .addRow()
                .add(
                        new NativeTableCell(Say.text(key)),
                        cell(pair.now()),
                        cell(pair.scenario()),
                        cell(pair.difference()));
    }

    private static NativeTableCell cell(Explanation explanation) {
        var cell = new NativeTableCell(Figures.opening(Figures.value(explanation), explanation));
        cell.addClassName("number");
        return cell;
    }

    private Div role(RoleReview review) {
        var role = review.role();
        var panel = new Div(
                new H3(role.name()),
                new Paragraph(Say.text(
                        "workbench.proposal.roleTerms",
                        role.positions(),
                        role.contractHoursPerWeek(),
                        Figures.hours(review.hoursPerWeek()))));
        var list = new UnorderedList();
        review.mainTasks()
                .forEach(task -> list.add(new ListItem(
                        Say.text("workbench.proposal.roleTask", task.name(), Figures.hours(task.hoursPerWeek())))));
        review.warnings()
                .forEach(warning -> list.add(new ListItem(Say.text(
                        "workbench.proposal.warning",
                        Phrase.ofEnum("workbench.severity", warning.severity()),
                        warning.why()))));
        panel.add(list, new RoleLink(desk, role));
        return panel;
    }

    private static Div unknown(Workspace workspace) {
        var lines = Stream.concat(workspace.impact().yearly().stream(), workspace.impact().oneOff().stream());
        var missing = lines.flatMap(line -> Stream.of(line.now(), line.scenario()))
                .flatMap(explanation -> explanation.value().missing().stream())
                .distinct()
                .toList();
        var doubts = workspace.impact().doubts().stream()
                .sorted()
                .map(doubt -> Phrase.ofEnum("report.doubt", doubt))
                .toList();
        var list = new UnorderedList();
        Stream.concat(missing.stream(), doubts.stream()).forEach(phrase -> list.add(new ListItem(Say.phrase(phrase))));
        return missing.isEmpty() && doubts.isEmpty()
                ? new Div()
                : new Div(new H2(Say.text("workbench.proposal.unknown")), list);
    }
}
