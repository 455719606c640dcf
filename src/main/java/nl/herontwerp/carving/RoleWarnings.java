package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What a careful reader would say of a role, the most serious first. */
final class RoleWarnings {

    static final int MOST_MAIN_TASKS = 5;

    /** A contract may be this much longer than the hours needed before it is said. */
    private static final BigDecimal SLACK = new BigDecimal("0.9");

    private static final LegalSource MAIN_TASKS =
            new LegalSource("Besluit loonkostensubsidie Participatiewet 2021", "art. 1", "AKC Onderzoekscahier 24");

    private final RoleReview review;
    private final List<Warning> warnings = new ArrayList<>();

    private RoleWarnings(RoleReview review) {
        this.review = review;
    }

    static List<Warning> of(RoleReview review) {
        var found = new RoleWarnings(review);
        if (review.pieces().isEmpty()) {
            found.say(
                    Severity.NOTE,
                    Phrase.of("carving.warning.noPieces", review.role().name()),
                    null,
                    null);
        } else {
            found.mainTasks();
            found.hours();
            found.pieces();
            found.settled();
        }
        found.warnings.sort((one, other) -> one.severity().compareTo(other.severity()));
        return List.copyOf(found.warnings);
    }

    private void mainTasks() {
        var counted = review.mainTasks().stream()
                .filter(task -> task.isMainTask().equals(Figure.known(true)))
                .count();
        var subsidised = review.role().subsidy() != CarvedRole.Subsidy.NONE;
        if (counted > MOST_MAIN_TASKS) {
            say(
                    subsidised ? Severity.STOP : Severity.WARNING,
                    Phrase.of("carving.warning.mainTasks", counted, MOST_MAIN_TASKS),
                    MAIN_TASKS,
                    null);
        }
        if (counted == 0
                && review.mainTasks().stream()
                        .allMatch(task -> task.isMainTask().isKnown())) {
            say(
                    subsidised ? Severity.STOP : Severity.WARNING,
                    Phrase.of("carving.warning.noMainTask", least()),
                    MAIN_TASKS,
                    null);
        }
        for (var task : review.mainTasks()) {
            if (task.isMainTask().equals(Figure.known(false))) {
                var hours = task.hoursPerWeek().toOptional().orElseThrow();
                say(
                        Severity.WARNING,
                        Phrase.of("carving.warning.crumb", task.name(), hours, least()),
                        MAIN_TASKS,
                        firstPieceOf(task.taskId()));
            }
        }
    }

    private void hours() {
        var available = review.hoursAvailablePerWeek();
        if (!review.hoursPerWeek().isKnown()) {
            say(Severity.NOTE, Phrase.of("carving.warning.hoursUnknown"), null, null);
        }
        // at the normal pace the work is at least this much, whatever the wage value turns out to be
        var needed = review.hoursNeededPerWeek().isKnown() ? review.hoursNeededPerWeek() : review.hoursPerWeek();
        needed.toOptional().ifPresent(hours -> {
            if (hours.compareTo(available) > 0) {
                say(Severity.WARNING, Phrase.of("carving.warning.tooMuch", hours, available), null, null);
            }
        });
        review.hoursNeededPerWeek().toOptional().ifPresent(hours -> {
            if (hours.compareTo(available.times(SLACK)) < 0) {
                say(Severity.WARNING, Phrase.of("carving.warning.tooLittle", hours, available), null, null);
            }
        });
    }

    private void pieces() {
        for (var piece : review.pieces()) {
            var name = piece.activity().name();
            var judged = piece.classification();
            switch (judged.complexity()) {
                case COMPLEX ->
                    say(
                            Severity.WARNING,
                            Phrase.of("carving.warning.complex", name, judged.reason()),
                            null,
                            piece.activity().id());
                case UNKNOWN ->
                    say(
                            Severity.NOTE,
                            Phrase.of("carving.warning.unknown", name, judged.reason()),
                            null,
                            piece.activity().id());
                case SIMPLE, SIMPLE_WITH_SUPPORT -> {}
            }
        }
    }

    private void settled() {
        var role = review.role();
        if (role.wageValue() == null) {
            say(
                    role.subsidy() == CarvedRole.Subsidy.ESTABLISHED ? Severity.WARNING : Severity.NOTE,
                    Phrase.of("carving.warning.noWageValue"),
                    null,
                    null);
        }
        if (role.guidance() == null) {
            say(Severity.WARNING, Phrase.of("carving.warning.noGuidance"), null, null);
        }
    }

    private Object least() {
        return RoleReviewer.mainTaskHours(review.role());
    }

    private String firstPieceOf(String taskId) {
        return review.pieces().stream()
                .filter(piece -> piece.taskId().equals(taskId))
                .findFirst()
                .orElseThrow()
                .activity()
                .id();
    }

    private void say(Severity severity, Phrase why, @Nullable LegalSource source, @Nullable String activityId) {
        warnings.add(new Warning(severity, why, source, activityId));
    }
}
