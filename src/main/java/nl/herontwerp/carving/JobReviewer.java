package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Performer;

/** Weighs what stays of a present job. */
public final class JobReviewer {

    private JobReviewer() {}

    /** @param pieces all work that this job does now, of a division of the same redesign */
    public static JobReview review(Redesign redesign, Performer job, List<PieceWork> pieces) {
        var weeks = redesign.asIs().inventory().weeksPerYear().value();
        var left = pieces.stream()
                .filter(piece -> piece.holder() instanceof Holder.Present)
                .toList();
        var given = perWeek(pieces, PieceWork::given, weeks);
        var now = perWeek(pieces, PieceWork::hoursNow, weeks);
        var leftHours = perWeek(left, PieceWork::hoursThen, weeks).with(given, Hours::plus);
        var weighed = new JobReview(
                job.id(),
                now,
                leftHours,
                given,
                people(job, leftHours),
                tasks(pieces),
                tasks(left),
                classes(left),
                now.with(leftHours, Hours::minus),
                claimed(redesign.design(), job),
                List.of());
        var isTouched = pieces.stream()
                .anyMatch(piece -> !(piece.holder() instanceof Holder.Present)
                        || !piece.robotHours().equals(Figure.known(Hours.ZERO)));
        return isTouched ? with(weighed, warnings(redesign, job, weighed, left)) : weighed;
    }

    private static JobReview with(JobReview review, List<Warning> warnings) {
        return new JobReview(
                review.performerId(),
                review.nowPerWeek(),
                review.leftPerWeek(),
                review.givenPerWeek(),
                review.people(),
                review.tasksNow(),
                review.tasksLeft(),
                review.classesLeft(),
                review.freedPerWeek(),
                review.claimed(),
                warnings);
    }

    private static List<Warning> warnings(Redesign redesign, Performer job, JobReview review, List<PieceWork> left) {
        var found = new ArrayList<Warning>();
        if (left.isEmpty()) {
            found.add(RoleCheck.warning(Phrase.of("carving.warning.nothingLeft", job.name()), null, null));
            return found;
        }
        if (review.tasksLeft() == 1 && review.tasksNow() > 1) {
            found.add(RoleCheck.warning(
                    Phrase.of("carving.warning.oneTaskLeft", job.name(), review.tasksNow()), Sources.WEBA, null));
        }
        var freed = review.freedPerWeek().toOptional().orElse(Hours.ZERO);
        if (freed.isNegative()) {
            found.add(RoleCheck.warning(
                    Phrase.of("carving.warning.nothingFreed", job.name()), null, new Mend.Fill(Place.WORK)));
        }
        var unclaimed = freed.times(review.claimed().complement().fraction());
        if (unclaimed.value().signum() > 0) {
            found.add(RoleCheck.warning(
                    Phrase.of("carving.warning.unclaimed", unclaimed), null, new Mend.Fill(Place.FREED_HOURS)));
        }
        QualityCheck.of(redesign, job.id(), left).forEach(found::add);
        return List.copyOf(found);
    }

    private static Figure<BigDecimal> people(Performer job, Figure<Hours> hours) {
        var contract = job.contractHoursPerWeek() == null ? job.fullTimeHoursPerWeek() : job.contractHoursPerWeek();
        if (contract == null || contract.value().isZero()) {
            return Figure.unknown(Phrase.of("carving.missing.contract", job.name()));
        }
        return hours.map(left -> left.value().divide(contract.value().value(), MathContext.DECIMAL64));
    }

    private static Percentage claimed(Design design, Performer job) {
        return new Percentage(design.freedUses().getOrDefault(job.id(), List.of()).stream()
                .map(use -> use.share().percent())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static int tasks(List<PieceWork> pieces) {
        return (int) pieces.stream().map(PieceWork::taskId).distinct().count();
    }

    private static Map<ComplexityClass, Integer> classes(List<PieceWork> pieces) {
        var counted = new EnumMap<ComplexityClass, Integer>(ComplexityClass.class);
        pieces.forEach(piece -> counted.merge(piece.classification().complexity(), 1, Integer::sum));
        return counted;
    }

    private static Figure<Hours> perWeek(
            List<PieceWork> pieces, Function<PieceWork, Figure<Hours>> part, BigDecimal weeks) {
        return Figure.total(pieces.stream().map(part).toList(), Hours.ZERO, Hours::plus)
                .map(year -> year.dividedBy(weeks, MathContext.DECIMAL128));
    }
}
