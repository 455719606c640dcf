package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.HorizonCase.SubsidyEnd;
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
 * @param subsidyMonths months from then in which wage-cost subsidy is counted of roles that say nothing; null is no end
 * @param ends of roles that say it themselves, by role id
 */
record RoleSupport(
        int year, @Nullable LocalDate employment, @Nullable Integer subsidyMonths, Map<String, SubsidyEnd> ends) {

    /** One year, all of it. */
    static final RoleSupport WHOLE_YEAR = new RoleSupport(1, null, null, Map.of());

    private static final int MONTHS = 12;

    /** Of a part of a month, which counts by its days. */
    private static final int DECIMALS = 6;

    /** Months of this year with subsidy; part of a month counts by its days, with six decimals, half up. */
    Explanation months(NewRole role, ParameterRegister register, LocalDate date) {
        var stated = stated(role);
        if (role.subsidy() == NewRole.Subsidy.FORFAIT) {
            return forfait(stated, register, date);
        }
        if (isStructural(role)) {
            return Explained.step(
                            Phrase.of("costing.months.left"),
                            "costing.months.structural.formula",
                            Explained.number(Phrase.of("costing.months"), Figure.known(BigDecimal.valueOf(MONTHS))))
                    .number(0, List::getFirst);
        }
        return stated == null || left(stated).compareTo(BigDecimal.valueOf(MONTHS)) == 0
                ? Explained.number(Phrase.of("costing.months"), Figure.known(BigDecimal.valueOf(MONTHS)))
                : Explained.step(
                                Phrase.of("costing.months.left"),
                                isOwn(role) ? "costing.months.until.formula" : "costing.months.left.formula",
                                number(isOwn(role) ? "costing.months.until" : "costing.months.stated", stated),
                                number("costing.months.before", before()))
                        .number(decimals(stated), part -> left(part.getFirst()));
    }

    private Explanation forfait(@Nullable BigDecimal stated, ParameterRegister register, LocalDate date) {
        if (year == 1 && (stated == null || stated.compareTo(BigDecimal.valueOf(MONTHS)) >= 0)) {
            return register.explain("lks/forfait-months", date);
        }
        var most = left(stated == null ? BigDecimal.valueOf(Horizon.MOST_MONTHS) : stated);
        return Explained.step(
                        Phrase.of("costing.months.left"),
                        "costing.months.forfait.formula",
                        register.explain("lks/forfait-months", date),
                        number("costing.months.before", before()),
                        number("costing.months.stated", most))
                .number(
                        decimals(most),
                        part -> part.get(0)
                                .subtract(part.get(1))
                                .max(BigDecimal.ZERO)
                                .min(part.get(2)));
    }

    /** Whether a wage-cost benefit has not ended. */
    boolean holds(WageCostBenefit benefit, WageCostBenefit.Kind kind, LocalDate date) {
        return employment == null || benefit.holds(kind, employment, date);
    }

    /** A year on its own has no end: it is a whole year with subsidy. */
    private boolean isOwn(NewRole role) {
        return employment != null && ends.containsKey(role.id());
    }

    private boolean isStructural(NewRole role) {
        return isOwn(role) && ends.getOrDefault(role.id(), SubsidyEnd.NEVER).lastDay() == null;
    }

    /** Months from the first day of year 1 on; null is no end. */
    private @Nullable BigDecimal stated(NewRole role) {
        if (employment == null || !isOwn(role)) {
            return subsidyMonths == null ? null : BigDecimal.valueOf(subsidyMonths);
        }
        var lastDay = ends.getOrDefault(role.id(), SubsidyEnd.NEVER).lastDay();
        return lastDay == null ? null : monthsUntil(employment, lastDay.plusDays(1));
    }

    private static BigDecimal monthsUntil(LocalDate start, LocalDate end) {
        if (!end.isAfter(start)) {
            return BigDecimal.ZERO;
        }
        var whole = ChronoUnit.MONTHS.between(start, end);
        var from = start.plusMonths(whole);
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, end));
        var ofMonth = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, start.plusMonths(whole + 1)));
        return days.signum() == 0
                ? BigDecimal.valueOf(whole)
                : days.divide(ofMonth, MathContext.DECIMAL128)
                        .add(BigDecimal.valueOf(whole))
                        .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private BigDecimal before() {
        return BigDecimal.valueOf((long) (year - 1) * MONTHS);
    }

    private BigDecimal left(BigDecimal stated) {
        return stated.subtract(before()).max(BigDecimal.ZERO).min(BigDecimal.valueOf(MONTHS));
    }

    private static int decimals(BigDecimal months) {
        return Math.max(0, months.stripTrailingZeros().scale());
    }

    private static Explanation number(String key, BigDecimal number) {
        return Explained.number(Phrase.of(key), Figure.known(number));
    }
}
