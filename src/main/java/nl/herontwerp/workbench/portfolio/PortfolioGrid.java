package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.portfolio.KeyFigures;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** The projects behind the sums; draws the rows that are in sight only. */
class PortfolioGrid extends Grid<ProjectLine> {

    private final transient SteadyRows rows = new SteadyRows(this, line -> true);

    PortfolioGrid() {
        addClassName("projects-grid");
        addColumn(SteadyCells.of(
                        line -> List.of(address(line), line.project().name(), scenario(line)), PortfolioGrid::name))
                .setHeader(Say.text("workbench.projects.name"))
                .setWidth("12rem")
                .setFlexGrow(3)
                // on a narrow screen the figures move below it
                .setFrozen(true)
                .setComparator(text(line -> line.project().name()));
        text("workbench.portfolio.sector", "8rem", line -> line.project().sector());
        text("workbench.portfolio.location", "7rem", line -> line.project().location());
        text("workbench.portfolio.status", "8.5rem", PortfolioTexts::status);
        addColumn(new ComponentRenderer<>(PortfolioGrid::saving))
                .setHeader(Say.text("workbench.portfolio.saving"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("11rem")
                .setFlexGrow(0)
                .setComparator(PortfolioSort.by(KeyFigures::result));
        number("workbench.portfolio.jobs", PortfolioTexts::jobs).setComparator(PortfolioSort.by(KeyFigures::jobs));
        hours("workbench.portfolio.simpleHours", KeyFigures::simpleHours);
        hours("workbench.portfolio.freedHours", KeyFigures::freedHours);
        number(
                        "workbench.portfolio.year",
                        line -> line.yearOfDecision().map(String::valueOf).orElse("–"))
                .setComparator(
                        Comparator.comparing(line -> line.yearOfDecision().orElse(0)));
    }

    void show(List<ProjectLine> lines) {
        rows.show(lines);
    }

    /** What became of them, without taking anything away from who is using the table. */
    void renew(List<ProjectLine> lines) {
        rows.renew(lines);
    }

    private void text(String key, String width, ValueProvider<ProjectLine, String> text) {
        addColumn(text).setHeader(Say.text(key)).setWidth(width).setFlexGrow(1).setComparator(text(text::apply));
    }

    private static Comparator<ProjectLine> text(Function<ProjectLine, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    private Column<ProjectLine> number(String key, ValueProvider<ProjectLine, String> text) {
        return addColumn(text)
                .setHeader(Say.text(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.5rem")
                .setFlexGrow(0);
    }

    private void hours(String key, Function<KeyFigures, @Nullable Hours> figure) {
        number(key, line -> PortfolioTexts.hours(line, figure)).setComparator(PortfolioSort.by(figure));
    }

    private static Div name(ProjectLine line) {
        var link = new Anchor(address(line), line.project().name());
        link.addClassName("project-link");
        return new Div(link, quiet(scenario(line)));
    }

    private static String address(ProjectLine line) {
        var project = "project/" + line.project().id();
        return line.scenario()
                .map(each -> project + "/kosten?scenario=" + each.scenario().id())
                .orElse(project + "/proces");
    }

    private static String scenario(ProjectLine line) {
        return line.scenario().map(each -> each.scenario().name()).orElse("");
    }

    private static Div saving(ProjectLine line) {
        var amount = new Span(PortfolioTexts.saving(line));
        amount.addClassName("amount");
        var cell = new Div(amount);
        for (var more : List.of(PortfolioTexts.range(line), PortfolioTexts.old(line))) {
            if (!more.isEmpty()) {
                cell.add(quiet(more));
            }
        }
        return cell;
    }

    private static Div quiet(String text) {
        var quiet = new Div(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
