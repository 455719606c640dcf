package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/**
 * The seven questions about the quality of work for one job, each answered by a user, else by the work itself
 * where it says enough, else unknown.
 *
 * @see WorkQuality
 */
public final class QualityReview {

    /** Work that takes less than this each time repeats itself all day. The program's own bound. */
    static final BigDecimal SHORT_MINUTES = new BigDecimal("1.5");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private QualityReview() {}

    /**
     * An answer.
     *
     * @param good null is unknown
     * @param why the user's motive, or what in the work says so
     * @param stated whether a user answered
     */
    public record Judgement(Figure<Boolean> good, Phrase why, boolean stated) {}

    /** @param pieces the work of the job as it becomes; without any work nothing is judged */
    public static Map<WorkQuality, Judgement> of(Redesign redesign, String jobId, List<PieceWork> pieces) {
        var judged = new EnumMap<WorkQuality, Judgement>(WorkQuality.class);
        for (var question : WorkQuality.values()) {
            judged.put(
                    question,
                    redesign.design()
                            .composing()
                            .answer(jobId, question)
                            .map(QualityReview::stated)
                            .or(() -> derived(redesign, question, jobId, pieces))
                            .orElseGet(QualityReview::unknown));
        }
        return judged;
    }

    private static Judgement stated(QualityAnswer answer) {
        var motive = answer.motive();
        return new Judgement(
                Figure.known(answer.good()),
                motive == null || motive.isBlank() ? Phrase.of("carving.quality.stated") : Phrase.literal(motive),
                true);
    }

    private static Judgement unknown() {
        var ask = Phrase.of("carving.quality.ask");
        return new Judgement(Figure.unknown(ask), ask, false);
    }

    private static Optional<Judgement> derived(
            Redesign redesign, WorkQuality question, String jobId, List<PieceWork> pieces) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return switch (question) {
            case COMPLETENESS -> only(pieces.size() == 1, "carving.quality.onePiece");
            case NON_SHORT_CYCLE -> cycles(pieces);
            case DIFFICULTY ->
                // a carved role is meant to be simple: whether that is in balance is for people to say
                redesign.design().roles().containsKey(jobId)
                        ? Optional.empty()
                        : only(
                                pieces.stream()
                                        .allMatch(piece ->
                                                piece.classification().complexity() == ComplexityClass.COMPLEX),
                                "carving.quality.onlyComplex");
            case CONTACT ->
                only(
                        pieces.stream().allMatch(piece -> isLonely(redesign.design(), piece)),
                        "carving.quality.onlyLonely");
            case ORGANISING, AUTONOMY, INFORMATION -> Optional.empty();
        };
    }

    private static Optional<Judgement> only(boolean bad, String why) {
        return bad ? Optional.of(new Judgement(Figure.known(false), Phrase.of(why), false)) : Optional.empty();
    }

    private static boolean isLonely(Design design, PieceWork piece) {
        var burdens = JunkJobCheck.burdens(design, piece);
        return burdens != null && burdens.contains(Burden.LONELY);
    }

    /** By the part of the hours that goes to work of less than a minute and a half each time. */
    private static Optional<Judgement> cycles(List<PieceWork> pieces) {
        var shorts = new ArrayList<Figure<Hours>>();
        var all = new ArrayList<Figure<Hours>>();
        for (var piece : pieces) {
            all.add(piece.hoursThen());
            shorts.add(piece.minutes()
                    .flatMap(minutes ->
                            minutes.compareTo(SHORT_MINUTES) < 0 ? piece.hoursThen() : Figure.known(Hours.ZERO)));
        }
        var total = Figure.total(all, Hours.ZERO, Hours::plus);
        return Figure.total(shorts, Hours.ZERO, Hours::plus)
                .with(total, QualityReview::cycles)
                .toOptional()
                .flatMap(judged -> judged);
    }

    private static Optional<Judgement> cycles(Hours shorts, Hours total) {
        if (total.value().signum() <= 0) {
            return Optional.empty();
        }
        var part = shorts.value().divide(total.value(), 2, RoundingMode.HALF_UP);
        return Optional.of(new Judgement(
                Figure.known(shorts.value().compareTo(total.value().multiply(HALF)) <= 0),
                Phrase.of("carving.quality.shortPart", Percentage.ofFraction(part), SHORT_MINUTES),
                false));
    }
}
