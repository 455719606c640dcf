package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;

/**
 * Hours of job coaching (Participatiewet art. 10da): at most a part of the hours worked, less each year. The
 * parts are an older rule that has been superseded in part, so each result is to be verified; municipalities
 * have their own rules.
 */
public final class JobCoaching {

    private static final int LAST_YEAR = 3;

    private final ParameterRegister register;

    public JobCoaching(ParameterRegister register) {
        this.register = register;
    }

    /**
     * Coaching hours a week at most.
     *
     * @param year of the placement, 1 or more; from the third year on the same holds
     * @param hoursWorked a week
     */
    public Explanation hoursPerWeek(int year, Explanation hoursWorked, LocalDate date) {
        var id = "coaching/hours-year-" + Math.min(Math.max(year, 1), LAST_YEAR);
        return Explained.step(
                        Phrase.of("wagerules.coaching", year),
                        "wagerules.coaching.formula",
                        hoursWorked,
                        register.explain(id, date))
                .doubting(Doubt.MUNICIPAL_RULE)
                .hours(part -> part.get(0).multiply(part.get(1)));
    }

    /** Why UWV gives no coaching for work of so many hours a week and months; empty when it may. */
    public Optional<Phrase> refusal(BigDecimal hoursPerWeek, int months, LocalDate date) {
        var hours = register.explain("coaching/uwv-minimum-hours", date);
        var least = register.explain("coaching/uwv-minimum-months", date);
        var tooLittle = isLess(hoursPerWeek, hours) || isLess(BigDecimal.valueOf(months), least);
        return tooLittle
                ? Optional.of(Phrase.of(
                        "wagerules.refused.coaching",
                        Explanation.shown(hours.value()),
                        Explanation.shown(least.value())))
                : Optional.empty();
    }

    private static boolean isLess(BigDecimal number, Explanation least) {
        return least.value()
                .map(Explained::raw)
                .toOptional()
                .filter(limit -> number.compareTo(limit) < 0)
                .isPresent();
    }
}
