package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import nl.herontwerp.costing.TaskWork.Parts;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * One line of a cost table, divided over tasks by hours. The shares add up to the line exactly, see
 * {@link LargestRemainder}. When an hour is unknown the shares are, except those of a present job's wage: that is paid by the
 * hour, so that each task's own hours say what it costs.
 */
final class LineShares {

    /** Stands for what belongs to no task. */
    static final String NO_TASK = "";

    private static final String BY_THE_HOUR = "costing.line.wage.formula";

    private final CostLine line;
    private final Phrase what;
    private final SequencedMap<String, Figure<Hours>> hours;

    private LineShares(CostLine line, Parts parts) {
        this.line = line;
        this.what = parts.what();
        this.hours = new LinkedHashMap<>();
        parts.hours().forEach(this::put);
        put(NO_TASK, parts.noTask());
    }

    /** Shares of a line by task id; nothing of it is lost. */
    static Map<String, CostLine> of(CostLine line, TaskWork work) {
        var parts = work.of(line);
        if (parts.isEmpty()) {
            return Map.of(NO_TASK, line);
        }
        var shares = new LineShares(line, parts.get());
        return shares.cannotDivide() ? Map.of(NO_TASK, line) : shares.all();
    }

    private void put(String task, Figure<Hours> figure) {
        if (figure.toOptional().filter(Hours::isZero).isEmpty()) {
            hours.put(task, figure);
        }
    }

    private Figure<Hours> total() {
        return Figure.total(List.copyOf(hours.values()), Hours.ZERO, Hours::plus);
    }

    private boolean cannotDivide() {
        return hours.isEmpty() || total().toOptional().filter(Hours::isZero).isPresent();
    }

    private Map<String, CostLine> all() {
        var now = shares(line.now());
        var scenario = line.scenario().equals(line.now()) ? now : shares(line.scenario());
        var lines = new LinkedHashMap<String, CostLine>();
        for (var task : hours.keySet()) {
            lines.put(
                    task,
                    new CostLine(
                            line.id(), line.kind(), line.subject(), line.label(), now.get(task), scenario.get(task)));
        }
        return lines;
    }

    private Map<String, Explanation> shares(Explanation whole) {
        var shares = new LinkedHashMap<String, Explanation>();
        if (hours.size() == 1 || isNothing(whole)) {
            hours.keySet().forEach(task -> shares.put(task, whole));
            return shares;
        }
        var amount = CostImpact.money(whole).toOptional();
        if (amount.isPresent() && total().isKnown()) {
            divided(whole, amount.get(), shares);
        } else {
            hours.forEach((task, figure) -> shares.put(
                    task,
                    isByTheHour(whole)
                            ? own(whole, figure)
                            : step(whole, figure)
                                    .cents(part -> part.get(0)
                                            .multiply(part.get(1))
                                            .divide(part.get(2), MathContext.DECIMAL128))));
        }
        return shares;
    }

    /** Nothing, not even computed to be. */
    private static boolean isNothing(Explanation whole) {
        return whole.parts().isEmpty()
                && CostImpact.money(whole).toOptional().filter(Money::isZero).isPresent();
    }

    private void divided(Explanation whole, Money amount, Map<String, Explanation> shares) {
        var tasks = new ArrayList<>(hours.keySet());
        var weights = new ArrayList<BigDecimal>();
        hours.values()
                .forEach(
                        each -> weights.add(each.toOptional().orElse(Hours.ZERO).value()));
        var amounts = LargestRemainder.divide(amount, weights);
        for (var i = 0; i < tasks.size(); i++) {
            var share = amounts.get(i);
            var computed = step(whole, hours.sequencedValues().stream().toList().get(i))
                    .exactMoney(part -> share.euros());
            shares.put(tasks.get(i), rounded(computed));
        }
    }

    private Explained step(Explanation whole, Figure<Hours> own) {
        return Explained.step(
                line.label(),
                "costing.task.share.formula",
                whole,
                Explained.hours(what, own),
                Explained.hours(Phrase.of("costing.task.all", what), total()));
    }

    private static Explanation rounded(Explanation exact) {
        return new Explanation(
                exact.what(),
                exact.value(),
                exact.formula(),
                new Origin.Computed(Phrase.of("costing.task.rounding")),
                exact.parts(),
                Set.of());
    }

    private static boolean isByTheHour(Explanation whole) {
        var formula = whole.formula();
        return formula != null && formula.key().equals(BY_THE_HOUR);
    }

    private Explanation own(Explanation whole, Figure<Hours> own) {
        return Explained.step(
                        line.label(),
                        BY_THE_HOUR,
                        Explained.hours(what, own),
                        whole.parts().getLast())
                .cents(part -> part.get(0).multiply(part.get(1)));
    }
}
