package nl.herontwerp.scenario.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.carving.Divided;
import nl.herontwerp.carving.Division;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.ElementEdit;

/**
 * A scenario's recipe played: the state that its edits lead to, and the hours in it.
 *
 * @param counted hours of the tasks
 * @param divided these hours over their holders
 * @param notFitting sentences of edits that can't be done on this model any more; they stay in the log
 * @param inRange the same with other minutes
 */
record Played(Standing state, LoadCalculator counted, Divided divided, List<Phrase> notFitting, InRange inRange) {

    /** Plays the edits that count in a scenario, in the order of the log. */
    static Played of(Standing start, List<Step> steps, UUID scenarioId) {
        var replay = Replay.of(start, steps, scenarioId);
        var notFitting = new LinkedHashSet<Phrase>();
        for (var line : replay.lines()) {
            if (line.refusal() != null && !(line.edit() instanceof ElementEdit)) {
                notFitting.add(line.step().sentence());
            }
        }
        return of(replay.state(), List.copyOf(notFitting));
    }

    /** A state and all that follows from it, computed from nothing. */
    static Played of(Standing state, List<Phrase> notFitting) {
        var counted = LoadCalculator.of(state.asIs());
        var divided = Divided.of(state.redesign(), counted.loads());
        return new Played(state, counted, divided, notFitting, InRange.of(state, divided));
    }

    /** The same recipe with more edits at its end: computes again only what they change. */
    Played then(Standing changed) {
        var changedCounted = counted.then(changed.asIs());
        var changedDivided = divided.then(changed.redesign(), changedCounted.loads());
        return new Played(changed, changedCounted, changedDivided, notFitting, inRange.then(changed, changedDivided));
    }

    Loads loads() {
        return counted.loads();
    }

    Division division() {
        return divided.division();
    }
}
