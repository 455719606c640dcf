package nl.herontwerp.scenario.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
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
    private final int sickness;
    private final int leave;
    private final int replacement;
    private final int training;

    /** Part of the wage that the no-risk policy pays, 0 to 1. */
    interface Share {
        double of(double wageValue, boolean subsidised);
    }

    /**
     * @param gross wage of an hour with holiday allowance, at drawn values
     * @param place where each input stands, by its key; -1 of one that is none
     */
    ExtraSpending(NewRole role, ToDoubleFunction<double[]> gross, Share share, ToIntFunction<String> place) {
        this.role = role;
        this.extras = role.extras();
        this.gross = gross;
        this.share = share;
        sickness = place.applyAsInt(InputKind.SICKNESS.key(role.id()));
        leave = place.applyAsInt(InputKind.LEAVE.key(role.id()));
        replacement = place.applyAsInt(InputKind.REPLACEMENT.key(role.id()));
        training = place.applyAsInt(InputKind.TRAINING_YEARLY.key(role.id()));
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
        var cents = Rise.of(Cents.of(in(values, training, euros(extras.trainingYearly()))), rise.prices());
        var percent =
                extras.sickness() == null ? 0 : extras.sickness().percent().doubleValue();
        var ill = hours * WEEKS * in(values, sickness, percent) / PERCENT;
        var away = in(
                values,
                leave,
                extras.leave() == null ? 0 : extras.leave().value().doubleValue());
        var price = in(values, replacement, euros(extras.replacement()));
        cents += Rise.of(Cents.of(role.positions() * (away + ill) * price), rise.wages() * rise.volume());
        if (extras.noRisk() && ill > 0) {
            var shares = subsidised ? withSubsidy : without;
            var part = shares.computeIfAbsent(wageValue, drawn -> share.of(drawn, subsidised));
            cents -= Rise.of(Cents.of(role.positions() * ill * gross.applyAsDouble(values) * part), rise.volume());
        }
        return cents;
    }

    /** The value that is drawn, or the one that holds where there is no such input. */
    private static double in(double[] values, int place, double otherwise) {
        return place < 0 ? otherwise : values[place];
    }

    private static double euros(@Nullable Money amount) {
        return amount == null ? 0 : amount.euros().doubleValue();
    }
}
