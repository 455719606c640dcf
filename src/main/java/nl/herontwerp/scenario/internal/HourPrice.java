package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * What an hour costs, which depends on the wage and on the hours of whoever works it and on the employer's premiums. In each premium the
 * cost is a straight line that does not depend on the other one, so two points of each tell it; in the wage, or in a part of the wage that
 * comes on top, it is one with a few bends.
 */
final class HourPrice {

    /** The highest wage, in euros an hour. */
    static final double WAGES = InputKind.ROLE_WAGE.high().doubleValue();

    private final Exact exact;
    private final double highest;
    private final Employer own;
    private final Employer employer;
    private final Employer moreWhk;
    private final Employer morePension;
    private final Premium whk;
    private final Premium pension;
    private final Map<Double, double[]> ofOwnWage = new ConcurrentHashMap<>();
    private final Map<Double, Straight> ofHours = new ConcurrentHashMap<>();

    /** Computes the cost of an hour, not rounded, from the wage or from the per cents that come on top. */
    interface Exact {
        BigDecimal of(Employer employer, BigDecimal wage, BigDecimal hours);
    }

    /**
     * A premium.
     *
     * @param place among the values; -1 when it is no input
     * @param now per cent that the scenario counts with
     */
    private record Premium(int place, double now) {

        static Premium of(Function<String, Integer> place, InputKind kind, Percentage now) {
            return new Premium(
                    place.apply(kind.key(InputKind.EMPLOYER)), now.percent().doubleValue());
        }

        double more(double[] values) {
            return place < 0 ? 0 : values[place] - now;
        }
    }

    /**
     * @param own the employer as it is, who may have no premiums of its own
     * @param employer with both premiums stated
     * @param place of an input by its key; -1 when there is none
     */
    HourPrice(Employer own, Employer employer, Function<String, Integer> place, Exact exact) {
        this(own, employer, place, exact, WAGES);
    }

    /** @param highest up to where bends are looked for */
    HourPrice(Employer own, Employer employer, Function<String, Integer> place, Exact exact, double highest) {
        var ownWhk = Objects.requireNonNull(employer.whk());
        var ownPension = Objects.requireNonNull(employer.pension());
        this.exact = exact;
        this.highest = highest;
        this.own = own;
        this.employer = employer;
        moreWhk = new Employer(employer.small(), employer.permanentContracts(), more(ownWhk), ownPension);
        morePension = new Employer(employer.small(), employer.permanentContracts(), ownWhk, more(ownPension));
        whk = Premium.of(place, InputKind.WHK, ownWhk);
        pension = Premium.of(place, InputKind.PENSION, ownPension);
    }

    /** Of somebody with this wage. */
    double of(double wage, double hours, double[] values) {
        return with(
                ofHours.computeIfAbsent(hours, each -> new Straight(0, highest, euros -> parts(euros, each)))
                        .of(wage),
                values);
    }

    /** Of somebody whose wage is no input. */
    double ofOwnWage(double hours, double[] values) {
        return with(ofOwnWage.computeIfAbsent(hours, each -> parts(BigDecimal.ZERO, each)), values);
    }

    private double with(double[] parts, double[] values) {
        return parts[0] + whk.more(values) * parts[1] + pension.more(values) * parts[2];
    }

    /** What an hour costs, and what one per cent more of either premium adds. */
    private double[] parts(BigDecimal wage, double hours) {
        var each = BigDecimal.valueOf(hours);
        var now = exact.of(own, wage, each);
        // an average premium is another one in another year, so that what one per cent adds is taken of stated ones
        var stated = own.equals(employer) ? now : exact.of(employer, wage, each);
        return new double[] {
            now.doubleValue(),
            exact.of(moreWhk, wage, each).subtract(stated).doubleValue(),
            exact.of(morePension, wage, each).subtract(stated).doubleValue()
        };
    }

    /** The employer with both premiums stated, as an employer without them counts. */
    static Employer stated(CostCase all, ParameterRegister register) {
        var employer = all.employer();
        var whk = employer.whk();
        var pension = employer.pension();
        return new Employer(
                employer.small(),
                employer.permanentContracts(),
                whk == null ? average(all, register) : whk,
                pension == null ? Percentage.ZERO : pension);
    }

    private static Percentage average(CostCase all, ParameterRegister register) {
        return Explained.raw(register.explain("premiums/whk-average", all.referenceDate()))
                .map(Percentage::ofFraction)
                .toOptional()
                .orElse(Percentage.ZERO);
    }

    private static Percentage more(Percentage premium) {
        return new Percentage(premium.percent().add(BigDecimal.ONE));
    }
}
