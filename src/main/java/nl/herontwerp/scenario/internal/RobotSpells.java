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
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotStay;
import nl.herontwerp.costing.HorizonCase.Spell;
import nl.herontwerp.costing.HorizonCase.Stay;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.Loads;

/** The parts of the years in which the same robots work. While a robot is not there, people do its work. */
final class RobotSpells {

    private final Standing state;
    private final Loads loads;
    private final Map<String, RobotStay> stays;
    private final Map<Set<String>, Map<String, Figure<Hours>>> freedWithout = new HashMap<>();

    RobotSpells(Standing state, Division division, Loads loads) {
        this.state = state;
        this.loads = loads;
        this.stays = limited(state.design());
        freedWithout.put(Set.of(), division.freedHours());
    }

    /** When the robots of a design work that are not always there, by robot id. */
    static Map<String, Stay> stays(Design design) {
        return limited(design).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Stay(
                                each.getValue().works(), each.getValue().gone())));
    }

    private static Map<String, RobotStay> limited(Design design) {
        var stays = new LinkedHashMap<String, RobotStay>();
        for (var robot : design.robots().values()) {
            var stay = RobotStay.of(robot);
            if (stay.isLimited()) {
                stays.put(robot.id(), stay);
            }
        }
        return stays;
    }

    /** The parts of each year of the horizon that begins on a day; empty when every robot is always there. */
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
     * A part of a year in which the same robots are away.
     *
     * @param part of the year, 0 to 1
     */
    record Absence(double part, Set<String> robots) {}

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

    /** The redesign without some robots. */
    Redesign without(Set<String> absent) {
        var robots = new LinkedHashMap<String, RobotOption>(state.design().robots());
        robots.keySet().removeAll(absent);
        return state.redesign().with(state.design().withRobots(robots));
    }

    /** The first day of a year, and the days in it on which a robot begins or goes. */
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
}
