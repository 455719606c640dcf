package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;

/** Everything that is filled in, and every figure of law, each once: whoever needs it refers to the one cell. */
final class Inputs {

    /** One input and where it comes from. */
    record Input(Entry entry, String about, Origins.Said from) {}

    /** One figure of law. */
    record Law(Entry entry, Origin.Parameter origin, boolean unverified, boolean overridden) {}

    private final Origins origins;
    private final Map<Object, Input> inputs = new LinkedHashMap<>();
    private final Map<Object, Law> laws = new LinkedHashMap<>();
    private final Map<Object, Entry> linked = new LinkedHashMap<>();

    Inputs(Origins origins) {
        this.origins = origins;
    }

    private record Key(String scope, Object what, Figure<Quantity> value) {}

    private record LawKey(String id, Object from, Figure<Quantity> value) {}

    /** Says that a number follows from others where it was taken for filled in. */
    void link(String scope, String whatKey, Figure<Quantity> value, Entry to) {
        linked.put(new Key(scope, whatKey, value), to);
    }

    /** The entry that a number follows from; empty when it is filled in. */
    Optional<Entry> linked(String scope, String whatKey, Figure<Quantity> value) {
        return Optional.ofNullable(linked.get(new Key(scope, whatKey, value)));
    }

    /** The cell of a leaf. */
    Entry leaf(Scope scope, Object what, Explanation leaf, Supplier<Entry> make) {
        var key = new Key(scope.id(), what, leaf.value());
        return inputs.computeIfAbsent(key, it -> new Input(make.get(), scope.name(), origins.of(leaf)))
                .entry();
    }

    /** The cell of a number that is not in an explanation. */
    Entry put(Scope scope, Object what, Entry entry, Origins.Said from) {
        return inputs.computeIfAbsent(
                        new Key(scope.id(), what, entry.value()), it -> new Input(entry, scope.name(), from))
                .entry();
    }

    Entry law(Origin.Parameter origin, Explanation leaf, Supplier<Entry> make) {
        var key = new LawKey(origin.id(), origin.validFrom(), leaf.value());
        return laws.computeIfAbsent(
                        key,
                        it -> new Law(
                                make.get(),
                                origin,
                                leaf.doubts().contains(nl.herontwerp.kernel.Doubt.UNVERIFIED_VALUE),
                                leaf.doubts().contains(nl.herontwerp.kernel.Doubt.OVERRIDDEN_VALUE)))
                .entry();
    }

    List<Input> inputs() {
        return new ArrayList<>(inputs.values());
    }

    List<Law> laws() {
        return new ArrayList<>(laws.values());
    }
}
