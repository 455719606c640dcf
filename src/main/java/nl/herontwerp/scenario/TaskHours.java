package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.costing.TaskWork;
import nl.herontwerp.costing.TaskWork.Parts;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;

/**
 * Whose hours go to which task, to divide cost by. Present jobs by their hours of work; what is done with freed hours by the
 * hours that each task frees; carved roles by the contract hours that each task takes; robots by the present hours
 * on which they work; suppliers by the hours that their pieces take.
 */
public final class TaskHours {

    private static final Phrase WORK = Phrase.of("scenario.taskHours.work");
    private static final Phrase FREED = Phrase.of("scenario.taskHours.freed");
    private static final Phrase ROLE = Phrase.of("scenario.taskHours.role");
    private static final Phrase ROBOT = Phrase.of("scenario.taskHours.robot");
    private static final Phrase BOUGHT = Phrase.of("scenario.taskHours.bought");

    private final Redesign redesign;
    private final Division division;
    private final Map<String, Parts> parts = new HashMap<>();

    private TaskHours(Redesign redesign, Division division) {
        this.redesign = redesign;
        this.division = division;
    }

    public static TaskWork of(Redesign redesign, Division division) {
        var hours = new TaskHours(redesign, division);
        redesign.asIs().inventory().performers().keySet().forEach(hours::job);
        hours.put(
                "without-job",
                WORK,
                hours.sums(piece -> piece.performerId() == null ? Optional.of(piece.hoursNow()) : Optional.empty()));
        division.roles().forEach(hours::role);
        division.pieces().forEach(hours::aids);
        redesign.design().robots().values().forEach(hours::robot);
        redesign.design().suppliers().keySet().forEach(hours::supplier);
        return new TaskWork(
                redesign.asIs().model().tasks().stream()
                        .map(task -> new TaskWork.Task(task.id(), task.label()))
                        .toList(),
                hours.parts);
    }

    private void job(String id) {
        put(
                "job:" + id,
                WORK,
                sums(piece -> id.equals(piece.performerId()) ? Optional.of(piece.hoursNow()) : Optional.empty()));
        var freed = sums(piece -> id.equals(piece.performerId()) ? piece.gained() : Optional.empty());
        for (var line : List.of("freed", "unclaimed", "added")) {
            put("job:" + id + ":" + line, FREED, freed);
        }
    }

    /** Contract hours a week that each task takes, and those that are left: without work, or for walking. */
    private void role(RoleReview review) {
        var role = review.role();
        var hours = sums(piece -> isHeldBy(role, piece) ? Optional.of(needed(role, piece)) : Optional.empty());
        var taken = Figure.total(List.copyOf(hours.values()), Hours.ZERO, Hours::plus);
        var left = hours.isEmpty()
                ? Figure.known(review.hoursAvailablePerWeek())
                : taken.map(all -> review.hoursAvailablePerWeek().minus(all).max(Hours.ZERO));
        parts.put("role:" + role.id(), new Parts(ROLE, hours, left));
    }

    private Figure<Hours> needed(CarvedRole role, PieceWork piece) {
        var weeks = redesign.asIs().inventory().weeksPerYear().value();
        Figure<BigDecimal> wageValue =
                role.wageValue() == null || role.wageValue().percent().signum() == 0
                        ? Figure.unknown(Phrase.of("scenario.taskHours.wageValue", role.name()))
                        : Figure.known(role.wageValue().fraction());
        return piece.hoursThen()
                .with(piece.taken(), Hours::plus)
                .with(wageValue, (hours, part) -> hours.dividedBy(weeks.multiply(part), MathContext.DECIMAL128));
    }

    /** An aid is for one task. */
    private void aids(PieceWork piece) {
        if (piece.holder() instanceof Holder.Role(var roleId)) {
            for (var measure : piece.activity().measures()) {
                var only = new LinkedHashMap<String, Figure<Hours>>();
                only.put(piece.taskId(), Figure.known(Hours.of(1)));
                put("role:" + roleId + ":support:" + piece.activity().id() + ":" + measure.id(), ROLE, only);
            }
        }
    }

    private void robot(RobotOption robot) {
        put(
                "robot:" + robot.id(),
                ROBOT,
                sums(piece -> piece.holder().isOwn()
                        ? Optional.ofNullable(
                                        robot.coverage().get(piece.activity().id()))
                                .map(covered -> piece.hoursNow()
                                        .map(hours ->
                                                hours.times(covered.share().fraction())))
                        : Optional.empty()));
    }

    private void supplier(String id) {
        put(
                "supplier:" + id,
                BOUGHT,
                sums(piece -> piece.holder().equals(new Holder.Supplier(id))
                        ? Optional.of(piece.hoursThen())
                        : Optional.empty()));
    }

    private static boolean isHeldBy(CarvedRole role, PieceWork piece) {
        return piece.holder() instanceof Holder.Role(var id) && id.equals(role.id());
    }

    private void put(String key, Phrase what, SequencedMap<String, Figure<Hours>> hours) {
        parts.put(key, new Parts(what, hours));
    }

    private SequencedMap<String, Figure<Hours>> sums(Function<PieceWork, Optional<Figure<Hours>>> part) {
        var sums = new LinkedHashMap<String, Figure<Hours>>();
        for (var piece : division.pieces()) {
            part.apply(piece)
                    .ifPresent(hours -> sums.merge(piece.taskId(), hours, (one, more) -> one.with(more, Hours::plus)));
        }
        return sums;
    }
}
