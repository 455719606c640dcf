package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What inventory edits allow and how they name things. */
final class EditLimits {

    /** A month of round-the-clock work; anything above is a mistake of unit. */
    static final int MAX_MINUTES = 44_640;

    static final int MAX_VISITS = 10_000;
    static final int MAX_CASES = 1_000_000_000;

    /** Per cent; somebody has to be at work. */
    static final int MAX_SICKNESS = 99;

    private EditLimits() {}

    static <T> @Nullable Sourced<T> sourced(@Nullable T value, Provenance provenance) {
        return value == null ? null : new Sourced<>(value, provenance);
    }

    static Optional<Phrase> task(AsIs state, String taskId) {
        return state.model().node(taskId).filter(node -> node.kind().isWork()).isPresent()
                ? Optional.empty()
                : Optional.of(Phrase.of("process.refused.noSuchTask", taskId));
    }

    static Optional<Phrase> repeated(AsIs state, String nodeId) {
        var node = state.model().node(nodeId);
        if (node.isEmpty()) {
            return Optional.of(Phrase.of("process.refused.noSuchTask", nodeId));
        }
        return node.filter(found -> found.repetition() == Node.Repetition.ONCE)
                .map(found -> Phrase.of("process.refused.noRepetition", found.label()));
    }

    static Optional<Phrase> flow(AsIs state, String flowId) {
        return state.model().flow(flowId).isPresent()
                ? Optional.empty()
                : Optional.of(Phrase.of("process.refused.noSuchFlow", flowId));
    }

    static Optional<Phrase> process(AsIs state, String processId) {
        return state.model().processes().stream().anyMatch(part -> part.id().equals(processId))
                ? Optional.empty()
                : Optional.of(Phrase.of("process.refused.noSuchProcess", processId));
    }

    static Optional<Phrase> performer(AsIs state, String performerId) {
        return state.inventory().performers().containsKey(performerId)
                ? Optional.empty()
                : Optional.of(Phrase.of("process.refused.noSuchPerformer", performerId));
    }

    static Optional<Phrase> performerInUse(AsIs state, String performerId) {
        var isLane = state.model().lane(performerId).isPresent();
        var isUsed = state.inventory().tasks().values().stream()
                .anyMatch(figures -> performerId.equals(figures.performerId()));
        return isLane || isUsed ? Optional.of(Phrase.of("process.refused.performerInUse")) : Optional.empty();
    }

    static Optional<Phrase> performer(Performer performer) {
        if (performer.name().isBlank()) {
            return Optional.of(Phrase.of("process.refused.nameMissing"));
        }
        var people = performer.people();
        if (people != null && people.value().signum() <= 0) {
            return Optional.of(Phrase.of("process.refused.people", JobSense.MAX_PEOPLE));
        }
        var wage = performer.hourlyWage();
        if (wage != null && (wage.value().isNegative() || wage.value().isZero())) {
            return Optional.of(Phrase.of("process.refused.wage", Money.of(JobSense.MAX_WAGE)));
        }
        var contract = performer.contractHoursPerWeek();
        var fullTime = performer.fullTimeHoursPerWeek();
        if ((contract != null && !isWeek(contract.value().value()))
                || (fullTime != null && !isWeek(fullTime.value().value()))) {
            return Optional.of(Phrase.of("process.refused.weekHours"));
        }
        var days = performer.workingDaysPerWeek();
        if (days != null && !isBetween(days.value(), 1, 7)) {
            return Optional.of(Phrase.of("process.refused.workingDays"));
        }
        return terms(performer.termsOrNone(), fullTime);
    }

    private static Optional<Phrase> terms(JobTerms terms, @Nullable Sourced<Hours> fullTime) {
        var bonus = terms.yearEndBonus();
        if (bonus != null && !bonus.value().isBetween(0, 100)) {
            return Optional.of(Phrase.of("process.refused.yearEndBonus"));
        }
        var leave = terms.leave();
        var year = (fullTime == null ? Hours.of(168) : fullTime.value()).times(BigDecimal.valueOf(52));
        if (leave != null && (leave.value().isNegative() || leave.value().compareTo(year) >= 0)) {
            return Optional.of(Phrase.of("process.refused.leave", year));
        }
        var sickness = terms.sickness();
        return sickness != null && !sickness.value().isBetween(0, MAX_SICKNESS)
                ? Optional.of(Phrase.of("process.refused.sickness", MAX_SICKNESS))
                : Optional.empty();
    }

    static Optional<Phrase> minutes(@Nullable BigDecimal minutes) {
        return range(minutes, 0, MAX_MINUTES, "process.refused.minutes");
    }

    static Optional<Phrase> visits(@Nullable BigDecimal visits) {
        return range(visits, 0, MAX_VISITS, "process.refused.visits");
    }

    static Optional<Phrase> cases(@Nullable BigDecimal cases) {
        return range(cases, 0, MAX_CASES, "process.refused.cases");
    }

    static Optional<Phrase> timesPerYear(@Nullable BigDecimal times) {
        return range(times, 0, MAX_CASES, "process.refused.timesPerYear");
    }

    static Optional<Phrase> probability(@Nullable BigDecimal probability) {
        return range(probability, 0, 1, "process.refused.probability");
    }

    static Optional<Phrase> weeks(BigDecimal weeks) {
        return weeks.signum() <= 0 ? Optional.of(weeksRefused()) : range(weeks, 0, 53, "process.refused.weeks");
    }

    static String label(AsIs state, String nodeId) {
        return state.model().node(nodeId).map(Node::label).orElse(nodeId);
    }

    /** A name, or a phrase in its place. */
    static Object flowLabel(AsIs state, String flowId) {
        return state.model()
                .flow(flowId)
                .<Object>map(flow ->
                        flow.name().isBlank() ? new WayNames(state.model()).ahead(flow.targetId()) : flow.name())
                .orElse(flowId);
    }

    /** A name, or for a process without one a phrase with its first task. */
    static Object processLabel(AsIs state, String processId) {
        return state.model().processes().stream()
                .filter(part -> part.id().equals(processId) && !part.name().isBlank())
                .<Object>map(ProcessPart::name)
                .findFirst()
                .or(() -> state.model().tasks().stream()
                        .filter(task -> task.processId().equals(processId)
                                && !task.name().isBlank())
                        .findFirst()
                        .map(task -> Phrase.of("process.unnamed.process", task.name())))
                .orElse(processId);
    }

    /** "... from {1} to {2}", where a missing figure is said as unknown. */
    static Phrase changed(String key, Object label, @Nullable Sourced<BigDecimal> before, @Nullable BigDecimal after) {
        return Phrase.of(key, label, before == null ? unknown() : before.value(), after == null ? unknown() : after);
    }

    private static Phrase unknown() {
        return Phrase.of("kernel.unknown");
    }

    private static Phrase weeksRefused() {
        return Phrase.of("process.refused.weeks", 0, 53);
    }

    private static Optional<Phrase> range(@Nullable BigDecimal value, long low, long high, String key) {
        return value == null || isBetween(value, low, high) ? Optional.empty() : Optional.of(Phrase.of(key, low, high));
    }

    private static boolean isWeek(BigDecimal hours) {
        return hours.signum() > 0 && hours.compareTo(BigDecimal.valueOf(168)) <= 0;
    }

    private static boolean isBetween(BigDecimal value, long low, long high) {
        return value.compareTo(BigDecimal.valueOf(low)) >= 0 && value.compareTo(BigDecimal.valueOf(high)) <= 0;
    }
}
