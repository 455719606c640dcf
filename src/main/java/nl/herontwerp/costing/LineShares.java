package nl.herontwerp.costing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
        var index = 0;
        for (var task : hours.keySet()) {
            lines.put(
                    task,
                    new CostLine(
                            line.id(), line.kind(), line.subject(), line.label(), now.get(index), scenario.get(index)));
            index++;
        }
        return lines;
    }

    /** In the order of the hours. */
    private List<Explanation> shares(Explanation whole) {
        if (hours.size() == 1 || isNothing(whole)) {
            return Collections.nCopies(hours.size(), named(whole));
        }
        var amount = CostImpact.money(whole).toOptional();
        if (amount.isPresent() && total().isKnown()) {
            return divided(whole, amount.get());
        }
        return hours.values().stream()
                .map(each -> isByTheHour(whole) ? own(whole, each) : unknown(whole, each))
                .toList();
    }

    /** Nothing, not even computed to be. */
    private static boolean isNothing(Explanation whole) {
        return whole.parts().isEmpty()
                && CostImpact.money(whole).toOptional().filter(Money::isZero).isPresent();
    }

    private List<Explanation> divided(Explanation whole, Money amount) {
        var weights = hours.values().stream()
                .map(each -> each.toOptional().orElse(Hours.ZERO).value())
                .toList();
        var amounts = LargestRemainder.divide(amount, weights).iterator();
        return hours.values().stream()
                .map(each -> share(whole, each, amounts.next()))
                .toList();
    }

    private Explanation share(Explanation whole, Figure<Hours> own, Money amount) {
        var exact = step(whole, own).exactMoney(part -> amount.euros());
        return new Explanation(
                exact.what(),
                exact.value(),
                exact.formula(),
                new Origin.Computed(Phrase.of("costing.task.rounding")),
                exact.parts(),
                exact.doubts());
    }

    /** For the reasons of the line and of the hours. */
    private Explanation unknown(Explanation whole, Figure<Hours> own) {
        return step(whole, own).exactMoney(part -> part.get(0));
    }

    /** The whole line as the share of one task: there it has to say whose line it is. */
    private Explanation named(Explanation whole) {
        return new Explanation(label(), whole.value(), whole.formula(), whole.origin(), whole.parts(), whole.doubts());
    }

    private Phrase label() {
        return line.subject().equals(line.label())
                ? line.label()
                : Phrase.of("costing.task.line", line.subject(), line.label());
    }

    private Explained step(Explanation whole, Figure<Hours> own) {
        return Explained.step(
                label(),
                "costing.task.share.formula",
                whole,
                Explained.hours(what, own),
                Explained.hours(Phrase.of("costing.task.all", what), total()));
    }

    private static boolean isByTheHour(Explanation whole) {
        var formula = whole.formula();
        return formula != null && formula.key().equals(BY_THE_HOUR);
    }

    private Explanation own(Explanation whole, Figure<Hours> own) {
        return Explained.step(
                        label(),
                        BY_THE_HOUR,
                        Explained.hours(what, own),
                        whole.parts().getLast())
                .cents(part -> part.get(0).multiply(part.get(1)));
    }
}
