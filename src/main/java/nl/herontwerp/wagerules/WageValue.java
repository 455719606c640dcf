package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/**
 * An indication of the wage value (loonwaarde): per main task pace times quality times net working time
 * times the task's share of working time, added up and rounded half up to a whole per cent. Source: Besluit
 * loonkostensubsidie 2021 (BWBR0044894) and AKC Cahier 24. Only a certified expert establishes the wage
 * value itself, at the workplace.
 */
public final class WageValue {

    private WageValue() {}

    /**
     * A main task. All are percentages.
     *
     * @param share of total working time, 0 to 100
     * @param pace against the norm; above 100 counts as 100
     * @param quality 0 to 100
     * @param netTime part of the time that is worked, 0 to 100
     */
    public record MainTask(String name, Percentage share, Percentage pace, Percentage quality, Percentage netTime) {}

    /** Whole per cents; unknown when the shares are not 100 % together. */
    public static Explanation indication(List<MainTask> tasks) {
        var total = tasks.stream().map(task -> task.share().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(BigDecimal.valueOf(100)) != 0) {
            return Explained.percentage(
                    Phrase.of("wagerules.wageValue"),
                    Figure.unknown(Phrase.of("wagerules.unknown.shares", new Percentage(total))));
        }
        var parts = new ArrayList<Explanation>();
        tasks.forEach(task -> parts.add(ofTask(task)));
        return Explained.step(Phrase.of("wagerules.wageValue"), "wagerules.wageValue.formula", parts)
                .doubting(Doubt.ASSUMPTION)
                .build(
                        Numbers::sum,
                        part -> new Quantity.OfPercentage(
                                new Percentage(part.movePointRight(2).setScale(0, RoundingMode.HALF_UP))),
                        Phrase.of("wagerules.rounding.wholePercent"));
    }

    private static Explanation ofTask(MainTask task) {
        return Explained.step(
                        Phrase.literal(task.name()),
                        "wagerules.wageValue.task",
                        input("wagerules.wageValue.share", task.share()),
                        input("wagerules.wageValue.pace", task.pace()),
                        input("wagerules.wageValue.quality", task.quality()),
                        input("wagerules.wageValue.netTime", task.netTime()))
                .percentage(part -> part.get(0)
                        .multiply(part.get(1).min(BigDecimal.ONE))
                        .multiply(part.get(2))
                        .multiply(part.get(3)));
    }

    private static Explanation input(String key, Percentage percentage) {
        return Explained.percentage(Phrase.of(key), Figure.known(percentage));
    }
}
