package nl.herontwerp.process;

import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A change of what was found out about one task on the shop floor: one field each; its range of minutes is {@link RangeEdit}. */
public sealed interface ScanEdit extends InventoryEdit
        permits ScanEdit.NameTask,
                ScanEdit.AnswerScan,
                ScanEdit.AnswerUnknown,
                ScanEdit.SetTimeWindows,
                ScanEdit.SetLocation,
                ScanEdit.SetDepartment,
                ScanEdit.SetNotes,
                ScanEdit.SetEvidence,
                RangeEdit {

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
