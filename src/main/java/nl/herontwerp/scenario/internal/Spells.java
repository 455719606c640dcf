package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.carving.Stay;
import nl.herontwerp.costing.HorizonCase;
import nl.herontwerp.costing.HorizonCase.Spell;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.Loads;

/**
 * The parts of the years in which the same robots and suppliers work. While one is not there, the people who do the work now do it.
 */
final class Spells {

    private final Standing state;
    private final Loads loads;
    private final Map<String, Stay> stays;
    private final Map<Set<String>, Map<String, Figure<Hours>>> freedWithout = new HashMap<>();

    Spells(Standing state, Division division, Loads loads) {
        this.state = state;
        this.loads = loads;
        this.stays = limited(state.design());
        freedWithout.put(Set.of(), division.freedHours());
    }

    /** When the robots and suppliers of a design work that are not always there, as {@link HorizonCase} has them. */
    static Map<String, HorizonCase.Stay> stays(Design design) {
        return limited(design).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new HorizonCase.Stay(
                                each.getValue().works(), each.getValue().gone())));
    }

    private static Map<String, Stay> limited(Design design) {
        var stays = new LinkedHashMap<String, Stay>();
        design.robots().forEach((id, robot) -> stays.put(id, Stay.of(robot)));
        design.suppliers().forEach((id, supplier) -> stays.put(HorizonCase.SUPPLIER + id, supplier.stay()));
        stays.values().removeIf(stay -> !stay.isLimited());
        return stays;
    }

    /** The parts of each year of the horizon that begins on a day; empty when all are always there. */
    List<List<Spell>> of(LocalDate start) {
        var years = IntStream.range(0, state.horizon().years())
                .mapToObj(year -> cuts(start.plusYears(year), start.plusYears(year + 1L)))
                .toList();
        return years.stream().flatMap(Set::stream).allMatch(day -> absent(day).isEmpty())
                ? List.of()
                : years.stream()
                        .map(days -> days.stream()
                                .map(day -> new Spell(day, freed(absent(day))))
                                .toList())
                        .toList();
    }

    /**
     * A part of a year in which the same robots and suppliers are away.
     *
     * @param part of the year, 0 to 1
     */
    record Absence(double part, Set<String> absent) {}

    /** The parts of the year that begins on a day, together all of it. */
    List<Absence> absences(LocalDate first) {
        var next = first.plusYears(1);
        var days = ChronoUnit.DAYS.between(first, next);
        var all = new ArrayList<Absence>();
        for (var day : List.copyOf(cuts(first, next)).reversed()) {
            all.addFirst(new Absence((double) ChronoUnit.DAYS.between(day, next) / days, absent(day)));
            next = day;
        }
        return all;
    }

    /** The first day of a year, and the days in it on which one begins or goes. */
    private Set<LocalDate> cuts(LocalDate first, LocalDate next) {
        var cuts = new TreeSet<>(Set.of(first));
        stays.values().stream()
                .flatMap(stay -> Stream.concat(Stream.ofNullable(stay.works()), Stream.ofNullable(stay.gone())))
                .filter(day -> day.isAfter(first) && day.isBefore(next))
                .forEach(cuts::add);
        return cuts;
    }

    private Set<String> absent(LocalDate day) {
        return stays.entrySet().stream()
                .filter(each -> !each.getValue().isOn(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, Figure<Hours>> freed(Set<String> absent) {
        var known = freedWithout.get(absent);
        if (known == null) {
            known = Divider.divide(without(absent), loads).freedHours();
            freedWithout.put(absent, known);
        }
        return known;
    }

    /** The redesign without some robots and suppliers, whose work goes back. */
    Redesign without(Set<String> absent) {
        var design = state.design();
        var robots = new LinkedHashMap<>(design.robots());
        robots.keySet().removeAll(absent);
        var assignments = new LinkedHashMap<>(design.assignments());
        assignments
                .values()
                .removeIf(each -> each instanceof Assignment.ToSupplier(var supplierId)
                        && absent.contains(HorizonCase.SUPPLIER + supplierId));
        return state.redesign().with(design.withRobots(robots).withAssignments(assignments));
    }
}
