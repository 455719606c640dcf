package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.ModelElements;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.scenario.internal.ModelHistory.Seen;

/** The elements that count now and those of earlier versions, and which is which. */
final class KnownElements {

    private final ProcessModel model;
    private final Map<String, ModelElement> now;
    private final IntFunction<ModelHistory> histories;
    private final Map<Integer, ModelHistory> read = new HashMap<>();
    private final Map<String, String> confirmed;
    private final Set<String> confirmedNow;

    /**
     * The models of a project and what came before them.
     *
     * @param model the whole that is played on
     * @param histories of the models by their number in the project
     * @param confirmed what users said about elements of these very versions
     */
    KnownElements(ProcessModel model, IntFunction<ModelHistory> histories, Map<String, String> confirmed) {
        this.model = model;
        this.now = ModelElements.byId(model);
        this.histories = histories;
        this.confirmed = confirmed;
        this.confirmedNow = new HashSet<>(confirmed.values());
    }

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

    /** Whether an element is there, in a model or a process that does not count. */
    boolean isOutside(String id) {
        return outside(Renaming.plain(id)).isPresent();
    }

    /** An element that does not count, or the latest earlier version that has it; empty when none has. */
    Optional<Seen> before(String id) {
        var plain = Renaming.plain(id);
        return outside(plain)
                .map(element -> new Seen(element, null, false))
                .or(() -> history(plain).before(own(plain)).map(seen -> inWhole(plain, seen)));
    }

    private Optional<ModelElement> outside(String plain) {
        return now.containsKey(plain) ? Optional.empty() : history(plain).now(own(plain));
    }

    private Seen inWhole(String plain, Seen seen) {
        var became = seen.became() == null ? null : prefix(plain) + seen.became();
        return new Seen(seen.element(), now.containsKey(became) ? became : null, seen.isSure());
    }

    private ModelHistory history(String plain) {
        return read.computeIfAbsent(ModelLibrary.numberOf(plain), histories::apply);
    }

    private static String prefix(String plain) {
        return ModelLibrary.prefix(ModelLibrary.numberOf(plain));
    }

    /** The id in the file of its model. */
    private static String own(String plain) {
        return plain.substring(prefix(plain).length());
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
