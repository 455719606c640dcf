package nl.herontwerp.workbench.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue;
import org.jspecify.annotations.Nullable;

/** What a new value will do: in which period it holds, and how many drafts compute by the rules of that period. */
final class Effects {

    private Effects() {}

    static String sentence(RuleServices services, Parameter parameter, ParameterValue value) {
        return sentence(services, parameter, value.from(), value.until());
    }

    static String sentence(RuleServices services, Parameter parameter, LocalDate from, @Nullable LocalDate until) {
        var last = last(parameter, from, until);
        var drafts = services.drafts().datedBetween(from, last.orElse(null));
        var holds = last.map(day -> Say.text("workbench.rules.effect.until", from, day))
                .orElseGet(() -> Say.text("workbench.rules.effect.open", from));
        var count = Say.text(
                drafts == 0
                        ? "workbench.rules.effect.noDrafts"
                        : drafts == 1 ? "workbench.rules.effect.oneDraft" : "workbench.rules.effect.drafts",
                drafts);
        return Say.text("workbench.rules.effect", holds, count);
    }

    /** The last day: its own, or the day before the next value. */
    private static Optional<LocalDate> last(Parameter parameter, LocalDate from, @Nullable LocalDate until) {
        var beforeNext = parameter.nextFrom(from).map(next -> next.minusDays(1));
        return until == null ? beforeNext : beforeNext.filter(until::isAfter).or(() -> Optional.of(until));
    }
}
