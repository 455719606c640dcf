package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.costing.CostParts;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;

/** What the freed hours of a present job are worth, and what an hour of it costs. */
final class JobSaving {

    private final Function<double[], Double> paidHour;
    private final Function<double[], Double> workHour;
    private final Figure<BigDecimal> workHourNow;
    private final List<Use> uses;
    private final int used;
    private final double total;

    /**
     * One use.
     *
     * @param part of the freed hours, 0 to 1, while all uses together are {@code total}
     * @param value euros an hour
     */
    private record Use(FreedHoursUse.Kind kind, double part, Function<double[], Double> value) {

        boolean isMoney() {
            return kind != FreedHoursUse.Kind.MORE_OUTPUT;
        }

        double factor(Rise rise) {
            return switch (kind) {
                case FEWER_HOURS, QUALITY -> rise.volume();
                case MORE_OUTPUT -> rise.prices() * rise.volume();
                case LESS_OVERTIME, LESS_TEMPORARY_LABOUR -> rise.wages() * rise.volume();
            };
        }
    }

    /** @param pricing of the year that is computed */
    JobSaving(
            CostCase all,
            PresentJob job,
            ParameterRegister register,
            Pricing pricing,
            Function<String, Integer> place) {
        var wage = place.apply(InputKind.JOB_WAGE.key(job.id()));
        var employer = HourPrice.stated(all, register);
        workHourNow = Explained.raw(pricing.parts(all, UnaryOperator.identity()).workHour(job));
        var paid = new HourPrice(
                all.employer(),
                employer,
                place,
                (premiums, euros, any) ->
                        raw(parts(all, premiums, pricing).paidHour(wage < 0 ? job : paying(job, euros))));
        var work = new HourPrice(
                all.employer(),
                employer,
                place,
                (premiums, euros, any) ->
                        raw(parts(all, premiums, pricing).workHour(wage < 0 ? job : paying(job, euros))));
        paidHour = values -> wage < 0 ? paid.ofOwnWage(0, values) : paid.of(values[wage], 0, values);
        workHour = values -> wage < 0 ? work.ofOwnWage(0, values) : work.of(values[wage], 0, values);
        used = place.apply(InputKind.USED.key(job.id()));
        uses = new ArrayList<>();
        for (var use : job.uses()) {
            uses.add(new Use(use.kind(), use.share().fraction().doubleValue(), value(job, use, place)));
        }
        total = uses.stream().mapToDouble(Use::part).sum();
    }

    /** Cost of a paid hour, as guidance is costed. */
    double paidHour(double[] values) {
        return paidHour.apply(values);
    }

    /** Cost of an hour of work; unknown without a wage. */
    Figure<BigDecimal> workHourNow() {
        return workHourNow;
    }

    /** Cents a year that the freed hours are worth; what is added to the job costs what the job costs. */
    long cents(double freed, double[] values) {
        return cents(freed, values, Rise.NONE, false);
    }

    /** The same in a year with growth; on request without what is worth something but is no money. */
    long cents(double freed, double[] values, Rise rise, boolean onlyMoney) {
        if (freed < 0) {
            return -Rise.of(Cents.of(-freed * workHour.apply(values)), rise.volume());
        }
        long cents = 0;
        var scale = used < 0 ? 1 : values[used] / 100 / total;
        for (var use : uses) {
            var part = use.part * scale;
            if (freed > 0 && part > 0 && (use.isMoney() || !onlyMoney)) {
                cents += Rise.of(Cents.of(freed * part * use.value.apply(values)), use.factor(rise));
            }
        }
        return cents;
    }

    private Function<double[], Double> value(PresentJob job, FreedHoursUse use, Function<String, Integer> place) {
        var kind = JobInputs.valueOf(use.kind());
        var index = kind == null ? -1 : place.apply(kind.key(job.id()));
        if (index >= 0) {
            return values -> values[index];
        }
        return switch (use.kind()) {
            case FEWER_HOURS -> workHour;
            case QUALITY -> values -> 0.0;
            case MORE_OUTPUT, LESS_OVERTIME, LESS_TEMPORARY_LABOUR ->
                constant(use.valuePerHour().map(Money::euros));
        };
    }

    private static Function<double[], Double> constant(Figure<BigDecimal> figure) {
        var number = figure.map(BigDecimal::doubleValue);
        return values -> number.toOptional().orElseThrow();
    }

    private static CostParts parts(CostCase all, CostCase.Employer employer, Pricing pricing) {
        return pricing.parts(
                new CostCase(
                        all.referenceDate(),
                        employer,
                        all.jobs(),
                        all.withoutJob(),
                        List.of(),
                        List.of(),
                        all.casesPerYear(),
                        all.agreed()),
                UnaryOperator.identity());
    }

    private static BigDecimal raw(Explanation amount) {
        return Explained.raw(amount).toOptional().orElseThrow();
    }

    private static PresentJob paying(PresentJob job, BigDecimal wage) {
        return job.withWage(Figure.known(new Money(wage)));
    }
}
