package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A change of what is known about the present work. A null value makes the figure unknown again. */
public sealed interface InventoryEdit extends Edit<AsIs>
        permits InventoryEdit.SetActiveMinutes,
                InventoryEdit.SetWaitingMinutes,
                InventoryEdit.SetVisitsPerCase,
                InventoryEdit.SetTimesPerYear,
                InventoryEdit.SetPerformer,
                InventoryEdit.PutPerformer,
                InventoryEdit.RemovePerformer,
                InventoryEdit.SetFlowProbability,
                InventoryEdit.SetRepetitions,
                InventoryEdit.SetCasesPerYear,
                InventoryEdit.SetWeeksPerYear,
                ScanEdit {

    /**
     * Minutes of work each time a task is done; 0 to {@value EditLimits#MAX_MINUTES}, and within the range when
     * there is one. Null makes the range unknown as well.
     */
    record SetActiveMinutes(String taskId, @Nullable BigDecimal minutes, Provenance provenance)
            implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("activeMinutes", minutes, taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId)
                    .or(() -> EditLimits.minutes(minutes))
                    .or(() -> ScanLimits.inRange(state.inventory().task(taskId), minutes));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            var figures = state.inventory().task(taskId).withActiveMinutes(EditLimits.sourced(minutes, provenance));
            return state.with(state.inventory().withTask(taskId, figures));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var old = before.inventory().task(taskId).activeMinutes();
            return EditLimits.changed("process.edit.activeMinutes", EditLimits.label(before, taskId), old, minutes);
        }
    }

    /** Minutes of waiting each time a task is done; same range. */
    record SetWaitingMinutes(String taskId, @Nullable BigDecimal minutes, Provenance provenance)
            implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("waitingMinutes", minutes, taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId).or(() -> EditLimits.minutes(minutes));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            var figures = state.inventory().task(taskId).withWaitingMinutes(EditLimits.sourced(minutes, provenance));
            return state.with(state.inventory().withTask(taskId, figures));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var old = before.inventory().task(taskId).waitingMinutes();
            return EditLimits.changed("process.edit.waitingMinutes", EditLimits.label(before, taskId), old, minutes);
        }
    }

    /**
     * How often per case, in place of what follows from the flow; 0 to {@value EditLimits#MAX_VISITS}. A
     * number takes the place of how often a year.
     */
    record SetVisitsPerCase(String taskId, @Nullable BigDecimal visits, Provenance provenance)
            implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("howOften", visits == null ? null : List.of("perCase", visits), taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId).or(() -> EditLimits.visits(visits));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            var changed = state.inventory().task(taskId).withVisitsPerCase(EditLimits.sourced(visits, provenance));
            var figures = visits == null ? changed : changed.withTimesPerYear(null);
            return state.with(state.inventory().withTask(taskId, figures));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var old = before.inventory().task(taskId).visitsPerCase();
            return EditLimits.changed("process.edit.visits", EditLimits.label(before, taskId), old, visits);
        }
    }

    /**
     * How often a year, for work that does not come with cases; 0 to {@value EditLimits#MAX_CASES}. A number
     * takes the place of how often per case; null makes it come with the cases again.
     */
    record SetTimesPerYear(String taskId, @Nullable BigDecimal times, Provenance provenance) implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("howOften", times == null ? null : List.of("perYear", times), taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId).or(() -> EditLimits.timesPerYear(times));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            var changed = state.inventory().task(taskId).withTimesPerYear(EditLimits.sourced(times, provenance));
            var figures = times == null ? changed : changed.withVisitsPerCase(null);
            return state.with(state.inventory().withTask(taskId, figures));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var old = before.inventory().task(taskId).timesPerYear();
            return EditLimits.changed("process.edit.timesPerYear", EditLimits.label(before, taskId), old, times);
        }
    }

    /** Who does a task; null gives it back to its lane. */
    record SetPerformer(String taskId, @Nullable String performerId) implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("performer", performerId, taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId)
                    .or(() -> performerId == null ? Optional.empty() : EditLimits.performer(state, performerId));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            var figures = state.inventory().task(taskId).withPerformerId(performerId);
            return state.with(state.inventory().withTask(taskId, figures));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var label = EditLimits.label(before, taskId);
            return before.inventory()
                    .performer(performerId)
                    .map(performer -> Phrase.of("process.edit.performer", label, performer.name()))
                    .orElseGet(() -> Phrase.of("process.edit.performerOfLane", label));
        }
    }

    /** Adds a present job or replaces what is known about it. */
    record PutPerformer(Performer performer) implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("job", performer, performer.id()));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.performer(performer);
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return state.with(state.inventory().withPerformer(performer));
        }

        @Override
        public Phrase sentence(AsIs before) {
            return before.inventory().performers().containsKey(performer.id())
                    ? Phrase.of("process.edit.performerChanged", performer.name())
                    : Phrase.of("process.edit.performerAdded", performer.name());
        }
    }

    /** Removes a present job that no lane stands for and no task uses. */
    record RemovePerformer(String performerId) implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.performer(state, performerId).or(() -> EditLimits.performerInUse(state, performerId));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return state.with(state.inventory().withoutPerformer(performerId));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var name = before.inventory()
                    .performer(performerId)
                    .map(Performer::name)
                    .orElse(performerId);
            return Phrase.of("process.edit.performerRemoved", name);
        }
    }

    /** The chance that a flow is taken, from 0 to 1. */
    record SetFlowProbability(String flowId, @Nullable BigDecimal probability, Provenance provenance)
            implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("probability", probability, flowId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.flow(state, flowId).or(() -> EditLimits.probability(probability));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            var sourced = EditLimits.sourced(probability, provenance);
            return state.with(state.inventory().withFlowProbability(flowId, sourced));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var old = before.inventory().flowProbabilities().get(flowId);
            return EditLimits.changed(
                    "process.edit.probability", EditLimits.flowLabel(before, flowId), old, probability);
        }
    }

    /** How often a loop or multi-instance activity runs each time it is reached. */
    record SetRepetitions(String nodeId, @Nullable BigDecimal times, Provenance provenance) implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("repetitions", times, nodeId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.repeated(state, nodeId).or(() -> EditLimits.visits(times));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return state.with(state.inventory().withRepetitions(nodeId, EditLimits.sourced(times, provenance)));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var old = before.inventory().repetitions().get(nodeId);
            return EditLimits.changed("process.edit.repetitions", EditLimits.label(before, nodeId), old, times);
        }
    }

    /** Cases a year of one process; 0 to {@value EditLimits#MAX_CASES}. */
    record SetCasesPerYear(String processId, @Nullable BigDecimal cases, Provenance provenance)
            implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("casesPerYear", cases, processId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.process(state, processId).or(() -> EditLimits.cases(cases));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return state.with(state.inventory().withCasesPerYear(processId, EditLimits.sourced(cases, provenance)));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var old = before.inventory().casesPerYear().get(processId);
            return EditLimits.changed("process.edit.cases", EditLimits.processLabel(before, processId), old, cases);
        }
    }

    /** Weeks a year in which the work is done; more than 0, at most 53. */
    record SetWeeksPerYear(BigDecimal weeks, Provenance provenance) implements InventoryEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("weeksPerYear", weeks));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.weeks(weeks);
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return state.with(state.inventory().withWeeksPerYear(new Sourced<>(weeks, provenance)));
        }

        @Override
        public Phrase sentence(AsIs before) {
            return Phrase.of(
                    "process.edit.weeks", before.inventory().weeksPerYear().value(), weeks);
        }
    }
}
