package nl.herontwerp.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.placement.Placement.Measurement;
import nl.herontwerp.placement.Standing.Route;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.WageCostBenefit;

/**
 * How a placement stands on each of its days, and on which days that changes.
 *
 * <p>A running subsidy is set again on 1 January only (Participatiewet art. 10d). Another wage value or route
 * counts from its own day, on the reference month wage that the subsidy has.
 */
final class Course {

    private final Placement placement;
    private final ParameterRegister register;
    private final NavigableSet<LocalDate> ruleDays;
    private final LocalDate employment;
    private final LocalDate flatRateEnd;
    private final Map<LocalDate, Figure<Explanation.Quantity>> bases = new HashMap<>();

    /** The latest first; looked through for every day on which something may change. */
    private final List<Measurement> measurements;

    Course(Placement placement, ParameterRegister register, NavigableSet<LocalDate> ruleDays) {
        this.placement = placement;
        this.register = register;
        this.ruleDays = ruleDays;
        this.employment = placement.employment();
        this.measurements = placement.support().wageValues().stream()
                .sorted(Comparator.comparing(Measurement::from).reversed())
                .toList();
        this.flatRateEnd = employment.plusMonths(Explained.raw(register.explain("lks/forfait-months", employment))
                .toOptional()
                .map(BigDecimal::intValueExact)
                .orElse(0));
    }

    Standing on(LocalDate day) {
        var route = route(day);
        var set = subsidySet(day);
        var subsidyRules = route.isSubsidy() ? rules(set) : rules(employment);
        var age = age(day);
        var subsidyAge = route.isSubsidy() ? age(set) : age;
        return new Standing(
                rules(day),
                age,
                wageRises(day),
                route,
                route == Route.ESTABLISHED || route == Route.DISPENSED ? wageValue(day) : null,
                subsidyRules,
                subsidyAge,
                route.isSubsidy() && (subsidyAge != age || settledLater(day, set)),
                illness(day));
    }

    /** Every day on which something may change, in order, from the first day to the day after the last. */
    List<LocalDate> cuts() {
        var first = placement.start();
        var end = placement.lastDay().plusDays(1);
        var all = new ArrayList<LocalDate>();
        for (var month = YearMonth.from(first); !month.atDay(1).isAfter(end); month = month.plusMonths(1)) {
            all.add(month.atDay(1));
        }
        all.addAll(ruleDays.subSet(first, end));
        all.add(employment);
        all.add(flatRateEnd);
        var last = placement.support().lastDay();
        if (last != null) {
            all.add(last.plusDays(1));
        }
        placement.support().wageValues().forEach(measurement -> all.add(measurement.from()));
        for (var illness : placement.support().illnesses()) {
            all.add(illness.from());
            all.add(illness.from().plusYears(1));
            all.add(illness.until().plusDays(1));
        }
        var rules = new HashSet<LocalDate>();
        for (var year = 0; year <= placement.months() / 12 + 1; year++) {
            var anniversary = first.plusYears(year);
            all.add(anniversary);
            if (rules.add(rules(anniversary))) {
                addBenefitEnds(anniversary, all);
            }
        }
        all.removeIf(day -> day.isBefore(first) || day.isAfter(end));
        all.add(first);
        all.add(end);
        return all.stream().sorted().distinct().toList();
    }

    private void addBenefitEnds(LocalDate date, List<LocalDate> all) {
        var benefit = new WageCostBenefit(register);
        for (var kind : placement.support().benefits()) {
            benefit.lastDay(kind, employment, date).ifPresent(last -> all.add(last.plusDays(1)));
        }
    }

    /** The age on a day: a birthday counts from the first day of its month; not known, a year after the start. */
    int age(LocalDate day) {
        var worker = placement.worker();
        var start = placement.start();
        var years = day.getYear() - start.getYear();
        var birthday = worker.birthday();
        if (birthday == null) {
            years -= day.isBefore(start.plusYears(years)) ? 1 : 0;
        } else {
            var passedAtStart = !birthday.equals(start.getMonth()) && birthday.compareTo(start.getMonth()) > 0 ? 0 : 1;
            var passed = birthday.compareTo(day.getMonth()) > 0 ? 0 : 1;
            years += passed - passedAtStart;
        }
        return Math.min(worker.age() + Math.max(years, 0), MinimumWage.ADULT);
    }

    private Route route(LocalDate day) {
        var support = placement.support();
        var last = support.lastDay();
        if (day.isBefore(employment)) {
            return Route.TRIAL;
        }
        if (last != null && day.isAfter(last)) {
            return Route.NO_INSTRUMENT;
        }
        return switch (support.instrument()) {
            case NONE -> Route.NO_INSTRUMENT;
            case SUBSIDY -> Route.ESTABLISHED;
            case FLAT_RATE_FIRST -> day.isBefore(flatRateEnd) ? Route.FLAT_RATE : Route.ESTABLISHED;
            case DISPENSATION -> Route.DISPENSED;
        };
    }

    private Figure<Percentage> wageValue(LocalDate day) {
        return measurement(day)
                .map(Measurement::wageValue)
                .orElseGet(() -> Figure.unknown(Phrase.of("placement.unknown.wageValue", day)));
    }

    private Optional<Measurement> measurement(LocalDate day) {
        for (var each : measurements) {
            if (!each.from().isAfter(day)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The day on which the subsidy that runs on a day was set or set again. */
    private LocalDate subsidySet(LocalDate day) {
        var newYear = LocalDate.of(day.getYear(), 1, 1);
        return newYear.isAfter(employment) ? newYear : employment;
    }

    /** Whether the wage value or route in force came later than the subsidy was set, under another amount. */
    private boolean settledLater(LocalDate day, LocalDate set) {
        var settled = measurement(day).map(Measurement::from).orElse(set);
        if (placement.support().instrument() == Instrument.FLAT_RATE_FIRST
                && !day.isBefore(flatRateEnd)
                && flatRateEnd.isAfter(settled)) {
            settled = flatRateEnd;
        }
        return settled.isAfter(set) && !base(settled).equals(base(set));
    }

    private Figure<Explanation.Quantity> base(LocalDate day) {
        return bases.computeIfAbsent(
                rules(day),
                rules -> register.explain("wml/reference-month", rules).value());
    }

    private int wageRises(LocalDate day) {
        return placement.indexation().percent().signum() == 0
                        || placement.contract().hourlyWage() == null
                ? 0
                : Math.max(day.getYear() - employment.getYear(), 0);
    }

    private int illness(LocalDate day) {
        var year = 0;
        for (var illness : placement.support().illnesses()) {
            if (!day.isBefore(illness.from()) && !day.isAfter(illness.until())) {
                year = Math.max(year, day.isBefore(illness.from().plusYears(1)) ? 1 : 2);
            }
        }
        return year;
    }

    private LocalDate rules(LocalDate day) {
        var latest = ruleDays.floor(day);
        return latest == null ? day : latest;
    }
}
