package nl.herontwerp.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.uncertainty.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of how uncertain the inputs of a scenario are.
 *
 * @param stated by key of the input; of an input that is not among them the minutes' own range holds, or it is certain
 * @param seed of the draws; 0 to {@link #MAX_SEED}
 * @param aim which outcome is drawn
 */
public record UncertaintyPlan(Map<String, Distribution> stated, long seed, Aim aim) {

    public static final long MAX_SEED = 999_999_999;

    public static final UncertaintyPlan EMPTY = new UncertaintyPlan(Map.of(), 1, Aim.SAVING);

    public UncertaintyPlan {
        stated = Map.copyOf(stated);
        // copies from before there was a choice
        aim = aim == null ? Aim.SAVING : aim;
    }

    public Optional<Distribution> of(String key) {
        return Optional.ofNullable(stated.get(key));
    }

    UncertaintyPlan with(String key, @Nullable Distribution distribution) {
        var changed = new LinkedHashMap<>(stated);
        if (distribution == null) {
            changed.remove(key);
        } else {
            changed.put(key, distribution);
        }
        return new UncertaintyPlan(changed, seed, aim);
    }

    UncertaintyPlan with(long changed) {
        return new UncertaintyPlan(stated, changed, aim);
    }

    UncertaintyPlan with(Aim changed) {
        return new UncertaintyPlan(stated, seed, changed);
    }
}
