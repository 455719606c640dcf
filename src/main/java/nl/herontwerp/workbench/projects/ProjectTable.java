package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herontwerp.portfolio.KeyFigures;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Step;
import nl.herontwerp.workbench.portfolio.PortfolioSort;
import nl.herontwerp.workbench.portfolio.PortfolioTexts;
import nl.herontwerp.workbench.portfolio.SteadyCells;
import nl.herontwerp.workbench.portfolio.SteadyRows;
import org.jspecify.annotations.Nullable;

/** The projects with what they come to. Draws the rows that are in sight only, so that a thousand are no matter. */
class ProjectTable extends Grid<ProjectLine> {

    /** The latest edit and the latest change are one when there is no more than this between them. */
    private static final Duration SAME = Duration.ofSeconds(5);

    /** Pixels of the window below which there is no room for all columns. */
    private static final int NARROW = 1200;

    private final transient Function<Project, Component> menu;

    private @Nullable Registration resizing;

    private String words = "";
    private final transient SteadyRows rows = new SteadyRows(this, this::matches);

    ProjectTable(Function<Project, Component> menu) {
        this.menu = menu;
        addClassName("projects-grid");
        columns();
    }

    private void columns() {
        addColumn(SteadyCells.of(
                        line -> List.of(line.project().name(), line.project().question()), ProjectTable::name))
                .setHeader(Say.text("workbench.projects.name"))
                .setKey("name")
                .setWidth("14rem")
                .setFlexGrow(3)
                .setComparator(Comparator.comparing(
                        (ProjectLine line) -> line.project().name(), String.CASE_INSENSITIVE_ORDER));
        addColumn(new ComponentRenderer<>(ProjectTable::sector))
                .setHeader(Say.text("workbench.projects.sector"))
                .setKey("sector")
                .setWidth("8rem")
                .setFlexGrow(1)
                .setComparator(Comparator.comparing(
                                (ProjectLine line) -> line.project().sector(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(line -> line.project().location(), String.CASE_INSENSITIVE_ORDER));
        addColumn(new ComponentRenderer<>(ProjectTable::status))
                .setHeader(Say.text("workbench.portfolio.status"))
                .setKey("status")
                .setWidth("9rem")
                .setFlexGrow(1)
                .setComparator(Comparator.comparing(PortfolioTexts::status));
        addColumn(new ComponentRenderer<>(ProjectTable::saving))
                .setHeader(Say.text("workbench.portfolio.saving"))
                .setTextAlign(ColumnTextAlign.END)
                .setKey("saving")
                .setWidth("13rem")
                .setFlexGrow(0)
                .setComparator(PortfolioSort.by(KeyFigures::result));
        addColumn(PortfolioTexts::jobs)
                .setHeader(Say.text("workbench.portfolio.jobs"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0)
                .setComparator(PortfolioSort.by(KeyFigures::jobs));
        addColumn(new ComponentRenderer<>(ProjectTable::changed))
                .setHeader(Say.text("workbench.projects.changed"))
                .setKey("changed")
                .setWidth("11rem")
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(ProjectLine::changedAt));
        addColumn(SteadyCells.of(line -> details(line.project()), line -> menu.apply(line.project())))
                .setHeader(Say.text("workbench.projects.actions"))
                // less would fold the only item away behind another one
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("return window.innerWidth").then(Integer.class, this::fit);
        resizing = event.getUI().getPage().addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
        }
        super.onDetach(event);
    }

    /** A narrow screen shows sector and place, which the search finds as well, in the project itself. */
    private void fit(int width) {
        var narrow = width < NARROW;
        getColumnByKey("sector").setVisible(!narrow);
        getColumnByKey("name").setWidth(narrow ? "11rem" : "14rem");
        getColumnByKey("status").setWidth(narrow ? "10.5rem" : "9rem");
        getColumnByKey("saving").setWidth(narrow ? "8.5rem" : "13rem");
        getColumnByKey("changed").setWidth(narrow ? "7.5rem" : "11rem");
    }

    /** Shows these in this order. */
    void show(List<ProjectLine> shown) {
        rows.show(shown);
    }

    /** What became of them, without taking anything away from who is using the table. */
    void renew(List<ProjectLine> news) {
        rows.renew(news);
    }

    /** Keeps the projects in which each of these words stands. */
    void search(String searched) {
        words = searched;
        rows.search();
    }

    /** How many are found. */
    int count() {
        return rows.count();
    }

    private boolean matches(ProjectLine line) {
        var project = line.project();
        var all = String.join(
                        " ",
                        project.name(),
                        project.question(),
                        project.sector(),
                        project.location(),
                        PortfolioTexts.status(line))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(all::contains);
    }

    /** All of a project but when it was changed. */
    private static Object details(Project project) {
        return List.of(NewProject.of(project), Optional.ofNullable(project.ownerId()));
    }

    private static Div name(ProjectLine line) {
        var project = line.project();
        var link = new Anchor("project/" + project.id() + "/" + Step.PROCES.path(), project.name());
        link.addClassName("project-link");
        var question = quiet(project.question());
        question.addClassName("project-question");
        question.setTitle(project.question());
        return lines(link, question);
    }

    private static Div sector(ProjectLine line) {
        return lines(new Span(line.project().sector()), quiet(line.project().location()));
    }

    /** The scenario that counts; how many there are more of. */
    private static Div status(ProjectLine line) {
        var chip = new Span(PortfolioTexts.status(line));
        var counting = line.scenario();
        if (counting.isEmpty()) {
            return lines(chip);
        }
        chip.addClassName("status-chip");
        var others = line.scenarios().size() - 1;
        var name = counting.get().scenario().name();
        return lines(chip, quiet(withOthers(name, others)));
    }

    private static String withOthers(String name, int others) {
        return switch (others) {
            case 0 -> name;
            case 1 -> Say.text("workbench.portfolio.andOther", name);
            default -> Say.text("workbench.portfolio.andOthers", name, others);
        };
    }

    private static Div saving(ProjectLine line) {
        var amount = new Span(PortfolioTexts.saving(line));
        amount.addClassName("amount");
        return lines(amount, quiet(PortfolioTexts.range(line)), quiet(PortfolioTexts.old(line)));
    }

    private static Div changed(ProjectLine line) {
        var when = new Span(Say.formats().dateTime(line.changedAt()));
        return lines(when, quiet(by(line)));
    }

    /** Who made the latest change; empty when that was something else than an edit. */
    private static String by(ProjectLine line) {
        var edit = line.edit();
        var editor = line.editor();
        return edit == null || editor == null || edit.at().plus(SAME).isBefore(line.changedAt())
                ? ""
                : Say.text("workbench.portfolio.by", editor);
    }

    private static Div quiet(String text) {
        var quiet = new Div(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    /** Without those that say nothing. */
    private static Div lines(Component... parts) {
        return new Div(Stream.of(parts)
                .filter(part -> !part.getElement().getText().isEmpty())
                .toArray(Component[]::new));
    }
}
