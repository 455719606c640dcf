package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.grid.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.herontwerp.portfolio.ProjectLine;

/**
 * The rows of a table of projects. News is shown where the rows stand; rows come, go and move only while nobody stands
 * on one of them or has something of it open.
 */
public final class SteadyRows {

    /** As many as are shown without a scroll bar of their own, and as are sent at once: more than a window has room for. */
    private static final int SHORT = 25;

    private final Grid<ProjectLine> grid;
    private final Predicate<ProjectLine> matches;

    /** The grid's own list. */
    private List<ProjectLine> lines = new ArrayList<>();

    private boolean inUse;
    private boolean waiting;

    /** @param matches which of the rows are shown */
    public SteadyRows(Grid<ProjectLine> grid, Predicate<ProjectLine> matches) {
        this.grid = grid;
        this.matches = matches;
        listen("focusin", true);
        listen("focusout", false);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(SHORT);
        show(List.of());
    }

    /** Only what comes from outside of the table, or goes there. */
    private void listen(String event, boolean use) {
        grid.getElement()
                .addEventListener(event, moved -> use(use))
                .setFilter("!element.contains(event.relatedTarget)");
    }

    private void use(boolean used) {
        inUse = used;
        if (!used && waiting) {
            show(lines);
        }
    }

    /** Shows these in this order. */
    public void show(List<ProjectLine> shown) {
        waiting = false;
        lines = new ArrayList<>(shown);
        grid.setItems(lines);
        grid.getListDataView().setIdentifierProvider(line -> line.project().id());
        grid.getListDataView().setFilter(matches::test);
        grid.setAllRowsVisible(lines.size() <= SHORT);
        grid.getElement().getClassList().set("tall", lines.size() > SHORT);
    }

    /** Shows what became of them. Each keeps its place, also when its project was changed last. */
    public void renew(List<ProjectLine> news) {
        var byId = new HashMap<UUID, ProjectLine>();
        news.forEach(line -> byId.put(line.project().id(), line));
        var moves = refresh(byId);
        if (!ids(lines).equals(byId.keySet())) {
            order(news);
            moves = true;
        }
        if (moves && inUse) {
            waiting = true;
        } else if (moves) {
            show(lines);
        }
    }

    /** Draws the rows that became different; says whether others are to be seen now, or in another order. */
    private boolean refresh(Map<UUID, ProjectLine> news) {
        var moves = false;
        for (var index = 0; index < lines.size(); index++) {
            var before = lines.get(index);
            var now = news.get(before.project().id());
            if (now != null && !now.equals(before)) {
                lines.set(index, now);
                grid.getListDataView().refreshItem(now);
                moves |= !grid.getSortOrder().isEmpty() || matches.test(before) != matches.test(now);
            }
        }
        return moves;
    }

    /** New projects come first; the grid reads its list anew when it is told to. */
    private void order(List<ProjectLine> news) {
        var places = new HashMap<UUID, Integer>();
        lines.forEach(line -> places.put(line.project().id(), places.size()));
        lines = new ArrayList<>(news);
        lines.sort(
                Comparator.comparing(line -> places.getOrDefault(line.project().id(), -1)));
    }

    private static HashSet<UUID> ids(List<ProjectLine> lines) {
        var ids = new HashSet<UUID>();
        lines.forEach(line -> ids.add(line.project().id()));
        return ids;
    }

    /** Looks again which of them match; says how many do. */
    public int search() {
        grid.getListDataView().refreshAll();
        return count();
    }

    /** How many match. */
    public int count() {
        return (int) lines.stream().filter(matches).count();
    }
}
