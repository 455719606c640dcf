package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.carving.SupplierReview;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.hr.RoleLink;
import nl.herontwerp.workbench.robots.RobotWords;

/** The new jobs, the robots and what is bought. */
class JobsPart extends Div {

    private final transient Desk desk;
    private final boolean brief;

    /** @param brief tips are closed: what is serious stands among the risks as well */
    JobsPart(Desk desk, boolean brief) {
        this.desk = desk;
        this.brief = brief;
        var workspace = desk.workspace();
        add(new H2(Say.text(
                workspace.design().suppliers().isEmpty()
                        ? "workbench.proposal.roles"
                        : "workbench.proposal.rolesAndSuppliers")));
        if (workspace.division().roles().isEmpty()) {
            add(new Paragraph(Say.text("workbench.proposal.noRoles")));
        }
        workspace.division().roles().forEach(role -> add(role(role)));
        workspace.design().robots().values().forEach(robot -> robot(workspace, robot));
        SupplierReview.all(workspace.redesign(), workspace.division()).forEach(this::supplier);
    }

    /** What a robot does, and plainly when it can't keep up. */
    private void robot(Workspace workspace, RobotOption robot) {
        add(new Paragraph(Say.text(
                robot.coverage().size() == 1 ? "workbench.proposal.robotOne" : "workbench.proposal.robot",
                robot.name(),
                robot.coverage().size())));
        var load = workspace.division().robots().get(robot.id());
        if (load != null && RobotWords.isOver(load)) {
            var over = new Paragraph(RobotWords.load(load).getFirst());
            over.addClassNames("robot-load", "is-over");
            add(over);
        }
    }

    /** What is bought, and what that costs a year. */
    private void supplier(SupplierReview review) {
        var perYear =
                desk.workspace().impact().supplierPerYear(review.supplier().id());
        var line = new Paragraph(Say.text(
                        review.pieces().size() == 1 ? "workbench.proposal.supplierOne" : "workbench.proposal.supplier",
                        review.supplier().name(),
                        review.pieces().size())
                + " ");
        line.add(Figures.opening(Figures.value(perYear), perYear));
        add(line);
    }

    private Div role(RoleReview review) {
        var role = review.role();
        var perYear = desk.workspace().impact().rolePerYear(role.id());
        var cost = new Paragraph(Say.text("workbench.proposal.roleCost") + " ");
        cost.add(Figures.opening(Figures.value(perYear), perYear));
        var list = new UnorderedList();
        review.mainTasks()
                .forEach(task -> list.add(new ListItem(
                        Say.text("workbench.proposal.roleTask", task.name(), Figures.hours(task.hoursPerWeek())))));
        var panel = new Div(
                new H3(role.name()),
                new Paragraph(Say.text(
                        "workbench.proposal.roleTerms",
                        role.positions(),
                        role.contractHoursPerWeek(),
                        Figures.hours(review.hoursPerWeek()))),
                cost,
                list);
        panel.addClassName("proposal-role");
        warnings(panel, list, review.warnings());
        panel.add(new RoleLink(desk, role));
        return panel;
    }

    private void warnings(Div panel, UnorderedList list, List<Warning> warnings) {
        if (!brief) {
            warnings.forEach(warning -> list.add(line(warning)));
            return;
        }
        var tips = warnings.stream()
                .filter(warning -> warning.severity() == Severity.NOTE)
                .toList();
        if (!tips.isEmpty()) {
            var all = new UnorderedList();
            tips.forEach(tip -> all.add(line(tip)));
            panel.add(new NativeDetails(Say.text("workbench.proposal.tips", tips.size()), all));
        }
    }

    static ListItem line(Warning warning) {
        return new ListItem(Say.text(
                "workbench.proposal.warning", Phrase.ofEnum("carving.severity", warning.severity()), warning.why()));
    }
}
