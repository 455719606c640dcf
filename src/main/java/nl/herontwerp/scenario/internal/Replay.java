package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** The edits that count in a scenario, done one after the other on a model. */
record Replay(Standing state, List<Line> lines) {

    /**
     * One edit.
     *
     * @param edit as it was done on this model
     * @param refusal why it could not be done; null when it was
     */
    record Line(Step step, Edit<?> edit, @Nullable Phrase refusal) {}

    static Replay of(Standing start, List<Step> steps, UUID scenarioId) {
        var counting = steps.stream()
                .filter(step -> step.isDone() && step.isVisibleIn(scenarioId))
                .toList();
        var edits = renamed(start, counting);
        var state = start;
        var lines = new ArrayList<Line>();
        for (var i = 0; i < counting.size(); i++) {
            var edit = edits.get(i);
            var refusal = state.refusal(edit);
            if (refusal.isEmpty()) {
                state = state.after(edit);
            }
            lines.add(new Line(counting.get(i), edit, refusal.orElse(null)));
        }
        return new Replay(state, lines);
    }

    /** Steps' edits as they are done on the model that a replay starts from. */
    static List<Edit<?>> renamed(Standing start, List<Step> steps) {
        return new Renaming(start.asIs().model())
                .apply(steps.stream().<Edit<?>>map(Step::edit).toList());
    }
}
