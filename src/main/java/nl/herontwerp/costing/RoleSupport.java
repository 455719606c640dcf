package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.WageCostBenefit;
import org.jspecify.annotations.Nullable;

/**
 * How long subsidies of a carved role go on.
 *
 * @param year of the employment, from 1
 * @param employment its first day
 * @param subsidyMonths months from then in which wage-cost subsidy is counted; null is no end
 */
record RoleSupport(
        int year, @Nullable LocalDate employment, @Nullable Integer subsidyMonths) {

    /** One year, all of it. */
    static final RoleSupport WHOLE_YEAR = new RoleSupport(1, null, null);

    private static final int MONTHS = 12;

    /** Months of this year with subsidy. */
    Explanation months(NewRole role, ParameterRegister register, LocalDate date) {
        var forfait = role.subsidy() == NewRole.Subsidy.FORFAIT;
        if (forfait && year == 1 && (subsidyMonths == null || subsidyMonths >= MONTHS)) {
            return register.explain("lks/forfait-months", date);
        }
        if (forfait) {
            return Explained.step(
                            Phrase.of("costing.months.left"),
                            "costing.months.forfait.formula",
                            register.explain("lks/forfait-months", date),
                            number("costing.months.before", (year - 1) * MONTHS),
                            number(
                                    "costing.months.stated",
                                    left(subsidyMonths == null ? Horizon.MOST_MONTHS : subsidyMonths)))
                    .number(
                            0,
                            part -> part.get(0)
                                    .subtract(part.get(1))
                                    .max(BigDecimal.ZERO)
                                    .min(part.get(2)));
        }
        return subsidyMonths == null || left(subsidyMonths) == MONTHS
                ? Explained.number(Phrase.of("costing.months"), Figure.known(BigDecimal.valueOf(MONTHS)))
                : Explained.step(
                                Phrase.of("costing.months.left"),
                                "costing.months.left.formula",
                                number("costing.months.stated", subsidyMonths),
                                number("costing.months.before", (year - 1) * MONTHS))
                        .number(0, part -> BigDecimal.valueOf(left(subsidyMonths)));
    }

    /** Whether a wage-cost benefit has not ended. */
    boolean holds(WageCostBenefit benefit, WageCostBenefit.Kind kind, LocalDate date) {
        return employment == null || benefit.holds(kind, employment, date);
    }

    private int left(int stated) {
        return Math.clamp((long) stated - (long) (year - 1) * MONTHS, 0, MONTHS);
    }

    private static Explanation number(String key, int number) {
        return Explained.number(Phrase.of(key), Figure.known(BigDecimal.valueOf(number)));
    }
}
