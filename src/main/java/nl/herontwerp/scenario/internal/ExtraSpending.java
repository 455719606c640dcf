package nl.herontwerp.scenario.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostParts;
import nl.herontwerp.costing.Extras;
import org.jspecify.annotations.Nullable;

/** What a carved role costs beside wage, bonus, subsidy and guidance: replacement, training and the no-risk policy. */
final class ExtraSpending {

    private static final double WEEKS = CostParts.PAID_WEEKS.doubleValue();

    private final NewRole role;
    private final Extras extras;
    private final HourPrice gross;
    private final Share share;
    private final Map<Double, Double> withSubsidy = new ConcurrentHashMap<>();
    private final Map<Double, Double> without = new ConcurrentHashMap<>();

    /** Part of the wage that the no-risk policy pays, 0 to 1. */
    interface Share {
        double of(double wageValue, boolean subsidised);
    }

    /**
     * @param gross wage of an hour with holiday allowance
     */
    ExtraSpending(NewRole role, HourPrice gross, Share share) {
        this.role = role;
        this.extras = role.extras();
        this.gross = gross;
        this.share = share;
    }

    /**
     * Cents a year.
     *
     * @param wage drawn gross wage of an hour; null where it is no input
     * @param hours of the contract of one person, a week
     * @param wageValue in per cents
     * @param subsidised whether the wage-cost subsidy goes on
     */
    long cents(@Nullable Double wage, double hours, double wageValue, boolean subsidised, double[] values) {
        if (extras.isEmpty()) {
            return 0;
        }
        var training = extras.trainingYearly();
        var cents = training == null ? 0 : Cents.of(training.euros().doubleValue());
        var ill = extras.sickness() == null
                ? 0
                : hours * WEEKS * extras.sickness().fraction().doubleValue();
        var leave = extras.leave() == null ? 0 : extras.leave().value().doubleValue();
        var replacement = extras.replacement();
        if (replacement != null) {
            cents += Cents.of(
                    role.positions() * (leave + ill) * replacement.euros().doubleValue());
        }
        if (extras.noRisk() && ill > 0) {
            // the wage of an hour does not depend on the hours
            var fixed = role.contractHoursPerWeek().value().doubleValue();
            var hour = wage == null ? gross.ofOwnWage(fixed, values) : gross.of(wage, fixed, values);
            var shares = subsidised ? withSubsidy : without;
            var part = shares.computeIfAbsent(wageValue, percent -> share.of(percent, subsidised));
            cents -= Cents.of(role.positions() * ill * hour * part);
        }
        return cents;
    }
}
