package nl.herontwerp.costing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * Computes every line of a scenario for every year of its horizon. A year of the horizon takes the rules of its first
 * day; where these are not known yet, the last known ones go on as an assumption, and the minimum wage rises with the
 * wage growth.
 *
 * <p>The hourly cost of present jobs and roles rises with the wages. Hours rise with the volume: those of present jobs,
 * freed hours, and those of roles with their wage, subsidies and guidance. Value an hour of overtime and temporary
 * labour rises with the wages; value of output, aids and robots with the prices; work that is bought as {@link BoughtYears} says. What is paid once, and what robots and
 * aids cost a year, does not rise with the volume. Depreciation is left out, because what is paid once is in year 0.
 * Where a robot or supplier works only part of the time, the hours that it frees count by the days of the year.
 */
public final class HorizonCalculator {

    private final HorizonCase input;
    private final ParameterRegister register;
    private final Growth growth;
    private final LocalDate start;
    private final RobotLives robots;
    private final BoughtYears bought;
    private final List<LaterRates> rates = new ArrayList<>();

    private HorizonCalculator(HorizonCase input, ParameterRegister register) {
        this.input = input;
        this.growth = new Growth(input.horizon());
        this.register = carryingOn(input.horizon(), register);
        this.start = input.horizon().from(input.base().referenceDate());
        this.robots = new RobotLives(input, growth, start);
        this.bought = new BoughtYears(input, growth, start);
    }

    /** With the parameters that the program brings. */
    public static HorizonLines calculate(HorizonCase input) {
        return calculate(input, ParameterRegister.standard());
    }

    public static HorizonLines calculate(HorizonCase input, ParameterRegister register) {
        return new HorizonCalculator(input, register).lines();
    }

    /** The last known rules go on, and the minimum wage rises with the wages. */
    static ParameterRegister carryingOn(Horizon horizon, ParameterRegister register) {
        var wages = horizon.wageGrowth();
        return register.carryingOn(wages == null ? Percentage.ZERO : wages);
    }

    private HorizonLines lines() {
        var years = new ArrayList<YearCost>();
        years.add(new YearCost(0, start, once()));
        for (var year = 1; year <= input.horizon().years(); year++) {
            var lines = new ArrayList<>(yearly(year));
            lines.addAll(robots.once(year));
            lines.addAll(bought.once(year));
            lines.addAll(robots.lines(year));
            years.add(new YearCost(year, start.plusYears(year - 1L), lines));
        }
        return new HorizonLines(input.horizon(), years, input.base().casesPerYear(), input.unitsPerYear());
    }

    private List<CostLine> once() {
        return Stream.of(
                        RoleLines.oneOff(input.base()),
                        SupportLines.oneOff(input.base()),
                        robots.once(0),
                        bought.once(0))
                .flatMap(List::stream)
                .toList();
    }

    private List<CostLine> yearly(int year) {
        var ofYear = ofYear(year);
        var hourly = new LaterRates(ofYear, register, rates, input.agreed(), growth);
        rates.add(hourly);
        var support = new RoleSupport(year, start, input.horizon().subsidyMonths(), input.subsidyEnds());
        var grown = Stream.of(
                        JobLines.of(ofYear, hourly),
                        RoleLines.of(ofYear, hourly, support),
                        SupportLines.yearly(ofYear),
                        robots.running(ofYear, year))
                .flatMap(List::stream)
                .filter(line -> line.kind() != CostLine.Kind.ROBOT_DEPRECIATION)
                .map(line -> grown(line, year - 1));
        return Stream.concat(grown, bought.yearly(year, hourly).stream())
                .sorted(Comparator.comparing(CostLine::kind))
                .toList();
    }

    private CostCase ofYear(int year) {
        var base = input.base();
        return new CostCase(
                start.plusYears(year - 1L),
                base.employer(),
                base.jobs().stream().map(job -> inSpells(job, year)).toList(),
                base.withoutJob(),
                base.roles().stream().map(role -> guided(role, year)).toList(),
                base.robots(),
                base.casesPerYear(),
                input.agreed().get(year - 1),
                base.supports(),
                base.bought());
    }

    /** The hours that a job gains in a year in which not every robot or supplier works all the time. */
    private PresentJob inSpells(PresentJob job, int year) {
        if (input.spells().isEmpty()) {
            return job;
        }
        var spells = new ArrayList<CostCase.Spell>();
        var next = start.plusYears(year);
        for (var spell : input.spells().get(year - 1).reversed()) {
            spells.addFirst(new CostCase.Spell(
                    (int) ChronoUnit.DAYS.between(spell.from(), next),
                    StayTime.daysOf(start, year),
                    spell.freedHours().getOrDefault(job.id(), job.freedHours())));
            next = spell.from();
        }
        if (spells.stream().allMatch(spell -> spell.freedHours().equals(job.freedHours()))) {
            return job;
        }
        var isWhole = spells.size() == 1;
        var freed = isWhole
                ? spells.getFirst().freedHours()
                : CostImpact.hours(FreedHours.inSpells(Phrase.of("costing.freedHoursOf", job.name()), spells));
        return job.withFreed(freed, isWhole ? CostCase.Spells.NONE : new CostCase.Spells(spells));
    }

    private NewRole guided(NewRole role, int year) {
        var later = input.laterGuidance().get(role.id());
        return later == null || year == 1
                ? role
                : new NewRole(
                        role.id(),
                        role.name(),
                        role.positions(),
                        role.contractHoursPerWeek(),
                        role.fullTimeHoursPerWeek(),
                        role.hourlyWage(),
                        role.age(),
                        role.wageValue(),
                        role.subsidy(),
                        role.benefit(),
                        role.guideJobId(),
                        later.of(year),
                        role.workplaceCost(),
                        role.extras());
    }

    private CostLine grown(CostLine line, int years) {
        var now = grown(line, line.now(), years);
        return new CostLine(
                line.id(),
                line.kind(),
                line.subject(),
                line.label(),
                now,
                line.now() == line.scenario() ? now : grown(line, line.scenario(), years));
    }

    private Explanation grown(CostLine line, Explanation amount, int years) {
        if (Explained.raw(amount)
                .toOptional()
                .filter(euros -> euros.signum() == 0)
                .isPresent()) {
            return amount;
        }
        return growth.cents(line.label(), amount, years, settings(line));
    }

    /** What a line grows with, the hourly cost aside, which has risen already. */
    private Setting[] settings(CostLine line) {
        return switch (line.kind()) {
            case WAGE ->
                line.id().endsWith(RoleExtraLines.REPLACEMENT)
                        ? new Setting[] {Setting.WAGE_GROWTH, Setting.VOLUME_GROWTH}
                        : new Setting[] {Setting.VOLUME_GROWTH};
            case BENEFIT, NO_RISK, GUIDANCE -> new Setting[] {Setting.VOLUME_GROWTH};
            case SUBSIDY ->
                growth.isKnown(Setting.WAGE_GROWTH)
                        ? new Setting[] {Setting.VOLUME_GROWTH}
                        : new Setting[] {Setting.WAGE_GROWTH, Setting.VOLUME_GROWTH};
            case FREED_HOURS -> freed(line.id());
            default -> new Setting[] {Setting.PRICE_GROWTH};
        };
    }

    private static Setting[] freed(String id) {
        if (id.endsWith(":" + FreedHoursUse.Kind.MORE_OUTPUT)) {
            return new Setting[] {Setting.PRICE_GROWTH, Setting.VOLUME_GROWTH};
        }
        return id.endsWith(":" + FreedHoursUse.Kind.LESS_OVERTIME)
                        || id.endsWith(":" + FreedHoursUse.Kind.LESS_TEMPORARY_LABOUR)
                ? new Setting[] {Setting.WAGE_GROWTH, Setting.VOLUME_GROWTH}
                : new Setting[] {Setting.VOLUME_GROWTH};
    }
}
