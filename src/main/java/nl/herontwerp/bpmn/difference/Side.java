package nl.herontwerp.bpmn.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.herontwerp.bpmn.ModelElement;
import org.jspecify.annotations.Nullable;

/** One of two models while its elements are being recognised in the other. */
final class Side {

    private final Map<String, ModelElement> all = new LinkedHashMap<>();
    private final Map<String, ModelElement> open = new LinkedHashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();
    /** The number of the match of an element; the same on both sides. */
    private final Map<String, Integer> tokens = new HashMap<>();

    Side(Collection<ModelElement> elements) {
        for (var element : elements) {
            all.putIfAbsent(element.id(), element);
            if (element.sourceId() != null && element.targetId() != null) {
                after.computeIfAbsent(element.sourceId(), id -> new ArrayList<>())
                        .add(element.targetId());
                before.computeIfAbsent(element.targetId(), id -> new ArrayList<>())
                        .add(element.sourceId());
            }
        }
        open.putAll(all);
    }

    Collection<ModelElement> all() {
        return all.values();
    }

    @Nullable
    ModelElement element(@Nullable String id) {
        return id == null ? null : all.get(id);
    }

    boolean isOpen(@Nullable String id) {
        return id != null && open.containsKey(id);
    }

    void close(String id, int token) {
        open.remove(id);
        tokens.put(id, token);
    }

    /** The number of an element's match; null when it has none yet. */
    @Nullable
    Integer token(@Nullable String id) {
        return id == null ? null : tokens.get(id);
    }

    /** The open elements that alone have a key; those without a key are left out. */
    Map<Object, ModelElement> unique(Function<ModelElement, @Nullable Object> key) {
        var found = new LinkedHashMap<Object, List<ModelElement>>();
        for (var element : open.values()) {
            var value = key.apply(element);
            if (value != null) {
                found.computeIfAbsent(value, any -> new ArrayList<>()).add(element);
            }
        }
        var single = new LinkedHashMap<Object, ModelElement>();
        found.forEach((value, elements) -> {
            if (elements.size() == 1) {
                single.put(value, elements.getFirst());
            }
        });
        return single;
    }

    /** The matches of what comes before and after a node; null when there is nothing or not all are known. */
    @Nullable
    Object neighbours(String id) {
        var incoming = tokens(before.getOrDefault(id, List.of()));
        var outgoing = tokens(after.getOrDefault(id, List.of()));
        return incoming == null || outgoing == null || incoming.isEmpty() && outgoing.isEmpty()
                ? null
                : List.of(incoming, outgoing);
    }

    private @Nullable List<Integer> tokens(List<String> ids) {
        var found = new ArrayList<Integer>();
        for (var id : ids) {
            var token = tokens.get(id);
            if (token == null) {
                return null;
            }
            found.add(token);
        }
        found.sort(null);
        return found;
    }

    /** A name without what people see no difference in. */
    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
