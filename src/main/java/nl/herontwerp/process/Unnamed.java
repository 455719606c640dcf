package nl.herontwerp.process;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Work that the model gives no name gets a number to call it by, until somebody names it. The names are in Dutch, as
 * the work of Dutch employers is.
 */
public final class Unnamed {

    private static final String TASK = "Taak zonder naam (%d)";
    private static final Pattern TASKS = Pattern.compile("Taak zonder naam \\(\\d+\\)");
    private static final String JOB = "Functie zonder naam (%d)";

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
            nodes.add(isUnnamed ? node.withName(TASK.formatted(++count)) : node);
        }
        return model.withNodes(nodes);
    }

    /** Whether nobody has named the task yet. */
    public static boolean is(Node task) {
        return task.name().isBlank() || TASKS.matcher(task.name()).matches();
    }

    static String job(int number) {
        return JOB.formatted(number);
    }
}
