package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostImpact.Pair;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * What a scenario costs against the present through the years. Differences are scenario minus now: negative is cheaper.
 * Money apart from economic value: see {@link YearCost#isCash}.
 *
 * <p>Net present value is that of the saving, so that more is better: what is paid once is not discounted, each year is
 * discounted as if it all came on its last day, and every discounted amount is rounded half up to the cent.
 *
 * @param years year 0 first
 * @param total money of all years together, what is paid once included
 * @param cash net present value of the money alone
 * @param worth the same with the economic value
 * @param payback months, of the money alone, see {@link CashPayback}
 * @param worthPayback the same with what is worth something in a year but is no money; empty when there is no such thing
 * @param subjects all years together by job, role and robot; they add up to {@code total}
 */
public record HorizonImpact(
        HorizonLines lines,
        List<Year> years,
        Pair total,
        Explanation economic,
        Explanation cash,
        Explanation worth,
        Explanation payback,
        Optional<Explanation> worthPayback,
        List<Share> subjects) {

    public HorizonImpact {
        years = List.copyOf(years);
        subjects = List.copyOf(subjects);
    }

    /**
     * One year.
     *
     * @param cost money now and in the scenario, and the difference
     * @param economic what is worth something but is no money; negative is better
     * @param cumulative the differences in money up to and with this year
     * @param cumulativeWorth the same with the economic value
     * @param perCase money per case; not for year 0
     * @param perUnit money per unit of the product; not for year 0
     */
    public record Year(
            YearCost lines,
            Pair cost,
            Explanation economic,
            Explanation cumulative,
            Explanation cumulativeWorth,
            List<Pair> perCase,
            List<Pair> perUnit) {

        public int number() {
            return lines.number();
        }

        public LocalDate from() {
            return lines.from();
        }
    }

    /** What all years together cost of one job, role or robot, in money. */
    public record Share(Phrase subject, Pair cost) {}

    public static HorizonImpact of(HorizonLines lines) {
        var years = new ArrayList<Year>();
        for (var each : lines.years()) {
            years.add(year(lines, each, years));
        }
        var economic = Totals.money(
                Phrase.of("costing.horizon.economic.total"),
                years.stream().map(Year::economic).toList());
        return new HorizonImpact(
                lines,
                years,
                total(years),
                economic,
                PresentValue.of(
                        Phrase.of("costing.npv.cash"),
                        lines.horizon(),
                        years.stream()
                                .map(each -> List.of(each.cost().difference()))
                                .toList()),
                PresentValue.of(
                        Phrase.of("costing.npv.worth"),
                        lines.horizon(),
                        years.stream()
                                .map(each -> List.of(each.cost().difference(), each.economic()))
                                .toList()),
                CashPayback.of(years),
                CashPayback.withWorth(years),
                subjects(lines.cash()));
    }

    /** The year with this number; 0 is what is paid once. */
    public Year year(int number) {
        return years.get(number);
    }

    /** What is paid once, in year 0. */
    public Explanation oneOff() {
        return years.getFirst().cost().scenario();
    }

    /** The difference in money at the end of the horizon. */
    public Explanation cumulative() {
        return years.getLast().cumulative();
    }

    /** Payback of the money and, where that is something else, with what is no money but worth something. */
    public List<Explanation> paybacks() {
        return Stream.concat(Stream.of(payback), worthPayback.stream()).toList();
    }

    /** What has to be filled in to know everything, each once. */
    public List<Phrase> missing() {
        var missing = new LinkedHashSet<Phrase>();
        Stream.of(total.now(), total.scenario(), economic, worth)
                .forEach(each -> missing.addAll(each.value().missing()));
        return List.copyOf(missing);
    }

    private static Year year(HorizonLines all, YearCost lines, List<Year> before) {
        var number = lines.number();
        var cost = Totals.pair(
                lines.cash(),
                Phrase.of("costing.horizon.now", number),
                Phrase.of("costing.horizon.scenario", number),
                Phrase.of("costing.horizon.difference", number));
        var economic = Totals.money(
                Phrase.of("costing.horizon.economic", number),
                lines.economic().stream().map(CostLine::scenario).toList());
        var cumulative = new ArrayList<Explanation>();
        var worth = new ArrayList<Explanation>();
        if (!before.isEmpty()) {
            cumulative.add(before.getLast().cumulative());
            worth.add(before.getLast().cumulativeWorth());
        }
        cumulative.add(cost.difference());
        worth.addAll(List.of(cost.difference(), economic));
        return new Year(
                lines,
                cost,
                economic,
                Totals.money(Phrase.of("costing.horizon.cumulative", number), cumulative),
                Totals.money(Phrase.of("costing.horizon.cumulativeWorth", number), worth),
                per(Phrase.of("costing.casesPerYear"), cost, all.casesPerYear(), all.horizon(), number),
                per(Phrase.of("costing.unitsPerYear"), cost, all.unitsPerYear(), all.horizon(), number));
    }

    private static List<Pair> per(Phrase what, Pair cost, Figure<BigDecimal> perYear, Horizon horizon, int number) {
        if (number == 0
                || perYear.toOptional().filter(each -> each.signum() > 0).isEmpty()) {
            return List.of();
        }
        var count = new Growth(horizon).number(Explained.number(what, perYear), number - 1, Setting.VOLUME_GROWTH);
        var now = per(Phrase.of("costing.horizon.perNow", number), cost.now(), count);
        var scenario = per(Phrase.of("costing.horizon.perScenario", number), cost.scenario(), count);
        return List.of(new Pair(
                now, scenario, Totals.difference(Phrase.of("costing.horizon.perDifference", number), now, scenario)));
    }

    private static Explanation per(Phrase what, Explanation amount, Explanation count) {
        return Explained.step(what, "costing.horizon.per.formula", amount, count)
                .cents(part -> part.get(0).divide(part.get(1), MathContext.DECIMAL128));
    }

    private static Pair total(List<Year> years) {
        return new Pair(
                Totals.money(
                        Phrase.of("costing.horizon.total.now"),
                        years.stream().map(each -> each.cost().now()).toList()),
                Totals.money(
                        Phrase.of("costing.horizon.total.scenario"),
                        years.stream().map(each -> each.cost().scenario()).toList()),
                Totals.money(
                        Phrase.of("costing.horizon.total.difference"),
                        years.stream().map(each -> each.cost().difference()).toList()));
    }

    private static List<Share> subjects(List<CostLine> lines) {
        var bySubject = new LinkedHashMap<String, List<CostLine>>();
        for (var line : lines) {
            bySubject.computeIfAbsent(subject(line), any -> new ArrayList<>()).add(line);
        }
        return bySubject.values().stream()
                .map(each -> new Share(
                        each.getFirst().subject(),
                        Totals.pair(
                                each,
                                Phrase.of("costing.horizon.total.now"),
                                Phrase.of("costing.horizon.total.scenario"),
                                Phrase.of("costing.horizon.total.difference"))))
                .toList();
    }

    /** Lines of one job, role, robot or supplier have the same kind of thing, id and name; aids go by the name of their role. */
    private static String subject(CostLine line) {
        var kind = line.id().split(":", 2)[0];
        return (kind.equals("support") ? "role" : kind) + ":" + line.subject();
    }
}
