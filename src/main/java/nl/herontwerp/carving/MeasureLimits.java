package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Phrase;

/** What edits of aids and of what the work asks allow. */
final class MeasureLimits {

    static final int MAX_MEASURES = 20;
    static final int MAX_ITEMS = 30;
    static final int MAX_WORDS = 500;

    /** The highest score that an aid can leave: with a 3 it would not help. */
    static final int MOST_LEFT = 2;

    private MeasureLimits() {}

    /** Whether the judgement that a new piece brings is possible. */
    static Optional<Phrase> judged(Activity piece) {
        return piece.demands().values().stream()
                .flatMap(score -> PieceLimits.score(score).stream())
                .findFirst()
                .or(() -> PieceLimits.override(piece.override()))
                .or(() -> refuse(piece.measures().size() > MAX_MEASURES, "carving.refused.measures", MAX_MEASURES))
                .or(() -> piece.measures().stream()
                        .flatMap(each -> measure(each).stream())
                        .findFirst())
                .or(() -> items(piece.workItems()));
    }

    static Optional<Phrase> measure(SupportMeasure measure) {
        return refuse(measure.description().isBlank(), "carving.refused.measureMissing")
                .or(() -> refuse(measure.description().length() > MAX_WORDS, "carving.refused.tooLong", MAX_WORDS))
                .or(() -> refuse(
                        measure.lowersTo() < 0 || measure.lowersTo() > MOST_LEFT,
                        "carving.refused.lowersTo",
                        0,
                        MOST_LEFT))
                .or(() -> RoleLimits.notNegative(measure.oneOffCost()))
                .or(() -> RoleLimits.notNegative(measure.yearlyCost()));
    }

    static Optional<Phrase> room(Redesign state, String activityId, SupportMeasure measure) {
        var now = Pieces.find(state, activityId).orElseThrow().piece().measures();
        return refuse(
                now.size() >= MAX_MEASURES
                        && now.stream().noneMatch(each -> each.id().equals(measure.id())),
                "carving.refused.measures",
                MAX_MEASURES);
    }

    static Optional<Phrase> items(List<String> items) {
        return refuse(items.size() > MAX_ITEMS, "carving.refused.workItems", MAX_ITEMS)
                .or(() -> refuse(
                        items.stream().anyMatch(item -> item.isBlank() || item.length() > MAX_WORDS),
                        "carving.refused.tooLong",
                        MAX_WORDS));
    }

    static Optional<SupportMeasure> find(Redesign state, String activityId, String measureId) {
        return Pieces.find(state, activityId)
                .flatMap(found -> found.piece().measures().stream()
                        .filter(each -> each.id().equals(measureId))
                        .findFirst());
    }
}
