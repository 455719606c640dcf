package nl.herontwerp.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** By what projects are put together. */
public enum Grouping {
    SECTOR,
    LOCATION,
    STATUS,
    YEAR;

    /**
     * Projects that have something in common.
     *
     * @param name the sector or place as it was typed first, the {@link Stage} or the year of approval; empty where there is none
     */
    public record Group(String name, List<ProjectLine> lines, Totals totals) {}

    /** The groups by name, the one without a name last; upper and lower case are the same. */
    public List<Group> of(List<ProjectLine> lines) {
        var byName = new TreeMap<String, List<ProjectLine>>(Comparator.comparing(String::isEmpty)
                .thenComparing(this::order)
                .thenComparing(String.CASE_INSENSITIVE_ORDER));
        lines.forEach(line ->
                byName.computeIfAbsent(name(line), name -> new ArrayList<>()).add(line));
        return byName.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue()), Totals.of(entry.getValue())))
                .toList();
    }

    /** What a project is put under; empty when that is not known. */
    public String name(ProjectLine line) {
        return switch (this) {
            case SECTOR -> line.project().sector().strip();
            case LOCATION -> line.project().location().strip();
            case STATUS -> line.stage().name();
            case YEAR -> line.yearOfDecision().map(String::valueOf).orElse("");
        };
    }

    private int order(String name) {
        return this == STATUS ? Stage.valueOf(name).ordinal() : 0;
    }
}
