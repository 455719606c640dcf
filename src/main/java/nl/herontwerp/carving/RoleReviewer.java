package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.Node;

/** Weighs a carved role: its hours, its main tasks and its demands. {@link RoleWarnings} judges them. */
final class RoleReviewer {

    private static final BigDecimal SIXTEEN = BigDecimal.valueOf(16);
    private static final BigDecimal HALF_HOUR = new BigDecimal("0.5");

    private RoleReviewer() {}

    static RoleReview review(Redesign redesign, CarvedRole role, List<PieceWork> pieces) {
        var weeks = redesign.asIs().inventory().weeksPerYear().value();
        var hours = RoleHours.of(role, pieces, weeks);
        return judged(
                redesign,
                new RoleReview(
                        role,
                        pieces,
                        hours.total(),
                        hours.needed(role),
                        role.contractHoursPerWeek().times(BigDecimal.valueOf(role.positions())),
                        mainTasks(redesign, role, pieces, weeks),
                        demands(pieces),
                        List.of()));
    }

    private static RoleReview judged(Redesign redesign, RoleReview weighed) {
        return new RoleReview(
                weighed.role(),
                weighed.pieces(),
                weighed.hoursPerWeek(),
                weighed.hoursNeededPerWeek(),
                weighed.hoursAvailablePerWeek(),
                weighed.mainTasks(),
                weighed.demands(),
                RoleWarnings.of(redesign, weighed));
    }

    /**
     * The least weekly hours of a main task, all positions together: per position 1/16 of the contract
     * hours and 30 minutes per working day, whichever is more. Counted at the normal pace.
     */
    static Hours mainTaskHours(CarvedRole role) {
        var sixteenth = role.contractHoursPerWeek().dividedBy(SIXTEEN, MathContext.DECIMAL128);
        var halfHours = new Hours(HALF_HOUR.multiply(BigDecimal.valueOf(role.workingDaysPerWeek())));
        var least = sixteenth.compareTo(halfHours) >= 0 ? sixteenth : halfHours;
        return least.times(BigDecimal.valueOf(role.positions()));
    }

    private static Figure<Hours> perWeek(List<PieceWork> pieces, BigDecimal weeks) {
        return Figure.total(pieces.stream().map(PieceWork::hoursThen).toList(), Hours.ZERO, Hours::plus)
                .map(year -> year.dividedBy(weeks, MathContext.DECIMAL128));
    }

    private static List<RoleReview.MainTask> mainTasks(
            Redesign redesign, CarvedRole role, List<PieceWork> pieces, BigDecimal weeks) {
        var byTask = new LinkedHashMap<String, List<PieceWork>>();
        pieces.forEach(piece -> byTask.computeIfAbsent(piece.taskId(), task -> new ArrayList<>())
                .add(piece));
        var least = mainTaskHours(role);
        return byTask.entrySet().stream()
                .map(entry -> {
                    var hours = perWeek(entry.getValue(), weeks);
                    var name = redesign.asIs().model().node(entry.getKey()).map(Node::label);
                    return new RoleReview.MainTask(
                            entry.getKey(),
                            name.orElse(entry.getKey()),
                            hours,
                            hours.map(each -> each.compareTo(least) >= 0));
                })
                .toList();
    }

    private static Map<Demand, Integer> demands(List<PieceWork> pieces) {
        var highest = new EnumMap<Demand, Integer>(Demand.class);
        pieces.forEach(piece -> piece.activity()
                .demandsWithSupport()
                .forEach((demand, score) -> highest.merge(demand, score, Math::max)));
        return highest;
    }
}
