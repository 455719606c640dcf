package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.Node;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one task in a role: they are done one after another, at the times and in the place of the task.
 *
 * @param hoursPerWeek with taking over; at the normal pace, unless made for a wage value
 * @param times when the task occurs; empty is not known
 * @param location where; blank is not known
 */
record WorkBlock(
        String taskId,
        String name,
        List<PieceWork> pieces,
        Figure<Hours> hoursPerWeek,
        WeekTimes times,
        String location) {

    static List<WorkBlock> of(Redesign redesign, List<PieceWork> pieces) {
        var byTask = new LinkedHashMap<String, List<PieceWork>>();
        pieces.forEach(piece -> byTask.computeIfAbsent(piece.taskId(), task -> new ArrayList<>())
                .add(piece));
        var weeks = redesign.asIs().inventory().weeksPerYear().value();
        return byTask.entrySet().stream()
                .map(entry -> of(redesign, entry.getKey(), entry.getValue(), weeks))
                .toList();
    }

    private static WorkBlock of(Redesign redesign, String taskId, List<PieceWork> pieces, BigDecimal weeks) {
        var found = redesign.asIs().inventory().task(taskId).found();
        var hours = Figure.total(
                pieces.stream()
                        .map(piece -> piece.hoursThen().with(piece.taken(), Hours::plus))
                        .toList(),
                Hours.ZERO,
                Hours::plus);
        return new WorkBlock(
                taskId,
                pieces.size() == 1
                        ? pieces.getFirst().activity().name()
                        : redesign.asIs().model().node(taskId).map(Node::label).orElse(taskId),
                List.copyOf(pieces),
                hours.map(year -> year.dividedBy(weeks, MathContext.DECIMAL128)),
                WeekTimes.of(found.windows()),
                found.location().strip());
    }

    /** The same with the hours that people of this wage value need; at the normal pace when it is not known or nothing. */
    WorkBlock at(@Nullable Percentage wageValue) {
        return wageValue == null || wageValue.percent().signum() <= 0
                ? this
                : new WorkBlock(
                        taskId,
                        name,
                        pieces,
                        hoursPerWeek.map(hours -> hours.dividedBy(wageValue.fraction(), MathContext.DECIMAL128)),
                        times,
                        location);
    }

    boolean hasTimes() {
        return !times.isEmpty();
    }

    /** Back to the present holder, piece by piece. */
    List<DesignEdit> givingBack() {
        return pieces.stream()
                .<DesignEdit>map(piece -> new DesignEdit.Assign(piece.activity().id(), null))
                .toList();
    }
}
