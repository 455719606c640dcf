package nl.herontwerp.workbench.uncertainty;

import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.BreakEven;
import nl.herontwerp.uncertainty.BreakEven.Answer;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Level;
import nl.herontwerp.uncertainty.Simulation;
import nl.herontwerp.uncertainty.Study;

/** Says in words what was found out. */
public final class Sentences {

    private static final int TWICE = 2;

    private Sentences() {}

    public static String outcome(Words words, Simulation simulation) {
        var spread = simulation.spread();
        if (spread.isCertain()) {
            return Say.text("workbench.uncertainty.outcome.certain", words.said(spread.p50()));
        }
        var chance = Say.text("workbench.uncertainty.chanceIs", words.text("chance"), spread.reached());
        var never = spread.never().percent().signum() == 0
                ? ""
                : " "
                        + Say.text(
                                "workbench.uncertainty.chanceIs",
                                words.text("chanceOfNever", words.years()),
                                spread.never());
        return (words.isGain() ? gain(words, simulation) : cost(words, simulation)) + " " + chance + never + " "
                + Say.text(
                        "workbench.uncertainty.outcome.middle",
                        words.said(spread.p50()),
                        words.said(simulation.base()));
    }

    private static String gain(Words words, Simulation simulation) {
        var low = words.shown(simulation.spread().p10());
        var high = words.shown(simulation.spread().p90());
        if (!low.isNegative()) {
            return words.text("saves", words.bare(low), words.bare(high));
        }
        var least = words.bare(Level.of(low.known().negate()));
        return high.isNegative()
                ? words.text("costs", words.bare(Level.of(high.known().negate())), least)
                : words.text("both", least, words.bare(high));
    }

    private static String cost(Words words, Simulation simulation) {
        var low = simulation.spread().p10();
        var high = simulation.spread().p90();
        if (low.isNever()) {
            return Say.text("workbench.uncertainty.outcome.never", words.bare(low));
        }
        return high.isNever()
                ? Say.text("workbench.uncertainty.outcome.slow", words.bare(low), words.bare(high))
                : words.kind("range", words.bare(low), words.bare(high));
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
