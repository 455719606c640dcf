package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/**
 * An indication of the wage value of a job whose main tasks are known by their hours: each task's share is
 * its part of the hours of all main tasks together. For the rest as {@link WageValue}: pace times quality
 * times net working time times share, added up and rounded half up to a whole per cent. Source: Besluit
 * loonkostensubsidie 2021 (BWBR0044894) and AKC Cahier 24.
 *
 * <p>What makes somebody slower counts once: in the pace, in the quality or in the net working time.
 */
public final class WageValueByTime {

    /** Takes away what divisions leave behind the 20th digit, so that half a per cent is half a per cent. */
    private static final MathContext SETTLED = new MathContext(20, RoundingMode.HALF_EVEN);

    private WageValueByTime() {}

    /**
     * A main task.
     *
     * @param hours in an average week
     * @param pace see {@link #pace}; above 100 % counts as 100 %
     * @param quality 0 to 100 %
     * @param netTime part of the time that is worked, 0 to 100 %
     */
    public record Task(
            String name,
            Figure<Hours> hours,
            Explanation pace,
            Figure<Percentage> quality,
            Figure<Percentage> netTime) {}

    /** Whole per cents; unknown while a figure of a task is, or when there is no main task. */
    public static Explanation indication(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return Explained.percentage(
                    Phrase.of("wagerules.wageValue.indication"),
                    Figure.unknown(Phrase.of("wagerules.unknown.noMainTasks")));
        }
        var total =
                Explanation.hours(Figure.total(tasks.stream().map(Task::hours).toList(), Hours.ZERO, Hours::plus));
        var parts = new ArrayList<Explanation>();
        tasks.forEach(task -> parts.add(ofTask(task, total)));
        return Explained.step(Phrase.of("wagerules.wageValue.indication"), "wagerules.wageValue.formula", parts)
                .doubting(Doubt.ASSUMPTION)
                .build(
                        Numbers::sum,
                        part -> new Quantity.OfPercentage(new Percentage(
                                part.movePointRight(2).round(SETTLED).setScale(0, RoundingMode.HALF_UP))),
                        Phrase.of("wagerules.rounding.wholePercent"));
    }

    /** A pace as it was entered. */
    public static Explanation pace(Figure<Percentage> entered) {
        return Explained.percentage(Phrase.of("wagerules.wageValue.pace"), entered);
    }

    /** The pace from pieces made against the norm of somebody without limitations, at most 100 %. */
    public static Explanation pace(BigDecimal pieces, Figure<BigDecimal> norm) {
        return Explained.step(
                        Phrase.of("wagerules.wageValue.pace"),
                        "wagerules.wageValue.pieces.formula",
                        Explained.number(Phrase.of("wagerules.wageValue.pieces"), Figure.known(pieces)),
                        Explained.number(
                                Phrase.of("wagerules.wageValue.norm"),
                                norm.flatMap(some -> some.signum() > 0
                                        ? Figure.known(some)
                                        : Figure.unknown(Phrase.of("wagerules.unknown.norm")))))
                .percentage(part ->
                        part.get(0).divide(part.get(1), Numbers.PRECISION).min(BigDecimal.ONE));
    }

    private static Explanation ofTask(Task task, Figure<Quantity> totalHours) {
        var share = Explained.step(
                        Phrase.of("wagerules.wageValue.share"),
                        "wagerules.wageValue.share.formula",
                        Explained.hours(Phrase.of("wagerules.wageValue.hours"), task.hours()),
                        Explanation.input(
                                Phrase.of("wagerules.wageValue.allHours"),
                                totalHours.flatMap(hours -> Explained.raw(hours).signum() > 0
                                        ? Figure.known(hours)
                                        : Figure.unknown(Phrase.of("wagerules.unknown.noMainTasks")))))
                .percentage(part -> part.get(0).divide(part.get(1), Numbers.PRECISION));
        return Explained.step(
                        Phrase.literal(task.name()),
                        "wagerules.wageValue.task",
                        share,
                        task.pace(),
                        Explained.percentage(Phrase.of("wagerules.wageValue.quality"), task.quality()),
                        Explained.percentage(Phrase.of("wagerules.wageValue.netTime"), task.netTime()))
                .percentage(part -> part.get(0)
                        .multiply(part.get(1).min(BigDecimal.ONE))
                        .multiply(part.get(2))
                        .multiply(part.get(3)));
    }
}
