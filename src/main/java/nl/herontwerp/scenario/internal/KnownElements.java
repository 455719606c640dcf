package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.ModelElements;
import nl.herontwerp.bpmn.Recognition;
import nl.herontwerp.process.ProcessModel;
import org.jspecify.annotations.Nullable;

/** The elements of a model and of those before it, and which is which. */
final class KnownElements {

    private final ProcessModel model;
    private final Map<String, ModelElement> now;
    private final List<Supplier<ProcessModel>> earlier;
    private final Map<String, String> confirmed;
    private final Set<String> confirmedNow;
    private final Map<Integer, Earlier> read = new HashMap<>();

    /**
     * A model and what came before it.
     *
     * @param earlier latest first
     * @param confirmed what users said about elements of this very model
     */
    KnownElements(ProcessModel model, List<Supplier<ProcessModel>> earlier, Map<String, String> confirmed) {
        this.model = model;
        this.now = ModelElements.byId(model);
        this.earlier = earlier;
        this.confirmed = confirmed;
        this.confirmedNow = new HashSet<>(confirmed.values());
    }

    private record Earlier(Map<String, ModelElement> elements, Recognition recognition) {}

    /**
     * An element as it was last seen before this model.
     *
     * @param became what it seems to be now
     */
    record Seen(ModelElement element, @Nullable String became) {}

    Map<String, ModelElement> now() {
        return now;
    }

    Optional<ModelElement> now(String id) {
        return Optional.ofNullable(now.get(id));
    }

    /** Whether a user said which element of this model has this id. */
    boolean isConfirmed(String id) {
        return confirmed.containsKey(id) || confirmedNow.contains(id);
    }

    /** The latest earlier model that has an element; empty when none has. */
    Optional<Seen> before(String id) {
        var plain = Renaming.plain(id);
        for (var i = 0; i < earlier.size(); i++) {
            var version = read.computeIfAbsent(i, this::read);
            var element = version.elements().get(plain);
            if (element != null) {
                return Optional.of(
                        new Seen(element, version.recognition().became(plain).orElse(null)));
            }
        }
        return Optional.empty();
    }

    private Earlier read(int index) {
        var before = earlier.get(index).get();
        return new Earlier(ModelElements.byId(before), Recognition.of(before, model));
    }

    /** Elements of the same kind; for a task other work. */
    List<ModelElement> alike(ModelElement element) {
        var wantsWork = element.kind() == Kind.NODE && !element.type().endsWith("ubProcess");
        var found = new ArrayList<ModelElement>();
        for (var each : now.values()) {
            if (each.kind() == element.kind() && (!wantsWork || isWork(each.id()))) {
                found.add(each);
            }
        }
        return found;
    }

    boolean isWork(String id) {
        return model.node(id).filter(node -> node.kind().isWork()).isPresent();
    }
}
