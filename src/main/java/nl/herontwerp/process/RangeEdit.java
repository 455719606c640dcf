package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A change of the range of minutes of one task, around the likely ones. */
public sealed interface RangeEdit extends ScanEdit {

    /** The least minutes of work; 0 to the likely ones, without which there is no range. Null is not known. */
    record SetLeastMinutes(String taskId, @Nullable BigDecimal minutes) implements RangeEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("leastMinutes", minutes, taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId)
                    .or(() -> ScanLimits.end(state.inventory().task(taskId), minutes, null));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return ScanLimits.withRange(
                    state, taskId, minutes, state.inventory().task(taskId).maxMinutes());
        }

        @Override
        public Phrase sentence(AsIs before) {
            var old = before.inventory().task(taskId);
            return ScanLimits.ranged(before, taskId, minutes, old.likelyMinutes(), old.maxMinutes());
        }
    }

    /** The most minutes of work; from the likely ones to {@value EditLimits#MAX_MINUTES}. Null is not known. */
    record SetMostMinutes(String taskId, @Nullable BigDecimal minutes) implements RangeEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("mostMinutes", minutes, taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId)
                    .or(() -> ScanLimits.end(state.inventory().task(taskId), null, minutes));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return ScanLimits.withRange(
                    state, taskId, state.inventory().task(taskId).minMinutes(), minutes);
        }

        @Override
        public Phrase sentence(AsIs before) {
            var old = before.inventory().task(taskId);
            return ScanLimits.ranged(before, taskId, old.minMinutes(), old.likelyMinutes(), minutes);
        }
    }

    /** Minutes of work as a whole range, as recipes from before its ends were edits of their own have it; 0 to {@value EditLimits#MAX_MINUTES}, min <= likely <= max. */
    record SetMinutesRange(
            String taskId,
            @Nullable BigDecimal min,
            @Nullable BigDecimal likely,
            @Nullable BigDecimal max,
            Provenance provenance)
            implements RangeEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("minutesRange", Arrays.asList(min, likely, max), taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId).or(() -> ScanLimits.range(min, likely, max));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            var figures = state.inventory().task(taskId);
            var changed = figures.withRange(min, EditLimits.sourced(likely, provenance), max);
            return state.with(state.inventory().withTask(taskId, changed));
        }

        @Override
        public Phrase sentence(AsIs before) {
            return ScanLimits.ranged(before, taskId, min, likely, max);
        }
    }
}
