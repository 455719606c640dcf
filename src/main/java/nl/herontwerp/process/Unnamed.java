package nl.herontwerp.process;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Work that the model gives no name gets a question mark and a number to call it by, after the lane or the process that it
 * is in, until somebody names it: "Packager: ? (1)". The names have no words of their own, because all users of a project
 * read the same names and each reads the screens in a language of choice.
 */
public final class Unnamed {

    private static final String NONE = "? (%d)";
    private static final String PLACED = "%s: " + NONE;

    /** Also as names were made before, which stand in copies of what was submitted then. */
    private static final Pattern TASKS = Pattern.compile("(.+: )?\\? \\(\\d+\\)|Taak zonder naam \\(\\d+\\)");

    private Unnamed() {}

    /** The model with a name for each of its tasks; numbered in the order of the file. */
    public static ProcessModel numbered(ProcessModel model) {
        if (model.tasks().stream().noneMatch(task -> task.name().isBlank())) {
            return model;
        }
        var nodes = new ArrayList<Node>();
        var count = 0;
        for (var node : model.nodes()) {
            var isUnnamed = node.kind().isWork() && node.name().isBlank();
            nodes.add(isUnnamed ? node.withName(name(model, node, ++count)) : node);
        }
        return model.withNodes(nodes);
    }

    /** Whether nobody has named the task yet. */
    public static boolean is(Node task) {
        return task.name().isBlank() || TASKS.matcher(task.name()).matches();
    }

    private static String name(ProcessModel model, Node node, int number) {
        return place(model, node.laneId(), node.processId())
                .map(place -> PLACED.formatted(place, number))
                .orElseGet(() -> NONE.formatted(number));
    }

    /**
     * What to call a job whose lane has no name: by the lane or the process around it.
     *
     * @param taken names that others have; another name than these comes back
     */
    static String job(ProcessModel model, Lane lane, Set<String> taken) {
        var place = place(model, lane.parentId(), lane.processId());
        if (place.isPresent() && !taken.contains(place.get())) {
            return place.get();
        }
        var name = place.map(around -> around + " (%d)").orElse(NONE);
        for (var number = place.isPresent() ? 2 : 1; ; number++) {
            if (!taken.contains(name.replace("%d", String.valueOf(number)))) {
                return name.replace("%d", String.valueOf(number));
            }
        }
    }

    /** The nearest name: of the lane, of one around it, else of the process. */
    public static Optional<String> place(ProcessModel model, @Nullable String laneId, String processId) {
        for (var lane = model.lane(laneId);
                lane.isPresent();
                lane = model.lane(lane.get().parentId())) {
            if (!lane.get().name().isBlank()) {
                return Optional.of(lane.get().name().strip());
            }
        }
        return model.processes().stream()
                .filter(process -> process.id().equals(processId))
                .map(process -> process.name().strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
