package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.ElementEdit;

/**
 * A scenario's recipe played: the state that its edits lead to, and the hours in it.
 *
 * @param notFitting sentences of edits that can't be done on this model any more; they stay in the log
 */
record Played(Standing state, Loads loads, Division division, List<Phrase> notFitting) {

    /** Plays the edits that count in a scenario, in the order of the log. */
    static Played of(Standing start, List<Step> steps, UUID scenarioId) {
        var replay = Replay.of(start, steps, scenarioId);
        var notFitting = new LinkedHashSet<Phrase>();
        for (var line : replay.lines()) {
            if (line.refusal() != null && !(line.edit() instanceof ElementEdit)) {
                notFitting.add(line.step().sentence());
            }
        }
        var state = replay.state();
        return of(state, LoadCalculator.loads(state.asIs()), new ArrayList<>(notFitting));
    }

    /** The same recipe with more edits at its end. */
    Played then(Standing changed) {
        return of(changed, changed.asIs() == state.asIs() ? loads : LoadCalculator.loads(changed.asIs()), notFitting);
    }

    private static Played of(Standing state, Loads loads, List<Phrase> notFitting) {
        return new Played(state, loads, Divider.divide(state.redesign(), loads), List.copyOf(notFitting));
    }
}
