package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.HorizonCalculator;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.HorizonLines;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.Aim;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.UncertaintyPlan;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Level;
import nl.herontwerp.uncertainty.Model;
import nl.herontwerp.uncertainty.Study;
import nl.herontwerp.uncertainty.Target;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/** Makes of a scenario what its uncertainty is found out with: inputs, and a model that gives one of its outcomes. */
final class Studies {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int PAYBACK_DECIMALS = 1;
    private static final double PERCENT = 100;

    private final LocalDate date;
    private final Standing state;
    private final Loads loads;
    private final Division division;
    private final CostImpact impact;
    private final Supplier<ParameterRegister> rules;
    private final Supplier<HorizonLines> years;

    /**
     * @param impact of exactly this state, by these rules
     * @param years the lines of the years that were kept; null computes them
     */
    Studies(
            LocalDate date,
            Standing state,
            Loads loads,
            Division division,
            CostImpact impact,
            ParameterRegister register,
            @Nullable HorizonLines years) {
        this(date, state, loads, division, impact, () -> register, years);
    }

    private Studies(
            LocalDate date,
            Standing state,
            Loads loads,
            Division division,
            CostImpact impact,
            Supplier<ParameterRegister> rules,
            @Nullable HorizonLines years) {
        this.date = date;
        this.state = state;
        this.loads = loads;
        this.division = division;
        this.impact = impact;
        this.rules = new Once<>(rules);
        this.years = new Once<>(() -> years != null
                ? years
                : HorizonCalculator.calculate(HorizonMapping.of(date, state, division, loads), this.rules.get()));
    }

    /** Of a frozen scenario. */
    static Studies ofCopy(Snapshot kept, Supplier<ParameterRegister> rules) {
        return new Studies(
                kept.project().referenceDate(),
                kept.standing(),
                kept.loads(),
                kept.division(),
                kept.impact(),
                rules,
                kept.years());
    }

    UncertaintyPlan plan() {
        return state.uncertainty();
    }

    /** Of the outcome that was chosen. */
    Figure<Study> chosen() {
        var aim = plan().aim();
        return switch (aim.outcome()) {
            case SAVING -> saving();
            case ONE_OFF -> oneOff(aim);
            case PAYBACK -> payback(aim);
            case PAYBACK_YEARS -> paybackOfYears(aim);
            case PRESENT_VALUE -> presentValue(aim);
            case UNIT, UNITS -> PlaceStudy.of(aim, state, impact);
        };
    }

    /** Of the saving a year; unknown while the difference a year is. */
    Figure<Study> saving() {
        return CostImpact.money(impact.perYear().difference()).flatMap(difference -> {
            var inputs = inputs(Aim.Outcome.SAVING);
            return model(inputs)
                    .flatMap(model -> same(
                            new Study(inputs, model),
                            Level.of(difference.negated().euros())));
        });
    }

    private Figure<Study> oneOff(Aim aim) {
        return CostImpact.money(impact.oneOffTotal()).flatMap(once -> {
            var inputs = inputs(aim.outcome());
            var limit = aim.limit();
            var target = new Target(false, limit == null ? once.euros() : limit, 2);
            var paid = paidOnce(once, inputs);
            return Figure.known(new Study(inputs, values -> Cents.euros(paid.cents(values)), target));
        });
    }

    private Figure<Study> payback(Aim aim) {
        return CostImpact.money(impact.oneOffTotal())
                .flatMap(once -> known(impact.payback().value()).flatMap(payback -> {
                    var inputs = inputs(aim.outcome());
                    var paid = paidOnce(once, inputs);
                    return model(inputs)
                            .flatMap(saving -> same(
                                    new Study(
                                            inputs,
                                            values -> Returns.payback(paid.cents(values), saving.money(values)),
                                            within(aim)),
                                    payback));
                }));
    }

    private Figure<Study> paybackOfYears(Aim aim) {
        var ahead = HorizonImpact.of(years.get());
        return known(ahead.payback().value())
                .flatMap(payback -> ahead(aim, values -> Returns.payback(values.differences()), within(aim), payback));
    }

    private Figure<Study> presentValue(Aim aim) {
        var ahead = HorizonImpact.of(years.get());
        return CostImpact.money(ahead.cash())
                .flatMap(value -> ahead(
                        aim,
                        each -> Returns.presentValue(each.differences(), each.rate()),
                        Target.SAVING,
                        Level.of(value.euros())));
    }

    /** What came of one draw: cents of each year, and the discount rate. */
    private record Drawn(long[] differences, double rate) {}

    private interface Outcome {
        double of(Drawn drawn);
    }

    private Figure<Study> ahead(Aim aim, Outcome outcome, Target target, Level expected) {
        var inputs = inputs(aim.outcome());
        var horizon = HorizonMapping.of(date, state, division, loads);
        var rate = SavingModel.places(inputs).apply(InputKind.DISCOUNT_RATE.key(InputKind.PROJECT));
        return model(inputs).flatMap(one -> {
            var model = new YearsModel(horizon, years.get(), one, state, loads, division, rules.get(), inputs);
            Model figure =
                    values -> outcome.of(new Drawn(model.differences(values), rate < 0 ? 0 : values[rate] / PERCENT));
            return same(new Study(inputs, figure, target), expected);
        });
    }

    private List<Input> inputs(Aim.Outcome outcome) {
        var input = CostMapping.of(date, state, division);
        return UncertainInputs.of(input, state, loads, division, rules.get()).stream()
                .filter(each -> InputKind.of(each.key()).matters(outcome))
                .toList();
    }

    /** Unknown while one year is, also where that does not count in the outcome. */
    private Figure<SavingModel> model(List<Input> inputs) {
        var input = CostMapping.of(date, state, division);
        return CostImpact.money(impact.perYear().difference())
                .flatMap(known -> SavingModel.of(input, state, loads, division, impact, rules.get(), inputs));
    }

    private PaidOnce paidOnce(Money now, List<Input> inputs) {
        return new PaidOnce(now, CostMapping.of(date, state, division).bought(), inputs);
    }

    private Target within(Aim aim) {
        var limit = aim.limit();
        var most = limit == null ? BigDecimal.valueOf(state.horizon().years()) : limit;
        return new Target(false, most.multiply(MONTHS), PAYBACK_DECIMALS);
    }

    /** Months of a payback; a text is at once, nothing to pay back, or never. */
    private static Figure<Level> known(Figure<Quantity> payback) {
        return payback.map(value -> switch (value) {
            case Quantity.OfNumber(var months) -> Level.of(months);
            case Quantity.OfText(var text) ->
                text.key().endsWith(".never") || text.key().endsWith(".notWithin")
                        ? Level.NEVER
                        : Level.of(BigDecimal.ZERO);
            default -> throw new IllegalStateException("no payback: " + value);
        });
    }

    /** Draws round another outcome than the one on the screen would be worth nothing, as where the rules of a copy have changed. */
    private static Figure<Study> same(Study study, Level expected) {
        return study.base().compareTo(expected) == 0
                ? Figure.known(study)
                : Figure.unknown(Phrase.of("scenario.uncertain.otherRules"));
    }
}
