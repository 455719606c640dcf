package nl.herontwerp.scenario.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostParts;
import nl.herontwerp.costing.Extras;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.InputKind;
import org.jspecify.annotations.Nullable;

/** What a carved role costs beside wage, bonus, subsidy and guidance: replacement, training and the no-risk policy. */
final class ExtraSpending {

    private static final double PERCENT = 100;
    private static final double WEEKS = CostParts.PAID_WEEKS.doubleValue();

    private final NewRole role;
    private final Extras extras;
    private final ToDoubleFunction<double[]> gross;
    private final Share share;
    private final Map<Double, Double> withSubsidy = new ConcurrentHashMap<>();
    private final Map<Double, Double> without = new ConcurrentHashMap<>();
    private final InputValue sickness;
    private final InputValue leave;
    private final InputValue replacement;
    private final InputValue training;

    /** Part of the wage that the no-risk policy pays, 0 to 1. */
    interface Share {
        double of(double wageValue, boolean subsidised);
    }

    /**
     * @param gross wage of an hour with holiday allowance, at drawn values
     * @param place where each input stands, by its key; -1 of one that is none
     */
    ExtraSpending(NewRole role, ToDoubleFunction<double[]> gross, Share share, Function<String, Integer> place) {
        this.role = role;
        this.extras = role.extras();
        this.gross = gross;
        this.share = share;
        var ill = extras.sickness();
        var away = extras.leave();
        sickness = InputValue.of(
                place,
                InputKind.SICKNESS,
                role.id(),
                ill == null ? 0 : ill.percent().doubleValue());
        leave = InputValue.of(
                place,
                InputKind.LEAVE,
                role.id(),
                away == null ? 0 : away.value().doubleValue());
        replacement = InputValue.of(place, InputKind.REPLACEMENT, role.id(), euros(extras.replacement()));
        training = InputValue.of(place, InputKind.TRAINING_YEARLY, role.id(), euros(extras.trainingYearly()));
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
        var cents = Rise.of(Cents.of(training.in(values)), rise.prices());
        var ill = hours * WEEKS * sickness.in(values) / PERCENT;
        var replaced = role.positions() * (leave.in(values) + ill);
        cents += Rise.of(Cents.of(replaced * replacement.in(values)), rise.wages() * rise.volume());
        if (extras.noRisk() && ill > 0) {
            var shares = subsidised ? withSubsidy : without;
            var part = shares.computeIfAbsent(wageValue, drawn -> share.of(drawn, subsidised));
            cents -= Rise.of(Cents.of(role.positions() * ill * gross.applyAsDouble(values) * part), rise.volume());
        }
        return cents;
    }

    private static double euros(@Nullable Money amount) {
        return amount == null ? 0 : amount.euros().doubleValue();
    }
}
