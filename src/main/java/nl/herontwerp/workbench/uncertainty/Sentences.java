package nl.herontwerp.workbench.uncertainty;

import nl.herontwerp.kernel.Money;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.BreakEven;
import nl.herontwerp.uncertainty.BreakEven.Answer;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Simulation;
import nl.herontwerp.uncertainty.Study;

/** Says in words what was found out. */
public final class Sentences {

    private static final int TWICE = 2;

    private Sentences() {}

    public static String outcome(Simulation simulation) {
        var spread = simulation.spread();
        if (spread.isCertain()) {
            return Say.text("workbench.uncertainty.outcome.certain", saving(spread.p50()));
        }
        var low = Amounts.whole(spread.p10());
        var high = Amounts.whole(spread.p90());
        var range = !low.isNegative()
                ? Say.text("workbench.uncertainty.outcome.saves", Amounts.euros(low), Amounts.euros(high))
                : high.isNegative()
                        ? Say.text(
                                "workbench.uncertainty.outcome.costs",
                                Amounts.euros(high.negated()),
                                Amounts.euros(low.negated()))
                        : Say.text(
                                "workbench.uncertainty.outcome.both",
                                Amounts.euros(low.negated()),
                                Amounts.euros(high));
        return range + " "
                + Say.text(
                        "workbench.uncertainty.outcome.chance",
                        spread.saving(),
                        saving(spread.p50()),
                        saving(simulation.base()));
    }

    /** An amount with the word that says which way it is. */
    static String saving(Money money) {
        var whole = Amounts.whole(money);
        return whole.isNegative()
                ? Say.text("workbench.uncertainty.dearer", Amounts.euros(whole.negated()))
                : Say.text("workbench.uncertainty.cheaper", Amounts.euros(whole));
    }

    static String breakEven(Study study, BreakEven found) {
        var input = study.inputs().get(found.input());
        return switch (found.answer()) {
            case Answer.NoEffect none -> Say.text("workbench.uncertainty.breakEven.noEffect");
            case Answer.Never(var saves) ->
                Say.text(
                        saves ? "workbench.uncertainty.breakEven.always" : "workbench.uncertainty.breakEven.never",
                        Amounts.value(input, found.from()),
                        Amounts.value(input, found.to()));
            case Answer.At at -> turns(input, at);
        };
    }

    private static String turns(Input input, Answer.At at) {
        var first = at.turns().getFirst();
        if (at.turns().size() == 1) {
            return at.savesBelow()
                    ? Say.text("workbench.uncertainty.breakEven.upTo", Amounts.value(input, first.below()))
                    : Say.text("workbench.uncertainty.breakEven.from", Amounts.value(input, first.above()));
        }
        var second = at.turns().get(1);
        var key =
                at.savesBelow() ? "workbench.uncertainty.breakEven.outside" : "workbench.uncertainty.breakEven.inside";
        var text = Say.text(
                key,
                Amounts.value(input, at.savesBelow() ? first.below() : first.above()),
                Amounts.value(input, at.savesBelow() ? second.above() : second.below()));
        return at.turns().size() > TWICE ? text + " " + Say.text("workbench.uncertainty.breakEven.more") : text;
    }
}
