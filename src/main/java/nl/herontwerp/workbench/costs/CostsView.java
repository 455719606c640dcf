package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.report.Reports;
import nl.herontwerp.scenario.Ranges;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.KeptFocus;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.RangeText;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** The cost table, the results, the use of freed hours, and the employer's details. */
@Route("project/:projectId/kosten")
@PermitAll
public class CostsView extends ProjectView {

    private final transient Services services;
    private final transient FileDownloads downloads;
    private final transient Reports reports;
    private final Div body = new Div();
    private final YearsPanel years = new YearsPanel(this);
    private final Div rest = new Div();

    CostsView(Services services, FileDownloads downloads, Reports reports) {
        super(services, Step.KOSTEN);
        this.services = services;
        this.downloads = downloads;
        this.reports = reports;
        body.addClassName("costs");
        rest.addClassName("costs");
        content()
                .add(
                        new H1(Say.text("workbench.costs.title")),
                        new Paragraph(Say.text("workbench.costs.explain")),
                        body,
                        years,
                        rest);
    }

    @Override
    protected void show(Workspace workspace) {
        var impact = workspace.impact();
        body.removeAll();
        rest.removeAll();
        var outcome = new Paragraph(Say.phrase(Outcome.sentence(impact)));
        outcome.addClassName("outcome");
        body.add(outcome);
        Outcome.money(impact).ifPresent(money -> body.add(new Paragraph(Say.phrase(money))));
        workspace.ranges().ifPresent(ranges -> body.add(range(workspace, ranges)));
        body.add(
                new CostTable(
                        Say.text("workbench.costs.perYear"),
                        impact.yearly(),
                        Say.text("workbench.costs.total"),
                        impact.perYear(),
                        impact.perCase(),
                        perUnit(workspace)),
                results(impact),
                oldPayback(impact),
                workbook(workspace),
                new TaskCostPanel(workspace, tasksFile(workspace)),
                new OneOffTable(impact),
                new RobotsCostPanel(workspace),
                new BoughtPanel(workspace));
        years.show(workspace, yearsFile(workspace));
        rest.add(new FreedHoursPanel(this), new HourCostPanel(this), new EmployerPanel(this), links(workspace));
        KeptFocus.in(body);
        notes("workbench.costs.missing", missing(workspace));
        notes(
                "workbench.costs.doubts",
                impact.doubts().stream()
                        .sorted()
                        .map(doubt -> Phrase.ofEnum("report.doubt", doubt))
                        .toList());
    }

    private Div links(Workspace workspace) {
        var scenario = "?scenario=" + workspace.scenario().id();
        var links = new Div(
                new Anchor(
                        "project/" + projectId() + "/onzekerheid" + scenario, Say.text("workbench.uncertainty.open")),
                new Anchor("project/" + projectId() + "/locaties" + scenario, Say.text("workbench.locations.open")));
        links.addClassName("cost-links");
        return links;
    }

    private Paragraph workbook(Workspace workspace) {
        var id = workspace.scenario().id();
        var locale = Say.formats().locale();
        var name = workspace.scenario().name().strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Paragraph(
                downloads.stoppable(
                        Say.text("workbench.takeAway.workbook"),
                        Say.text("report.workbook.fileName", name),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> {
                            var user = services.current().require();
                            return progress ->
                                    reports.workbook(user, id, locale, progress).bytes();
                        }),
                new Span(" " + Say.text("workbench.takeAway.workbook.explain")));
    }

    private Anchor yearsFile(Workspace workspace) {
        var id = workspace.scenario().id();
        var texts = Say.texts();
        return downloads.link(
                Say.text("workbench.years.download"),
                Say.text("workbench.years.fileName"),
                "text/csv",
                () -> services.workspaces()
                        .open(services.current().require(), id)
                        .years()
                        .map(new YearsFile(texts)::write)
                        .orElseGet(() -> new byte[0]));
    }

    private Anchor tasksFile(Workspace workspace) {
        var id = workspace.scenario().id();
        var texts = Say.texts();
        return downloads.link(
                Say.text("workbench.costs.tasks.download"),
                Say.text("workbench.costs.tasks.fileName"),
                "text/csv",
                () -> new TaskCostsFile(texts)
                        .write(services.workspaces().open(services.current().require(), id)));
    }

    /** Per unit of the product; empty where nobody stated how many there are. */
    private static Optional<CostImpact.Pair> perUnit(Workspace workspace) {
        return Optional.ofNullable(workspace.locations().volume())
                .filter(units -> units.signum() > 0)
                .map(workspace.impact()::perUnit);
    }

    /** The totals at both ends of the minutes, and how they are computed. */
    private static Div range(Workspace workspace, Ranges ranges) {
        var lines = new UnorderedList();
        var now = RangeText.money(workspace, each -> each.perYear().now());
        var then = RangeText.money(workspace, each -> each.perYear().scenario());
        if (!now.isEmpty()) {
            lines.add(new ListItem(Say.text("workbench.range.now", now)));
        }
        if (!then.isEmpty()) {
            lines.add(new ListItem(Say.text("workbench.range.scenario", then)));
        }
        lines.add(new ListItem(
                Outcome.range(ranges.least().impact(), ranges.most().impact())
                        .map(Say::phrase)
                        .orElseGet(() -> Say.text("workbench.range.none"))));
        var range = new Div(
                new H2(Say.text("workbench.range.title")), lines, new Paragraph(Say.text("workbench.range.explain")));
        range.addClassName("range");
        return range;
    }

    private static Div results(CostImpact impact) {
        var results = new Div();
        results.addClassName("result-cards");
        Stream.concat(
                        impact.paybacks().stream(),
                        Stream.of(impact.oneOffTotal(), impact.jobs(), impact.freedHours(), impact.unclaimedHours()))
                .forEach(result -> results.add(card(result)));
        return results;
    }

    /** What a payback of before counts that one of today does not. */
    private static Paragraph oldPayback(CostImpact impact) {
        var note = new Paragraph(Say.text("workbench.costs.oldPayback"));
        note.addClassName("quiet");
        note.setVisible(impact.countsWorthInPayback());
        return note;
    }

    private static Div card(Explanation result) {
        var label = new Div(Say.phrase(result.what()));
        label.addClassName("quiet");
        var card = new Div(label, Figures.opening(Figures.value(result), result));
        card.addClassName("result-card");
        return card;
    }

    private void notes(String titleKey, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            var list = new UnorderedList();
            phrases.forEach(phrase -> list.add(new ListItem(Say.phrase(phrase))));
            rest.add(new H2(Say.text(titleKey)), list);
        }
    }

    private static List<Phrase> missing(Workspace workspace) {
        var lines = Stream.concat(workspace.impact().yearly().stream(), workspace.impact().oneOff().stream());
        return lines.flatMap(line -> Stream.of(line.now(), line.scenario()))
                .flatMap(explanation -> explanation.value().missing().stream())
                .distinct()
                .toList();
    }
}
