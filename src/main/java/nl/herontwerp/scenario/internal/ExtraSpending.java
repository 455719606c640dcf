package nl.herontwerp.scenario.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostParts;
import nl.herontwerp.costing.Extras;

/** What a carved role costs beside wage, bonus, subsidy and guidance: replacement, training and the no-risk policy. */
final class ExtraSpending {

    private static final double WEEKS = CostParts.PAID_WEEKS.doubleValue();

    private final NewRole role;
    private final Extras extras;
    private final ToDoubleFunction<double[]> gross;
    private final Share share;
    private final Map<Double, Double> withSubsidy = new ConcurrentHashMap<>();
    private final Map<Double, Double> without = new ConcurrentHashMap<>();

    /** Part of the wage that the no-risk policy pays, 0 to 1. */
    interface Share {
        double of(double wageValue, boolean subsidised);
    }

    /**
     * @param gross wage of an hour with holiday allowance, at drawn values
     */
    ExtraSpending(NewRole role, ToDoubleFunction<double[]> gross, Share share) {
        this.role = role;
        this.extras = role.extras();
        this.gross = gross;
        this.share = share;
    }

    /**
     * Cents a year.
     *
     * @param hours of the contract of one person, a week
     * @param wageValue in per cents
     * @param subsidised whether the wage-cost subsidy goes on
     * @param rise training rises with the prices, replacement with wages and volume, benefit with the volume
     */
    long cents(double hours, double wageValue, boolean subsidised, double[] values, Rise rise) {
        if (extras.isEmpty()) {
            return 0;
        }
        var training = extras.trainingYearly();
        var cents = training == null ? 0 : Rise.of(Cents.of(training.euros().doubleValue()), rise.prices());
        var ill = extras.sickness() == null
                ? 0
                : hours * WEEKS * extras.sickness().fraction().doubleValue();
        var leave = extras.leave() == null ? 0 : extras.leave().value().doubleValue();
        var replacement = extras.replacement();
        if (replacement != null) {
            cents += Rise.of(
                    Cents.of(role.positions()
                            * (leave + ill)
                            * replacement.euros().doubleValue()),
                    rise.wages() * rise.volume());
        }
        if (extras.noRisk() && ill > 0) {
            var shares = subsidised ? withSubsidy : without;
            var part = shares.computeIfAbsent(wageValue, percent -> share.of(percent, subsidised));
            cents -= Rise.of(Cents.of(role.positions() * ill * gross.applyAsDouble(values) * part), rise.volume());
        }
        return cents;
    }
}
