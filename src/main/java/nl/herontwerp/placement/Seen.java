package nl.herontwerp.placement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;

/** Doubts and reasons of trees that share branches; each branch is looked at once. */
final class Seen {

    private final Set<Explanation> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    private final Set<Phrase> reasons = new LinkedHashSet<>();

    void look(Explanation explanation) {
        if (nodes.add(explanation)) {
            doubts.addAll(explanation.doubts());
            if (explanation.origin() instanceof Explanation.Origin.Assumed(var reason)) {
                reasons.add(reason);
            }
            explanation.parts().forEach(this::look);
        }
    }

    Set<Doubt> doubts() {
        return Set.copyOf(doubts);
    }

    List<Phrase> reasons() {
        return List.copyOf(reasons);
    }
}
