package nl.herontwerp.workbench.interview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Evidence;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.InventoryEdit.SetActiveMinutes;
import nl.herontwerp.process.InventoryEdit.SetTimesPerYear;
import nl.herontwerp.process.InventoryEdit.SetVisitsPerCase;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.ScanQuestion;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TaskScan;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Between the text in a field of the card and what is known: the text that stands for it, and the edit
 * that a text makes. The browser keeps the same texts until they are stored.
 */
final class Answers {

    static final String YES = "yes";
    static final String NO = "no";
    static final String UNKNOWN = "unknown";

    private Answers() {}

    /** Who answers, where figures come from, and when. */
    record Answering(String by, Provenance provenance, LocalDate today) {}

    /** What a text comes to: an edit, or why it is none; neither when it changes nothing. */
    record Answer(@Nullable InventoryEdit edit, @Nullable Phrase problem) {

        static Answer of(InventoryEdit edit) {
            return new Answer(edit, null);
        }

        static Answer problem(String key) {
            return new Answer(null, Phrase.of(key));
        }
    }

    /** The text that stands for what is known; empty when it is not known. */
    static String shown(AsIs asIs, String taskId, Asked asked) {
        var question = asked.question();
        var figures = asIs.inventory().task(taskId);
        var found = figures.found();
        return switch (question) {
            case LIKELY -> plain(figures.activeMinutes());
            case MIN -> plain(figures.minMinutes());
            case MAX -> plain(figures.maxMinutes());
            case PER_CASE -> plain(figures.visitsPerCase());
            case PER_WEEK -> plain(perWeek(asIs, figures.timesPerYear()));
            case PER_YEAR -> plain(figures.timesPerYear());
            case DAYS, PART, FROM, TO -> Moments.shown(found.windows(), asked);
            case LOCATION -> found.location();
            case DEPARTMENT -> found.department();
            case NOTES -> found.notes();
            case EVIDENCE -> {
                var evidence = found.evidence();
                yield evidence == null ? "" : evidence.kind().name();
            }
            default -> question.scan().map(scan -> shown(found, scan)).orElse("");
        };
    }

    private static String shown(TaskScan found, ScanQuestion scan) {
        var answer = found.answer(scan);
        if (answer == null) {
            return found.askedUnknown().contains(scan) ? UNKNOWN : "";
        }
        return answer ? YES : NO;
    }

    /** What a text in a field comes to. */
    static Answer read(AsIs asIs, String taskId, Asked asked, String text, Answering who) {
        var question = asked.question();
        if (text.equals(shown(asIs, taskId, asked))) {
            return new Answer(null, null);
        }
        return switch (question) {
            case LIKELY, MIN, MAX, PER_CASE, PER_WEEK, PER_YEAR -> number(asIs, taskId, question, text, who);
            case DAYS, PART, FROM, TO ->
                Moments.read(asIs.inventory().task(taskId).found().windows(), taskId, asked, text);
            case LOCATION -> Answer.of(new ScanEdit.SetLocation(taskId, text));
            case DEPARTMENT -> Answer.of(new ScanEdit.SetDepartment(taskId, text));
            case NOTES -> Answer.of(new ScanEdit.SetNotes(taskId, text));
            case EVIDENCE -> Answer.of(new ScanEdit.SetEvidence(taskId, evidence(text, who)));
            default ->
                question.scan()
                        .map(scan -> Answer.of(
                                text.equals(UNKNOWN)
                                        ? new ScanEdit.AnswerUnknown(taskId, scan)
                                        : new ScanEdit.AnswerScan(taskId, scan, answer(text))))
                        .orElseThrow();
        };
    }

    private static @Nullable Evidence evidence(String text, Answering who) {
        return text.isEmpty() ? null : new Evidence(Evidence.Kind.valueOf(text), who.by(), who.today());
    }

    private static @Nullable Boolean answer(String text) {
        return text.equals(YES) ? Boolean.TRUE : text.equals(NO) ? Boolean.FALSE : null;
    }

    private static Answer number(AsIs asIs, String taskId, Question question, String text, Answering who) {
        var number = Decimals.read(text);
        if (number.isEmpty() && !text.isBlank()) {
            return Answer.problem("workbench.notANumber");
        }
        number.ifPresent(read -> Decimals.say(text, read));
        var value = number.orElse(null);
        var from = who.provenance();
        return Answer.of(
                switch (question) {
                    case MIN -> new RangeEdit.SetLeastMinutes(taskId, value);
                    case MAX -> new RangeEdit.SetMostMinutes(taskId, value);
                    case PER_CASE -> new SetVisitsPerCase(taskId, value, from);
                    case PER_WEEK ->
                        new SetTimesPerYear(
                                taskId,
                                value == null
                                        ? null
                                        : value.multiply(
                                                asIs.inventory().weeksPerYear().value()),
                                from);
                    case PER_YEAR -> new SetTimesPerYear(taskId, value, from);
                    default -> new SetActiveMinutes(taskId, value, from);
                });
    }

    private static @Nullable BigDecimal perWeek(AsIs asIs, @Nullable Sourced<BigDecimal> perYear) {
        return perYear == null
                ? null
                : perYear.value()
                        .divide(asIs.inventory().weeksPerYear().value(), MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    private static String plain(@Nullable Sourced<BigDecimal> number) {
        return number == null ? "" : plain(number.value());
    }

    private static String plain(@Nullable BigDecimal number) {
        return Optional.ofNullable(number).map(Say.formats()::plain).orElse("");
    }

    /** The words of a question of the quick scan. */
    static Phrase ask(ScanQuestion question) {
        return Phrase.ofEnum("workbench.interview.ask", question);
    }
}
