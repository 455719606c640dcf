package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.herontwerp.carving.SimpleWork;
import nl.herontwerp.carving.SimpleWork.By;
import nl.herontwerp.carving.SimpleWork.Place;
import nl.herontwerp.carving.SimpleWork.PlaceKind;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** Where the simple work is: hours a week by department, by job and by part of the day, most first. */
class HeatPanel extends Div {

    /** Tasks that are named per place. */
    private static final int TASKS = 6;

    HeatPanel() {
        addClassName("heat-panel");
    }

    void show(Workspace workspace) {
        removeAll();
        add(new Paragraph(Say.text("workbench.heat.explain")));
        for (var by : By.values()) {
            var places = SimpleWork.gathered(workspace.redesign(), workspace.division(), by).stream()
                    .filter(place -> !place.tasks().isEmpty() || place.unjudged() > 0)
                    .toList();
            add(new H2(Say.phrase(Phrase.ofEnum("workbench.heat.by", by))));
            if (places.stream().allMatch(place -> place.tasks().isEmpty())) {
                add(new Paragraph(Say.text("workbench.heat.none")));
            } else if (by == By.PART_OF_DAY
                    && places.stream().allMatch(place -> place.name().isEmpty())) {
                add(new Paragraph(Say.text("workbench.heat.noTimes")));
            } else {
                add(table(workspace, by, places));
            }
        }
    }

    private static Div table(Workspace workspace, By by, List<Place> places) {
        var table = new NativeTable();
        table.addClassNames("cost-table", "heat-table");
        table.setCaptionText(Say.text("workbench.heat.caption", Phrase.ofEnum("workbench.heat.by", by)));
        var head = table.getHead().addRow();
        for (var key : List.of(
                "workbench.heat.place",
                "workbench.heat.simple",
                "workbench.heat.supported",
                "workbench.heat.both",
                "workbench.heat.share",
                "workbench.heat.tasks")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var most = places.stream().map(Place::both).max(Hours::compareTo).orElse(Hours.ZERO);
        places.forEach(place -> row(table.getBody().addRow(), workspace, by, place, most));
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private static void row(NativeTableRow row, Workspace workspace, By by, Place place, Hours most) {
        var name = new NativeTableHeaderCell(new Div(name(by, place)));
        if (isWithoutName(place) && workspace.editable() && !place.tasks().isEmpty()) {
            name.add(toDepartment(workspace, by, place));
        }
        name.getElement().setAttribute("scope", "row");
        row.add(name, number(hours(place.simple(), place.isSimpleOpen())));
        row.add(number(hours(place.supported(), place.isSupportedOpen())), both(place, most));
        row.add(number(share(place)), new NativeTableCell(tasks(workspace, by, place)));
    }

    private static String name(By by, Place place) {
        return switch (place.kind()) {
            case NAMED ->
                by == By.PART_OF_DAY
                        ? Say.phrase(Phrase.ofEnum("workbench.heat.part", SimpleWork.PartOfDay.valueOf(place.name())))
                        : place.name();
            case UNNAMED_LANE ->
                place.name().isEmpty()
                        ? Say.text("workbench.heat.unnamedLane")
                        : Say.text("workbench.heat.unnamedLaneIn", place.name());
            case NO_LANE ->
                place.name().isEmpty()
                        ? Say.text("workbench.heat.noLane")
                        : Say.text("workbench.heat.noLaneIn", place.name());
            case UNKNOWN -> Say.text(by == By.JOB ? "workbench.heat.unknownJob" : "workbench.heat.unknownPartOfDay");
        };
    }

    private static boolean isWithoutName(Place place) {
        return place.kind() == PlaceKind.UNNAMED_LANE || place.kind() == PlaceKind.NO_LANE;
    }

    /** The way to where somebody says in which department the work is. */
    private static Anchor toDepartment(Workspace workspace, By by, Place place) {
        var task = place.tasks().getFirst();
        var link = new Anchor(address(workspace, "interview", task.taskId()), Say.text("workbench.heat.department"));
        link.setAriaLabel(Say.text("workbench.heat.departmentOf", task.name()));
        return keyed(by, place, "department", link);
    }

    private static String address(Workspace workspace, String screen, String taskId) {
        return "project/" + workspace.project().id() + "/" + screen + "?scenario="
                + workspace.scenario().id() + "&taak=" + URLEncoder.encode(taskId, StandardCharsets.UTF_8);
    }

    /** The hours with a bar beside them, and what is not in them. */
    private static NativeTableCell both(Place place, Hours most) {
        var bar = new Div();
        bar.addClassName("heat-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var part = most.isZero()
                ? BigDecimal.ZERO
                : place.both().value().movePointRight(2).divide(most.value(), 0, RoundingMode.HALF_UP);
        bar.getStyle().set("width", part + "%");
        var cell = new NativeTableCell(new Div(hours(place.both(), place.isOpen())), bar);
        if (place.unknown() > 0) {
            cell.add(quiet(Say.text("workbench.heat.unknownHours", place.unknown())));
        }
        if (place.unjudged() > 0) {
            cell.add(quiet(Say.text("workbench.heat.unjudged", place.unjudged())));
        }
        cell.addClassName("number");
        return cell;
    }

    private static String share(Place place) {
        return place.isOpen() || place.all().isZero()
                ? Figures.unknown()
                : Say.text(
                        "workbench.heat.percent",
                        place.both()
                                .value()
                                .movePointRight(2)
                                .divide(place.all().value(), 0, RoundingMode.HALF_UP));
    }

    private static Div tasks(Workspace workspace, By by, Place place) {
        var all = new Div();
        all.addClassName("heat-tasks");
        place.tasks().stream()
                .limit(TASKS)
                .forEach(task -> all.add(keyed(
                        by,
                        place,
                        task.taskId(),
                        new Anchor(
                                address(workspace, "splitsen", task.taskId()),
                                Say.text("workbench.heat.task", task.name(), Figures.hours(task.hours()))))));
        if (place.tasks().size() > TASKS) {
            all.add(new Span(Say.text("workbench.heat.more", place.tasks().size() - TASKS)));
        }
        return all;
    }

    /** The cursor stays on a link when the hours are shown anew. */
    private static Anchor keyed(By by, Place place, String taskId, Anchor link) {
        link.getElement()
                .setAttribute("data-focus-key", "heat:" + by + ":" + place.kind() + place.name() + ":" + taskId);
        return link;
    }

    /** Nothing known where there may be some is unknown, not zero. */
    private static String hours(Hours hours, boolean isOpen) {
        return isOpen ? Figures.unknown() : Say.formats().hours(hours);
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private static Div quiet(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        return line;
    }
}
