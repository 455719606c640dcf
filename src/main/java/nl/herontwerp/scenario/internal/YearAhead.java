package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.herontwerp.costing.HorizonCase;
import nl.herontwerp.costing.LaterYear;
import nl.herontwerp.costing.LaterYear.BoughtEffect;
import nl.herontwerp.costing.LaterYear.RobotEffect;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/** What one of the years ahead differs in money. */
final class YearAhead {

    private final List<Part> parts;
    private final List<JobSaving> jobs;
    private final List<RoleSpending> roles;
    private final List<@Nullable Double> guidance = new ArrayList<>();
    private final double wages;
    private final double prices;
    private final long fixed;
    private final double[] paidOnce;
    private final double[] days;
    private final List<BoughtEffect> effectsOfSuppliers;
    private final List<@Nullable JobSaving> keepers = new ArrayList<>();
    private final List<Beginning> beginning;

    /** A part of the year, 0 to 1, and the hours that are freed in it. */
    record Part(double part, WorkTerms work) {}

    /** What is paid once to a supplier that begins in the year, at what the price is against the first year. */
    private record Beginning(BoughtOnce paid, double price) {}

    /** @param fixed cents of the lines that no input of work changes */
    YearAhead(
            LaterYear year,
            HorizonCase ahead,
            ParameterRegister register,
            Function<String, Integer> place,
            List<Part> parts,
            long fixed) {
        this.parts = parts;
        this.fixed = fixed;
        var pricing = Pricing.of(year);
        jobs = SavingModel.jobs(ahead.base(), register, pricing, place);
        roles = SavingModel.roles(ahead.base(), jobs, register, pricing, place);
        for (var role : ahead.base().roles()) {
            guidance.add(year.guidance(role.id())
                    .flatMap(hours -> hours.map(Hours::value).toOptional())
                    .map(hours -> (Double) hours.doubleValue())
                    .orElse(null));
        }
        wages = year.wages().doubleValue();
        prices = year.prices().doubleValue();
        var effects = ahead.base().robots().stream().map(year::effect).toList();
        paidOnce = effects.stream()
                .map(RobotEffect::once)
                .mapToDouble(Number::doubleValue)
                .toArray();
        days = effects.stream()
                .map(RobotEffect::days)
                .mapToDouble(Number::doubleValue)
                .toArray();
        var contracts = ahead.base().bought().all();
        effectsOfSuppliers = contracts.stream().map(year::effect).toList();
        beginning = contracts.stream()
                .filter(each -> year.effect(each).begins())
                .flatMap(each -> BoughtOnce.of(each, place)
                        .map(paid ->
                                new Beginning(paid, year.effect(each).price().doubleValue())))
                .toList();
        contracts.forEach(each -> keepers.add(SavingModel.saving(ahead.base(), jobs, each.keeperJobId())));
    }

    /** Cents, scenario less now. */
    long difference(double[] values, double[] times, double volume) {
        var rise = new Rise(volume, wages, prices);
        var freed = freed(values, times);
        var cents = fixed;
        for (var i = 0; i < freed.length; i++) {
            cents -= jobs.get(i).cents(freed[i], values, rise, true);
        }
        for (var i = 0; i < roles.size(); i++) {
            cents += roles.get(i).cents(values, guidance.get(i), rise);
        }
        return cents;
    }

    /** Cents that robots cost more than at the base values. */
    long robots(List<RobotSpending> robots, double[] values, double[] times, double[] base, double[] timesNow) {
        long cents = 0;
        for (var i = 0; i < robots.size(); i++) {
            var robot = robots.get(i);
            cents += Cents.of(robot.moreOnce(values) * paidOnce[i])
                    + Cents.of(robot.moreYearly(values, base) * days[i] * prices)
                    + hire(robot.hire(values, times), i)
                    - hire(robot.hire(base, timesNow), i);
        }
        return cents;
    }

    /** Cents that suppliers cost, with what own people do for them and what is paid once to those that begin. */
    long bought(List<BoughtSpending> contracts, double[] values, double[] times, double volume) {
        long cents = 0;
        for (var i = 0; i < contracts.size(); i++) {
            var now = effectsOfSuppliers.get(i);
            var year = new BoughtSpending.Year(
                    volume, now.price().doubleValue(), now.days().doubleValue());
            cents += contracts.get(i).cents(values, times, year, keepers.get(i));
        }
        for (var each : beginning) {
            cents += Rise.of(each.paid.cents(values), each.price);
        }
        return cents;
    }

    private long hire(long cents, int robot) {
        return Rise.of(Rise.of(cents, days[robot]), prices);
    }

    private double[] freed(double[] values, double[] times) {
        if (parts.size() == 1) {
            return parts.getFirst().work.freed(values, times);
        }
        var freed = new double[jobs.size()];
        for (var part : parts) {
            var each = part.work.freed(values, times);
            for (var i = 0; i < freed.length; i++) {
                freed[i] += each[i] * part.part;
            }
        }
        return freed;
    }
}
