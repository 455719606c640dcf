package nl.herontwerp.scenario.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElements;
import nl.herontwerp.bpmn.Recognition;
import nl.herontwerp.process.ProcessModel;
import org.jspecify.annotations.Nullable;

/** One of a project's models as it is and as it was, with the ids of its own files. */
final class ModelHistory {

    private final @Nullable ProcessModel now;
    private final List<Supplier<ProcessModel>> earlier;
    private final Map<Integer, Earlier> read = new HashMap<>();

    /**
     * A model.
     *
     * @param now the version that is checked; null when the project has no such model
     * @param earlier latest first; each is read when it is needed
     */
    ModelHistory(@Nullable ProcessModel now, List<Supplier<ProcessModel>> earlier) {
        this.now = now;
        this.earlier = earlier;
    }

    private record Earlier(Map<String, ModelElement> elements, Optional<Recognition> recognition) {}

    /**
     * An element as it was last seen before this version.
     *
     * @param became what it seems to be now
     * @param isSure false when that only stands in its place
     */
    record Seen(ModelElement element, @Nullable String became, boolean isSure) {}

    /** An element of the version that is checked. */
    Optional<ModelElement> now(String id) {
        return Optional.ofNullable(now)
                .flatMap(model -> Optional.ofNullable(ModelElements.byId(model).get(id)));
    }

    /** The latest earlier version that has an element; empty when none has. */
    Optional<Seen> before(String id) {
        for (var i = 0; i < earlier.size(); i++) {
            var version = read.computeIfAbsent(i, this::read);
            var element = version.elements().get(id);
            if (element != null) {
                return Optional.of(new Seen(
                        element,
                        version.recognition().flatMap(all -> all.became(id)).orElse(null),
                        version.recognition().filter(all -> all.isSure(id)).isPresent()));
            }
        }
        return Optional.empty();
    }

    private Earlier read(int index) {
        var before = earlier.get(index).get();
        return new Earlier(
                ModelElements.byId(before), Optional.ofNullable(now).map(model -> Recognition.of(before, model)));
    }
}
