package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Completeness;
import nl.herontwerp.process.Inventory;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.Loads;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.ProcessPart;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TaskFigures;
import nl.herontwerp.process.TaskLoad;

/** A packing line with tasks t0, t1, ... by turns of a packer and a foreman; task i takes 10 + i minutes. */
final class Packing {

    static final Provenance STATED = new Provenance.Assumed("test");

    private Packing() {}

    static Redesign line(int tasks) {
        var nodes = IntStream.range(0, tasks).mapToObj(Packing::task).toList();
        var model = new ProcessModel(
                List.of(new ProcessPart("p", "Inpakken", null)),
                List.of(new Lane("packer", "Inpakker", "p", null), new Lane("foreman", "Voorman", "p", null)),
                nodes,
                List.of(),
                List.of(),
                List.of());
        var performers = new LinkedHashMap<String, Performer>();
        performers.put("packer", Performer.named("packer", "Inpakker"));
        performers.put("foreman", Performer.named("foreman", "Voorman"));
        var figures = new LinkedHashMap<String, TaskFigures>();
        for (var i = 0; i < tasks; i++) {
            var minutes = new Sourced<>(BigDecimal.valueOf(10 + i), STATED);
            figures.put("t" + i, TaskFigures.EMPTY.withActiveMinutes(minutes));
        }
        var weeks = new Sourced<>(BigDecimal.valueOf(52), STATED);
        var inventory = new Inventory(figures, performers, Map.of(), Map.of(), Map.of(), weeks);
        return new Redesign(new AsIs(model, inventory), Design.EMPTY);
    }

    static Redesign withMinutes(Redesign state, String taskId, BigDecimal minutes) {
        var figures = TaskFigures.EMPTY.withActiveMinutes(new Sourced<>(minutes, STATED));
        var inventory = state.asIs().inventory().withTask(taskId, figures);
        return new Redesign(state.asIs().with(inventory), state.design());
    }

    /** Each task is done as often as takes 52 x 7/3 hours a year, a number without a decimal end. */
    static Loads loads(Redesign state) {
        var hours = Hours.ofMinutes(BigDecimal.valueOf(52 * 140));
        var tasks = new LinkedHashMap<String, TaskLoad>();
        for (var task : state.asIs().model().tasks()) {
            tasks.put(task.id(), load(task.id(), Figure.known(hours)));
        }
        return new Loads(tasks, new Completeness(0, 0, List.of()));
    }

    static Loads withHours(Loads loads, String taskId, Hours perYear) {
        var tasks = new LinkedHashMap<>(loads.tasks());
        tasks.put(taskId, load(taskId, Figure.known(perYear)));
        return new Loads(tasks, loads.completeness());
    }

    static Loads withoutHours(Loads loads, String taskId) {
        var tasks = new LinkedHashMap<>(loads.tasks());
        tasks.put(taskId, load(taskId, Figure.unknown(Phrase.literal("uren van " + taskId))));
        return new Loads(tasks, loads.completeness());
    }

    private static TaskLoad load(String taskId, Figure<Hours> hours) {
        var number = Figure.known(BigDecimal.TEN);
        return new TaskLoad(taskId, number, number, number, hours, hours);
    }

    static CarvedRole role(String id) {
        return new CarvedRole(
                id,
                "Hulp " + id,
                1,
                Hours.of(20),
                5,
                Hours.of(40),
                null,
                21,
                Percentage.of(50),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.NONE,
                new CarvedRole.Guidance("foreman", Hours.of(2)),
                null);
    }

    static RobotOption robot(String id) {
        return new RobotOption(
                id, "Arm " + id, RobotOption.Kind.COBOT, null, null, null, null, null, null, new LinkedHashMap<>());
    }

    static RobotOption.Coverage coverage(long share, long remainingHuman) {
        return new RobotOption.Coverage(Percentage.of(share), Percentage.of(remainingHuman));
    }

    static Redesign after(Redesign state, DesignEdit... edits) {
        for (var edit : edits) {
            var refusal = edit.refusal(state);
            if (refusal.isPresent()) {
                throw new AssertionError(edit + " refused: " + refusal.get());
            }
            state = edit.applyTo(state);
        }
        return state;
    }

    private static Node task(int i) {
        return new Node(
                "t" + i,
                "Taak " + i,
                NodeKind.TASK,
                "userTask",
                "p",
                null,
                i % 2 == 0 ? "packer" : "foreman",
                null,
                false,
                Node.Repetition.ONCE,
                null,
                null);
    }
}
