package nl.herontwerp.workbench.compare;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;
import org.jspecify.annotations.Nullable;

/** The present situation and at most three scenarios beside it. */
@Route("project/:projectId/vergelijken")
@PermitAll
public class CompareView extends ProjectView {

    private static final int AT_MOST = 3;

    private final Services services;
    private final CheckboxGroup<Scenario> choice = new CheckboxGroup<>(Say.text("workbench.compare.choice"));
    private final Div table = new Div();
    private boolean filling;
    private @Nullable UUID opened;

    CompareView(Services services) {
        super(services, Step.VERGELIJKEN);
        this.services = services;
        choice.setItemLabelGenerator(Scenario::name);
        choice.setHelperText(Say.text("workbench.compare.atMost", AT_MOST));
        choice.addValueChangeListener(change -> {
            if (!filling) {
                limit(change.getOldValue(), change.getValue());
            }
        });
        table.addClassName("table-scroll");
        content()
                .add(
                        new H1(Say.text("workbench.compare.title")),
                        new Paragraph(Say.text("workbench.compare.explain")),
                        choice,
                        table);
    }

    @Override
    protected void show(Workspace workspace) {
        filling = true;
        var chosen = choice.getValue().stream().map(Scenario::id).collect(Collectors.toSet());
        var all = workspace.scenarios();
        choice.setItems(all);
        var shown = all.stream().filter(each -> chosen.contains(each.id())).collect(Collectors.toSet());
        var inHand = workspace.scenario().id();
        var isAnother = !inHand.equals(opened);
        opened = inHand;
        if (shown.isEmpty() || (isAnother && !chosen.contains(inHand))) {
            shown = firsts(workspace);
        }
        choice.setValue(shown);
        filling = false;
        fill();
    }

    /** The scenario in hand and the next ones. */
    private static Set<Scenario> firsts(Workspace workspace) {
        var firsts = new LinkedHashSet<Scenario>();
        workspace.scenarios().stream()
                .filter(each -> each.id().equals(workspace.scenario().id()))
                .forEach(firsts::add);
        workspace.scenarios().stream().limit(AT_MOST - 1).forEach(firsts::add);
        return firsts;
    }

    private void limit(Set<Scenario> before, Set<Scenario> after) {
        if (after.size() > AT_MOST) {
            filling = true;
            choice.setValue(before);
            filling = false;
        } else {
            fill();
        }
    }

    private void fill() {
        table.removeAll();
        var columns = new ArrayList<Workspace>();
        for (var scenario : workspace().scenarios()) {
            if (choice.getValue().stream().map(Scenario::id).anyMatch(scenario.id()::equals)) {
                columns.add(open(scenario.id()));
            }
        }
        if (columns.isEmpty()) {
            return;
        }
        var figures = new NativeTable();
        figures.addClassName("cost-table");
        figures.setCaptionText(Say.text("workbench.compare.caption"));
        var head = figures.getHead().addRow();
        head.add(header(""), number(Say.text("workbench.compare.now")));
        columns.forEach(column -> head.add(number(column.scenario().name())));
        fillRows(figures, columns);
        YearsRows.add(figures, columns);
        table.add(figures, new H2(Say.text("workbench.compare.sentences")));
        columns.forEach(column -> table.add(
                new Paragraph(Say.text(
                        "workbench.compare.sentence", column.scenario().name(), Outcome.sentence(column.impact()))),
                difference(column)));
    }

    /** The way to the model of now and the redesigned one, side by side. */
    private static Anchor difference(Workspace column) {
        var scenario = column.scenario();
        var link = new Anchor(
                "project/%s/verschil?van=v%d&naar=s%s&scenario=%s"
                        .formatted(scenario.projectId(), column.version().number(), scenario.id(), scenario.id()),
                Say.text("workbench.compare.model", scenario.name()));
        link.addClassName("project-link");
        return link;
    }

    private static void fillRows(NativeTable table, List<Workspace> columns) {
        var first = columns.getFirst().impact();
        row(
                table,
                "workbench.compare.perYear",
                first.perYear().now(),
                columns,
                impact -> impact.perYear().scenario());
        row(
                table,
                "workbench.compare.difference",
                null,
                columns,
                impact -> impact.perYear().difference());
        row(
                table,
                "workbench.compare.perCase",
                first.perCase().now(),
                columns,
                impact -> impact.perCase().scenario());
        row(table, "workbench.compare.oneOff", null, columns, CostImpact::oneOffTotal);
        row(table, "workbench.compare.payback", null, columns, CostImpact::payback);
        row(table, "workbench.compare.jobs", null, columns, CostImpact::jobs);
        row(table, "workbench.compare.freed", null, columns, CostImpact::freedHours);
        row(table, "workbench.compare.unclaimed", null, columns, CostImpact::unclaimedHours);
    }

    private static void row(
            NativeTable table,
            String key,
            @Nullable Explanation now,
            List<Workspace> columns,
            Function<CostImpact, Explanation> figure) {
        var row = table.getBody().addRow();
        var head = new NativeTableHeaderCell(Say.text(key));
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        row.add(now == null ? new NativeTableCell("") : cell(now));
        columns.forEach(column -> row.add(cell(figure.apply(column.impact()))));
    }

    private static NativeTableCell cell(Explanation explanation) {
        var cell = new NativeTableCell(Figures.opening(Figures.value(explanation), explanation));
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell number(String text) {
        var cell = header(text);
        cell.addClassName("number");
        return cell;
    }

    private Workspace open(UUID scenario) {
        return scenario.equals(workspace().scenario().id())
                ? workspace()
                : services.workspaces().open(user(), scenario);
    }
}
