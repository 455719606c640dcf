package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.process.Unnamed;

/**
 * Where the simple work is: hours a week of simple work, with and without support, as it is done now. What
 * has no known hours is counted as such, never as nothing.
 */
public final class SimpleWork {

    private SimpleWork() {}

    /** By what the work is gathered. */
    public enum By {
        /** The department that is known of the task, else the lane that it stands on. */
        DEPARTMENT,
        JOB,
        /** When in the day the work begins, where that is known. */
        PART_OF_DAY
    }

    /** Parts of a day; one begins where the one before it ends. */
    public enum PartOfDay {
        NIGHT,
        MORNING,
        AFTERNOON,
        EVENING;

        static PartOfDay of(LocalTime time) {
            return values()[time.getHour() / 6];
        }
    }

    /** What is known of a place. */
    public enum PlaceKind {
        NAMED,
        /** A lane without a name, called by what is around it. */
        UNNAMED_LANE,
        /** Work that is on no lane, called by its process. */
        NO_LANE,
        /** A job or a part of the day that is not known. */
        UNKNOWN
    }

    /**
     * One place.
     *
     * @param name of the department, lane or job, or the part of the day; else of the lane around it or the process;
     *     empty where that is not known either
     * @param simple hours a week of simple work that are known
     * @param supported the same of work that is simple with support
     * @param all hours a week of all work that are known, whatever its class
     * @param simpleUnknown how many simple pieces have no known hours
     * @param supportedUnknown the same of pieces that are simple with support
     * @param unjudged how many pieces have no class yet
     * @param tasks the tasks with simple work, most hours first, by id
     */
    public record Place(
            PlaceKind kind,
            String name,
            Hours simple,
            Hours supported,
            Hours all,
            int simpleUnknown,
            int supportedUnknown,
            int unjudged,
            List<TaskHours> tasks) {

        public Hours both() {
            return simple.plus(supported);
        }

        /** How many simple pieces, with support or without, have no known hours. */
        public int unknown() {
            return simpleUnknown + supportedUnknown;
        }

        /** Whether it can't be said how much simple work there is: none is known, and some may be. */
        public boolean isSimpleOpen() {
            return isOpen(simple, simpleUnknown);
        }

        /** The same of work that is simple with support. */
        public boolean isSupportedOpen() {
            return isOpen(supported, supportedUnknown);
        }

        /** The same of both together. */
        public boolean isOpen() {
            return isOpen(both(), unknown());
        }

        private boolean isOpen(Hours known, int withoutHours) {
            return known.isZero() && withoutHours + unjudged > 0;
        }
    }

    /** Hours a week of simple work, with support or without, in one task; unknown when any are. */
    public record TaskHours(String taskId, String name, Figure<Hours> hours) {}

    /** The places, most simple work first. */
    public static List<Place> gathered(Redesign redesign, Division division, By by) {
        var weeks = redesign.asIs().inventory().weeksPerYear().value();
        var sums = new LinkedHashMap<Spot, Sum>();
        for (var piece : division.pieces()) {
            var task = redesign.asIs().model().node(piece.taskId()).orElseThrow();
            places(redesign.asIs(), task, piece, by)
                    .forEach(
                            (spot, part) -> sums.computeIfAbsent(spot, Sum::new).add(task, piece, weeks, part));
        }
        return sums.values().stream()
                .map(Sum::place)
                .sorted(Comparator.comparing(Place::both).reversed().thenComparing(Place::name))
                .toList();
    }

    /** What is gathered together. */
    private record Spot(PlaceKind kind, String name) {

        static Spot of(String name) {
            return new Spot(name.isBlank() ? PlaceKind.UNKNOWN : PlaceKind.NAMED, name.strip());
        }
    }

    /** The places of a piece, and the part of its hours that each has; together 1. */
    private static Map<Spot, BigDecimal> places(AsIs asIs, Node task, PieceWork piece, By by) {
        return switch (by) {
            case DEPARTMENT -> Map.of(department(asIs, task), BigDecimal.ONE);
            case JOB ->
                Map.of(
                        Spot.of(asIs.inventory()
                                .performer(piece.performerId())
                                .map(Performer::name)
                                .orElse("")),
                        BigDecimal.ONE);
            case PART_OF_DAY -> parts(asIs.inventory().task(task.id()).found().windows());
        };
    }

    private static Spot department(AsIs asIs, Node task) {
        var known = asIs.inventory().task(task.id()).found().department();
        if (!known.isBlank()) {
            return Spot.of(known);
        }
        var model = asIs.model();
        var lane = model.lane(task.laneId());
        return lane.filter(each -> !each.name().isBlank())
                .map(each -> Spot.of(each.name()))
                .orElseGet(() -> new Spot(
                        lane.isPresent() ? PlaceKind.UNNAMED_LANE : PlaceKind.NO_LANE,
                        Unnamed.place(model, task.laneId(), task.processId()).orElse("")));
    }

    /** Parts of the day in proportion to how often a week work begins in each. */
    private static Map<Spot, BigDecimal> parts(List<TimeWindow> windows) {
        var times = new TreeMap<String, Integer>();
        windows.forEach(window ->
                times.merge(PartOfDay.of(window.from()).name(), window.days().size(), Integer::sum));
        var total = times.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return Map.of(Spot.of(""), BigDecimal.ONE);
        }
        var parts = new LinkedHashMap<Spot, BigDecimal>();
        times.forEach((part, count) -> parts.put(
                Spot.of(part), BigDecimal.valueOf(count).divide(BigDecimal.valueOf(total), MathContext.DECIMAL64)));
        return parts;
    }

    /** What is being added up for one place. */
    private static final class Sum {

        private final Spot spot;
        private final Map<String, List<Figure<Hours>>> tasks = new LinkedHashMap<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private Hours simple = Hours.ZERO;
        private Hours supported = Hours.ZERO;
        private Hours all = Hours.ZERO;
        private int simpleUnknown;
        private int supportedUnknown;
        private int unjudged;

        Sum(Spot spot) {
            this.spot = spot;
        }

        void add(Node task, PieceWork piece, BigDecimal weeks, BigDecimal part) {
            var week = piece.hoursNow().map(year -> year.times(part).dividedBy(weeks, MathContext.DECIMAL128));
            var known = week.toOptional().orElse(Hours.ZERO);
            all = all.plus(known);
            switch (piece.classification().complexity()) {
                case SIMPLE -> {
                    simple = simple.plus(known);
                    simpleUnknown += week.isKnown() ? 0 : 1;
                }
                case SIMPLE_WITH_SUPPORT -> {
                    supported = supported.plus(known);
                    supportedUnknown += week.isKnown() ? 0 : 1;
                }
                case UNKNOWN -> unjudged++;
                case COMPLEX -> {}
            }
            if (isSimple(piece)) {
                names.put(task.id(), task.label());
                tasks.computeIfAbsent(task.id(), id -> new ArrayList<>()).add(week);
            }
        }

        Place place() {
            var hours = tasks.entrySet().stream()
                    .map(entry -> new TaskHours(
                            entry.getKey(),
                            names.getOrDefault(entry.getKey(), ""),
                            Figure.total(entry.getValue(), Hours.ZERO, Hours::plus)))
                    .sorted(Comparator.comparing((TaskHours each) ->
                                    each.hours().toOptional().orElse(Hours.ZERO))
                            .reversed())
                    .toList();
            return new Place(
                    spot.kind(), spot.name(), simple, supported, all, simpleUnknown, supportedUnknown, unjudged, hours);
        }
    }

    private static boolean isSimple(PieceWork piece) {
        var complexity = piece.classification().complexity();
        return complexity == ComplexityClass.SIMPLE || complexity == ComplexityClass.SIMPLE_WITH_SUPPORT;
    }
}
