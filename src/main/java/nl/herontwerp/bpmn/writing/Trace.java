package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What became of the tasks of a plan, and which planned pieces each new element stands for. */
final class Trace {

    private final Map<String, List<Element>> became = new LinkedHashMap<>();
    private final Map<Element, Work> work = new LinkedHashMap<>();

    /** One piece of a task of the plan, by its number. */
    record Share(String taskId, int piece) {}

    /**
     * What an element stands for.
     *
     * @param worker the new lane's key of who does it; null for who did the task
     * @param onLane whether a lane says who does it
     */
    record Work(
            List<String> names,
            List<Share> shares,
            @Nullable String worker,
            boolean onLane) {}

    void gone(String taskId) {
        became.put(taskId, new ArrayList<>());
    }

    void became(String taskId, List<Element> elements) {
        became.put(taskId, new ArrayList<>(elements));
    }

    void is(Element element, String taskId, Part part, boolean onLane) {
        var shares =
                part.pieces().stream().map(piece -> new Share(taskId, piece)).toList();
        work.put(element, new Work(part.names(), shares, part.worker(), onLane));
    }

    @Nullable
    Work work(Element element) {
        return work.get(element);
    }

    Map<Element, Work> works() {
        return work;
    }

    /** One element takes over what another stood for, before or after its own. */
    String merge(Element kept, Element gone, boolean goneFirst) {
        var own = work.get(kept);
        var other = work.remove(gone);
        if (own == null || other == null) {
            throw new IllegalStateException("only pieces of the plan are merged");
        }
        var first = goneFirst ? other : own;
        var second = goneFirst ? own : other;
        var merged = new Work(
                Part.together(first.names(), second.names()),
                Part.together(first.shares(), second.shares()),
                own.worker(),
                own.onLane());
        work.put(kept, merged);
        became.values().forEach(elements -> elements.replaceAll(element -> element == gone ? kept : element));
        return Part.inOneSentence(merged.names());
    }

    Map<String, List<String>> elementIds() {
        var ids = new LinkedHashMap<String, List<String>>();
        became.forEach((task, elements) -> ids.put(
                task,
                elements.stream().map(element -> element.getAttribute("id")).toList()));
        return ids;
    }
}
