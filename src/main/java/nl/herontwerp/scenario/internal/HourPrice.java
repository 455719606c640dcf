package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * What an hour costs, which depends on two numbers of whoever works it and on the employer's premiums. In each premium the cost is a
 * straight line that does not depend on the other one, so two points of each tell it.
 */
final class HourPrice {

    private final Remembered now;
    private final Line whk;
    private final Line pension;

    /** Computes the cost of an hour, not rounded. */
    interface Exact {
        BigDecimal of(Employer employer, BigDecimal one, BigDecimal other);
    }

    /**
     * What a premium adds.
     *
     * @param place among the values; -1 when it is no input
     * @param now per cent that the scenario counts with
     * @param perPercent what one per cent more costs
     */
    private record Line(int place, double now, Remembered perPercent) {
        double of(double one, double other, double[] values) {
            var more = place < 0 ? 0 : values[place] - now;
            return more == 0 ? 0 : more * perPercent.of(one, other);
        }
    }

    /**
     * @param employer with both premiums stated
     * @param place of an input by its key; -1 when there is none
     */
    HourPrice(Employer employer, Function<String, Integer> place, Exact exact) {
        var ownWhk = Objects.requireNonNull(employer.whk());
        var ownPension = Objects.requireNonNull(employer.pension());
        var moreWhk = new Employer(employer.small(), employer.permanentContracts(), more(ownWhk), ownPension);
        var morePension = new Employer(employer.small(), employer.permanentContracts(), ownWhk, more(ownPension));
        now = new Remembered((one, other) -> exact.of(employer, one, other));
        whk = line(
                place,
                InputKind.WHK,
                ownWhk,
                (one, other) -> exact.of(moreWhk, one, other).subtract(exact.of(employer, one, other)));
        pension = line(
                place,
                InputKind.PENSION,
                ownPension,
                (one, other) -> exact.of(morePension, one, other).subtract(exact.of(employer, one, other)));
    }

    double of(double one, double other, double[] values) {
        return now.of(one, other) + whk.of(one, other, values) + pension.of(one, other, values);
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

    private static Line line(
            Function<String, Integer> place, InputKind kind, Percentage now, Remembered.Exact perPercent) {
        return new Line(
                place.apply(kind.key(InputKind.EMPLOYER)), now.percent().doubleValue(), new Remembered(perPercent));
    }

    private static Percentage more(Percentage premium) {
        return new Percentage(premium.percent().add(BigDecimal.ONE));
    }
}
