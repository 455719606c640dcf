package nl.herontwerp.scenario;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.LocationPlan;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Input.Unit;
import org.jspecify.annotations.Nullable;

/** A change of what is said about the uncertainty of one scenario. Changes no cost. */
public sealed interface UncertaintyEdit extends Edit<UncertaintyEdit.State> {

    /** What these edits change, and what they are about. */
    record State(Redesign redesign, LocationPlan locations, UncertaintyPlan plan) {

        private State with(UncertaintyPlan changed) {
            return new State(redesign, locations, changed);
        }
    }

    /** The same edit about other elements of a model. */
    default UncertaintyEdit with(UnaryOperator<String> ids) {
        return this;
    }

    /**
     * Says how an input may turn out.
     *
     * @param ofId of the task, process, job, role, robot or location
     * @param distribution null is what holds when nobody says anything
     */
    record SetDistribution(
            InputKind input, String ofId, @Nullable Distribution distribution) implements UncertaintyEdit {

        public SetDistribution {
            Objects.requireNonNull(input);
            Objects.requireNonNull(ofId);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("distribution", distribution, input.name(), ofId));
        }

        @Override
        public Optional<Phrase> refusal(State state) {
            if (input.subject(state.redesign(), state.locations(), ofId).isEmpty()) {
                return Optional.of(Phrase.of("scenario.refused.noSuchInput"));
            }
            if (distribution == null) {
                return Optional.empty();
            }
            var isChance = distribution instanceof Distribution.Chance;
            if (!(distribution instanceof Distribution.Fixed) && isChance != (input.unit() == Unit.PRESENT)) {
                return Optional.of(Phrase.of("scenario.refused.shape"));
            }
            return Input.refusal(distribution, input.low(), input.high());
        }

        @Override
        public State applyTo(State state) {
            return state.with(state.plan().with(input.key(ofId), distribution));
        }

        @Override
        public Phrase sentence(State before) {
            var label = input.label(
                    input.subject(before.redesign(), before.locations(), ofId).orElse(ofId));
            return switch (distribution) {
                case null -> Phrase.of("scenario.edit.spread.none", label);
                case Distribution.Fixed fixed -> Phrase.of("scenario.edit.spread.fixed", label);
                case Distribution.Chance(var away) -> Phrase.of("scenario.edit.spread.chance", label, away);
                case Distribution.Between range ->
                    Phrase.of("scenario.edit.spread.between", label, range.least(), range.most());
            };
        }

        @Override
        public UncertaintyEdit with(UnaryOperator<String> ids) {
            return input.isOfElement() ? new SetDistribution(input, ids.apply(ofId), distribution) : this;
        }
    }

    /** Chooses the number that the draws start from; another one gives other draws. */
    record SetSeed(long seed) implements UncertaintyEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("seed", seed));
        }

        @Override
        public Optional<Phrase> refusal(State state) {
            return seed >= 0 && seed <= UncertaintyPlan.MAX_SEED
                    ? Optional.empty()
                    : Optional.of(Phrase.of("scenario.refused.seed", UncertaintyPlan.MAX_SEED));
        }

        @Override
        public State applyTo(State state) {
            return state.with(state.plan().with(seed));
        }

        @Override
        public Phrase sentence(State before) {
            return Phrase.of("scenario.edit.seed", String.valueOf(seed));
        }
    }

    /** Chooses which outcome is drawn. */
    record SetAim(Aim aim) implements UncertaintyEdit {
        public SetAim {
            Objects.requireNonNull(aim);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("aim", aim));
        }

        @Override
        public Optional<Phrase> refusal(State state) {
            return aim.refusal(state.locations());
        }

        @Override
        public State applyTo(State state) {
            return state.with(state.plan().with(aim));
        }

        @Override
        public Phrase sentence(State before) {
            return Phrase.of("scenario.edit.aim", Phrase.ofEnum("scenario.aim", aim.outcome()));
        }
    }
}
