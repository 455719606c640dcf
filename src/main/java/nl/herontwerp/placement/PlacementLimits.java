package nl.herontwerp.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.wagerules.Dispensation;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.TrialPlacement;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy;
import org.jspecify.annotations.Nullable;

/** What can't be a placement, and how to mend it. */
final class PlacementLimits {

    private static final Hours HOURS_OF_A_WEEK = Hours.of(168);
    private static final int OLDEST = 99;
    private static final BigDecimal MOST_INDEXATION = BigDecimal.valueOf(25);
    private static final Money MOST_WAGE = Money.of(1_000);

    private final ParameterRegister register;

    PlacementLimits(ParameterRegister register) {
        this.register = register;
    }

    List<Phrase> refusals(Placement placement) {
        var all = new ArrayList<Phrase>();
        var first = firstDay();
        if (placement.start().isBefore(first)) {
            all.add(Phrase.of("placement.refused.before", placement.start(), first));
            return all;
        }
        person(placement, all);
        contract(placement, all);
        support(placement, all);
        return all;
    }

    private LocalDate firstDay() {
        return register.get("wml/minimum-hourly-wage").values().getFirst().from();
    }

    private static void person(Placement placement, List<Phrase> all) {
        var age = placement.worker().age();
        if (age < MinimumWage.YOUNGEST || age > OLDEST) {
            all.add(Phrase.of("placement.refused.age", MinimumWage.YOUNGEST, OLDEST));
        }
        if (placement.months() < 1 || placement.months() > Placement.MOST_MONTHS) {
            all.add(Phrase.of("placement.refused.months", Placement.MOST_MONTHS));
        }
        var rise = placement.indexation().percent();
        if (rise.signum() < 0 || rise.compareTo(MOST_INDEXATION) > 0) {
            all.add(Phrase.of("placement.refused.indexation", MOST_INDEXATION));
        }
    }

    private void contract(Placement placement, List<Phrase> all) {
        var contract = placement.contract();
        if (isOutside(contract.hoursPerWeek())) {
            all.add(Phrase.of("placement.refused.hours", HOURS_OF_A_WEEK));
        }
        if (isOutside(contract.fullTimeHours())) {
            all.add(Phrase.of("placement.refused.fullTimeHours", HOURS_OF_A_WEEK));
        }
        var wage = contract.hourlyWage();
        var worker = placement.worker();
        if (wage == null || worker.age() < MinimumWage.YOUNGEST) {
            return;
        }
        if (wage.compareTo(MOST_WAGE) > 0) {
            all.add(Phrase.of("placement.refused.wage", MOST_WAGE));
        }
        var minimum = new MinimumWage(register).hourly(worker.age(), worker.vocational(), placement.start());
        Amounts.money(minimum)
                .toOptional()
                .filter(floor -> wage.compareTo(floor) < 0)
                .ifPresent(
                        floor -> all.add(Phrase.of("placement.refused.belowMinimum", wage, floor, placement.start())));
    }

    private void support(Placement placement, List<Phrase> all) {
        var support = placement.support();
        for (var measurement : support.wageValues()) {
            measurement
                    .wageValue()
                    .toOptional()
                    .filter(value -> !value.isBetween(0, 100))
                    .ifPresent(value -> all.add(Phrase.of("placement.refused.wageValue", value)));
        }
        var benefit = new WageCostBenefit(register);
        for (var kind : support.benefits()) {
            benefit.youngest(kind, placement.start())
                    .filter(least -> placement.worker().age() < least)
                    .ifPresent(least -> all.add(
                            Phrase.of("placement.refused.benefitAge", Phrase.ofEnum("wagerules.lkv", kind), least)));
        }
        new TrialPlacement(register)
                .refusal(support.trialMonths(), placement.start())
                .ifPresent(all::add);
        support.illnesses().stream()
                .filter(illness -> illness.until().isBefore(illness.from()))
                .forEach(illness -> all.add(Phrase.of("placement.refused.illness", illness.from(), illness.until())));
        var last = support.lastDay();
        if (last != null && last.isBefore(placement.employment())) {
            all.add(Phrase.of("placement.refused.lastDay", last, placement.employment()));
        } else if (support.instrument() == Instrument.DISPENSATION) {
            dispensation(placement, last, all);
        }
    }

    private void dispensation(Placement placement, @Nullable LocalDate last, List<Phrase> all) {
        if (placement.worker().other() != WageCostSubsidy.OtherScheme.WAJONG) {
            all.add(Phrase.of("placement.refused.notWajong"));
        }
        if (last != null) {
            var months = (int) ChronoUnit.MONTHS.between(placement.employment(), last.plusDays(1));
            new Dispensation(register).refusal(months, placement.start()).ifPresent(all::add);
        }
    }

    private static boolean isOutside(Hours hours) {
        return hours.value().signum() <= 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0;
    }
}
