package nl.herontwerp.carving;

import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A change of what is found about a piece: its demands, its class, and what makes the work easier. */
public sealed interface JudgementEdit extends DesignEdit {

    /** Scores one demand of a piece 0 to 3; null is not judged. */
    record SetDemand(
            String activityId, Demand demand, @Nullable Integer score) implements JudgementEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("demand", score, activityId, demand.name()));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> PieceLimits.score(score));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> PieceMoves.scored(piece, demand, score));
        }

        @Override
        public Phrase sentence(Redesign before) {
            var name = PieceLimits.name(before, activityId);
            return score == null
                    ? Phrase.of("carving.edit.demandCleared", Phrase.ofEnum("carving.demand", demand), name)
                    : Phrase.of("carving.edit.demand", Phrase.ofEnum("carving.demand", demand), name, score);
        }
    }

    record SetHardStop(String activityId, HardStop hardStop, boolean applies) implements JudgementEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("hardStop", applies, activityId, hardStop.name()));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId);
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> PieceMoves.stopped(piece, hardStop, applies));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    applies ? "carving.edit.hardStop" : "carving.edit.hardStopRemoved",
                    Phrase.ofEnum("carving.hardStop", hardStop),
                    PieceLimits.name(before, activityId));
        }
    }

    /** Chooses a class against the scores, with a motive; null follows the scores again. */
    record OverrideClass(String activityId, @Nullable ClassOverride override) implements JudgementEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("class", override, activityId));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> PieceLimits.override(override));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> piece.withOverride(override));
        }

        @Override
        public Phrase sentence(Redesign before) {
            var name = PieceLimits.name(before, activityId);
            return override == null
                    ? Phrase.of("carving.edit.overrideRemoved", name)
                    : Phrase.of(
                            "carving.edit.override",
                            name,
                            Phrase.ofEnum("carving.class", override.chosen()),
                            override.motive());
        }
    }

    /** Adds an aid to a piece, or replaces it as a whole. */
    record PutMeasure(String activityId, SupportMeasure measure) implements JudgementEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("measure", measure, activityId, measure.id()));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId)
                    .or(() -> MeasureLimits.measure(measure))
                    .or(() -> MeasureLimits.room(state, activityId, measure));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> PieceMoves.supported(piece, measure));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    MeasureLimits.find(before, activityId, measure.id()).isPresent()
                            ? "carving.edit.measureChanged"
                            : "carving.edit.measureAdded",
                    measure.description(),
                    Phrase.ofEnum("carving.demand", measure.demand()),
                    measure.lowersTo(),
                    PieceLimits.name(before, activityId));
        }
    }

    record RemoveMeasure(String activityId, String measureId) implements JudgementEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId)
                    .or(() -> PieceLimits.refuse(
                            MeasureLimits.find(state, activityId, measureId).isEmpty(),
                            "carving.refused.noSuchMeasure"));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> PieceMoves.unsupported(piece, measureId));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    "carving.edit.measureRemoved",
                    MeasureLimits.find(before, activityId, measureId)
                            .map(SupportMeasure::description)
                            .orElse(measureId),
                    PieceLimits.name(before, activityId));
        }
    }

    /** Says in own words what the work of a piece asks; an empty list says nothing. */
    record SetWorkItems(String activityId, List<String> items) implements JudgementEdit {
        public SetWorkItems {
            items = List.copyOf(items);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("workItems", items, activityId));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> MeasureLimits.items(items));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> piece.withWorkItems(items));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.workItems", PieceLimits.name(before, activityId));
        }
    }

    /** Says that what was taken from elsewhere is right here. */
    record ConfirmPiece(String activityId) implements JudgementEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId);
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> piece.withStart(null));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.confirmed", PieceLimits.name(before, activityId));
        }
    }

    /** Gives a piece the name and the judgement of one that is known from elsewhere; its id and weight stay. */
    record TakeOver(String activityId, Activity judged) implements JudgementEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("piece", judged, activityId));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId)
                    .or(() -> PieceLimits.named(judged.name()))
                    .or(() -> MeasureLimits.judged(judged));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(
                    state, activityId, piece -> judged.withId(piece.id()).withWeight(piece.weight()));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.takenOver", PieceLimits.name(before, activityId));
        }
    }
}
