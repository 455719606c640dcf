package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * One of the years ahead, for whoever computes it thousands of times with other figures: what {@link HorizonCalculator} computes its lines
 * with. A growth that is not known counts as none; then a year after the first is not known.
 */
public final class LaterYear {

    private final HorizonCase input;
    private final ParameterRegister carriedOn;
    private final LocalDate start;
    private final int number;

    private LaterYear(HorizonCase input, ParameterRegister carriedOn, int number) {
        this.input = input;
        this.carriedOn = carriedOn;
        this.start = input.horizon().from(input.base().referenceDate());
        this.number = number;
    }

    /** The years of the horizon, the first one first. */
    public static List<LaterYear> of(HorizonCase input, ParameterRegister register) {
        var carriedOn = HorizonCalculator.carryingOn(input.horizon(), register);
        return IntStream.rangeClosed(1, input.horizon().years())
                .mapToObj(number -> new LaterYear(input, carriedOn, number))
                .toList();
    }

    /** 1 is the first year. */
    public int number() {
        return number;
    }

    /** How many years there was growth before. */
    public int grown() {
        return number - 1;
    }

    /** What wages are against year 1. */
    public BigDecimal wages() {
        return factor(Setting.WAGE_GROWTH, grown());
    }

    /** What prices are against year 1. */
    public BigDecimal prices() {
        return factor(Setting.PRICE_GROWTH, grown());
    }

    /** Hours a week of guidance of a role that are not those of the first year. */
    public Optional<Figure<Hours>> guidance(String roleId) {
        return number == 1
                ? Optional.empty()
                : Optional.ofNullable(input.laterGuidance().get(roleId)).map(later -> later.of(number));
    }

    /**
     * The parts of a case in this year.
     *
     * @param changed the case of one year with other figures; its date and its scales do not count
     * @param scales what to make of the scales of each year
     */
    public CostParts parts(CostCase changed, UnaryOperator<Agreed> scales) {
        var agreed = input.agreed().subList(0, number).stream().map(scales).toList();
        var growth = new Growth(input.horizon());
        var rates = new ArrayList<LaterRates>();
        var ofYear = changed;
        for (var year = 0; year < number; year++) {
            ofYear = new CostCase(
                    start.plusYears(year),
                    changed.employer(),
                    changed.jobs(),
                    changed.withoutJob(),
                    changed.roles(),
                    changed.robots(),
                    changed.casesPerYear(),
                    agreed.get(year),
                    changed.supports());
            rates.add(new LaterRates(ofYear, carriedOn, rates, agreed, growth));
        }
        return new CostParts(
                ofYear,
                rates.getLast(),
                new RoleSupport(number, start, input.horizon().subsidyMonths(), input.subsidyEnds()));
    }

    /**
     * What a robot does to the money of this year.
     *
     * @param once euros for each euro that is paid once for it, at the prices of the first day
     * @param days part of the year that it works, 0 to 1
     */
    public record RobotEffect(BigDecimal once, BigDecimal days) {}

    /** What a robot of the case does to this year, its life being known. */
    public RobotEffect effect(Robot robot) {
        var time = time(robot);
        if (!time.isThere()) {
            return new RobotEffect(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        var once = time.firstYear() == number ? prices() : BigDecimal.ZERO;
        var life = robot.lifeYears().toOptional().filter(years -> years.signum() > 0);
        if (life.isPresent() && number >= time.firstYear() && number <= time.lastYear()) {
            var times = BigDecimal.valueOf(RobotLives.ends(time, life.get(), number));
            once = once.add(times.multiply(factor(Setting.PRICE_GROWTH, number)));
        }
        return new RobotEffect(once, part(time));
    }

    /**
     * What becomes of a contract in this year.
     *
     * @param price what its price is against year 1
     * @param days part of the year that the supplier is there, 0 to 1
     * @param begins whether what is paid once for it is paid in this year, at its price then
     */
    public record BoughtEffect(BigDecimal price, BigDecimal days, boolean begins) {}

    public BoughtEffect effect(Bought.Contract contract) {
        var time = time(contract);
        var growth = contract.growth();
        return new BoughtEffect(
                growth == null
                        ? prices()
                        : BigDecimal.ONE.add(growth.fraction()).pow(grown(), MathContext.DECIMAL128),
                time.isThere() ? part(time) : BigDecimal.ZERO,
                time.isThere() && time.firstYear() == number);
    }

    private BigDecimal part(StayTime time) {
        return BigDecimal.valueOf(time.days(number))
                .divide(BigDecimal.valueOf(StayTime.daysOf(start, number)), MathContext.DECIMAL128);
    }

    /** Whether what is paid once for a robot is paid on the first day of year 1. */
    public boolean beginsAtOnce(Robot robot) {
        return time(robot).isThere() && time(robot).firstYear() == 0;
    }

    /** Whether what is paid once to a supplier is paid on the first day of year 1. */
    public boolean beginsAtOnce(Bought.Contract contract) {
        return time(contract).isThere() && time(contract).firstYear() == 0;
    }

    private StayTime time(Bought.Contract contract) {
        return StayTime.of(start, input.horizon().years(), input.stayOfSupplier(contract.id()));
    }

    private StayTime time(Robot robot) {
        return StayTime.of(start, input.horizon().years(), input.stay(robot.id()));
    }

    private BigDecimal factor(Setting setting, int years) {
        var rate = input.horizon().number(setting);
        return rate == null
                ? BigDecimal.ONE
                : BigDecimal.ONE.add(rate.movePointLeft(2)).pow(years, MathContext.DECIMAL128);
    }
}
