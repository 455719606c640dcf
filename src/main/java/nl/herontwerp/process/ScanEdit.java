package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A change of what was found out about one task on the shop floor: one field each. */
public sealed interface ScanEdit extends InventoryEdit {

    /** The task that it is about. */
    String taskId();

    /** What a task is called, in place of the name in the model or of a missing one; 1 to 120 characters. */
    record NameTask(String taskId, String name) implements ScanEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("taskName", name.strip(), taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId).or(() -> ScanLimits.taskName(name));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return new AsIs(state.model().withName(taskId, name.strip()), state.inventory());
        }

        @Override
        public Phrase sentence(AsIs before) {
            return Phrase.of("process.edit.taskName", EditLimits.label(before, taskId), name.strip());
        }
    }

    /** The least minutes of work; 0 to the likely ones, without which there is no range. Null is not known. */
    record SetLeastMinutes(String taskId, @Nullable BigDecimal minutes) implements ScanEdit {
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
    record SetMostMinutes(String taskId, @Nullable BigDecimal minutes) implements ScanEdit {
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
            implements ScanEdit {
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

    /** Answers one question of the quick scan; null takes the answer away, as if it were never asked. */
    record AnswerScan(
            String taskId, ScanQuestion question, @Nullable Boolean answer) implements ScanEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("answer", answer, taskId, question.name()));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId);
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return ScanLimits.with(state, taskId, scan -> scan.withAnswer(question, answer));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var key = answer == null
                    ? "process.edit.scan.unknown"
                    : answer ? "process.edit.scan.yes" : "process.edit.scan.no";
            return Phrase.of(key, EditLimits.label(before, taskId), Phrase.ofEnum("process.scan", question));
        }
    }

    /** One question of the quick scan was asked, and nobody knows the answer: it is still to be found out. */
    record AnswerUnknown(String taskId, ScanQuestion question) implements ScanEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("answer", "UNKNOWN", taskId, question.name()));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId);
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return ScanLimits.with(state, taskId, scan -> scan.withUnknown(question));
        }

        @Override
        public Phrase sentence(AsIs before) {
            return Phrase.of(
                    "process.edit.scan.asked",
                    EditLimits.label(before, taskId),
                    Phrase.ofEnum("process.scan", question));
        }
    }

    /** When in the week a task is done; an empty list is not known. */
    record SetTimeWindows(String taskId, List<TimeWindow> windows) implements ScanEdit {

        public SetTimeWindows {
            windows = List.copyOf(windows);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("timeWindows", windows, taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId).or(() -> ScanLimits.windows(windows));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return ScanLimits.with(state, taskId, scan -> scan.withWindows(windows));
        }

        @Override
        public Phrase sentence(AsIs before) {
            return Phrase.of("process.edit.scan.windows", EditLimits.label(before, taskId));
        }
    }

    /** Where a task is done; empty is not known. */
    record SetLocation(String taskId, String location) implements ScanEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("location", location.strip(), taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId).or(() -> ScanLimits.name(location));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return ScanLimits.with(state, taskId, scan -> scan.withLocation(location.strip()));
        }

        @Override
        public Phrase sentence(AsIs before) {
            return ScanLimits.said("process.edit.scan.location", before, taskId, location);
        }
    }

    /** Of which department a task is; empty is not known. */
    record SetDepartment(String taskId, String department) implements ScanEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("department", department.strip(), taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId).or(() -> ScanLimits.name(department));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return ScanLimits.with(state, taskId, scan -> scan.withDepartment(department.strip()));
        }

        @Override
        public Phrase sentence(AsIs before) {
            return ScanLimits.said("process.edit.scan.department", before, taskId, department);
        }
    }

    /** Notes about a task; never about a person of the target group. */
    record SetNotes(String taskId, String notes) implements ScanEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("notes", notes.strip(), taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId).or(() -> ScanLimits.notes(notes));
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return ScanLimits.with(state, taskId, scan -> scan.withNotes(notes.strip()));
        }

        @Override
        public Phrase sentence(AsIs before) {
            return Phrase.of("process.edit.scan.notes", EditLimits.label(before, taskId));
        }
    }

    /** How what was found out is known; null is not said. */
    record SetEvidence(String taskId, @Nullable Evidence evidence) implements ScanEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("evidence", evidence, taskId));
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            return EditLimits.task(state, taskId);
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return ScanLimits.with(state, taskId, scan -> scan.withEvidence(evidence));
        }

        @Override
        public Phrase sentence(AsIs before) {
            var kind =
                    evidence == null ? Phrase.of("kernel.unknown") : Phrase.ofEnum("process.evidence", evidence.kind());
            return Phrase.of("process.edit.scan.evidence", EditLimits.label(before, taskId), kind);
        }
    }
}
