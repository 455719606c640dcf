package nl.herontwerp.workbench.quick;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Placement;
import nl.herontwerp.placement.Placement.Contract;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.placement.Placement.Support;
import nl.herontwerp.placement.Placement.Worker;
import nl.herontwerp.wagerules.EmployerPremiums.Terms;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy.OtherScheme;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in, nothing of which names a person; null is not filled in.
 *
 * @param hourlyWage null is the minimum wage
 * @param benefit the wage-cost benefit whose conditions are met; null is none
 * @param indexation assumed rise a year; null is none
 */
record QuickInput(
        @Nullable LocalDate start,
        @Nullable Integer age,
        @Nullable Month birthday,
        boolean vocational,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal fullTimeHours,
        @Nullable BigDecimal hourlyWage,
        Instrument instrument,
        @Nullable BigDecimal wageValue,
        boolean small,
        EmploymentKind employment,
        WageCostBenefit.@Nullable Kind benefit,
        @Nullable Integer months,
        @Nullable BigDecimal whk,
        @Nullable BigDecimal pension,
        @Nullable BigDecimal indexation) {

    private static final int YEAR = 12;
    private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(36);

    /** What decides which premium for unemployment holds. */
    enum EmploymentKind {
        /** Permanent, in writing, with fixed hours: low Awf premium. */
        PERMANENT,
        FLEXIBLE,
        /** The government is the employer: Ufo. */
        GOVERNMENT
    }

    /** Before anything is filled in. */
    static QuickInput first(LocalDate today) {
        return new QuickInput(
                today,
                null,
                null,
                false,
                null,
                FULL_WEEK,
                null,
                Instrument.SUBSIDY,
                null,
                true,
                EmploymentKind.PERMANENT,
                WageCostBenefit.Kind.JOBS_AGREEMENT,
                YEAR * 2,
                null,
                null,
                null);
    }

    /** An example to begin with. */
    static QuickInput example(LocalDate today) {
        return new QuickInput(
                today,
                30,
                null,
                false,
                BigDecimal.valueOf(32),
                FULL_WEEK,
                null,
                Instrument.FLAT_RATE_FIRST,
                BigDecimal.valueOf(60),
                true,
                EmploymentKind.PERMANENT,
                WageCostBenefit.Kind.JOBS_AGREEMENT,
                YEAR * 2,
                null,
                null,
                null);
    }

    /** The placement, or what must still be filled in. A wage value may be unknown. */
    Figure<Placement> placement() {
        var missing = missing();
        return missing.isEmpty() ? Figure.known(known()) : new Figure.Unknown<>(missing);
    }

    private List<Phrase> missing() {
        var missing = new ArrayList<Phrase>();
        require(start, "workbench.quick.missing.start", missing);
        require(age, "workbench.quick.missing.age", missing);
        require(hours, "workbench.quick.missing.hours", missing);
        require(fullTimeHours, "workbench.quick.missing.fullTime", missing);
        require(months, "workbench.quick.missing.months", missing);
        return missing;
    }

    private static void require(@Nullable Object value, String key, List<Phrase> missing) {
        if (value == null) {
            missing.add(Phrase.of(key));
        }
    }

    private Placement known() {
        var from = Objects.requireNonNull(start);
        var worker = new Worker(
                Objects.requireNonNull(age),
                birthday,
                vocational,
                instrument == Instrument.DISPENSATION ? OtherScheme.WAJONG : OtherScheme.NONE);
        var contract = new Contract(
                new Hours(Objects.requireNonNull(hours)),
                new Hours(Objects.requireNonNull(fullTimeHours)),
                hourlyWage == null ? null : new Money(hourlyWage));
        var terms = new Terms(
                small,
                employment == EmploymentKind.PERMANENT,
                percentage(whk),
                percentage(pension),
                employment == EmploymentKind.GOVERNMENT);
        var measured = Figure.ofNullable(percentage(wageValue), Phrase.of("workbench.quick.missing.wageValue"));
        Set<WageCostBenefit.Kind> benefits = benefit == null ? Set.of() : Set.of(benefit);
        var rise = percentage(indexation);
        return new Placement(
                from,
                Objects.requireNonNull(months),
                worker,
                contract,
                terms,
                Support.of(instrument, from, measured, benefits),
                rise == null ? Percentage.ZERO : rise);
    }

    private static @Nullable Percentage percentage(@Nullable BigDecimal number) {
        return number == null ? null : new Percentage(number);
    }
}
