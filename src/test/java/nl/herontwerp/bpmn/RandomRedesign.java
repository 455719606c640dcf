package nl.herontwerp.bpmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.ProcessModel;

/** A redesign of a model, with figures for all its work; the same for the same seed. */
record RandomRedesign(RedesignPlan plan, WorkFigures figures) {

    private static final List<NewLane> LANES =
            List.of(new NewLane("role:a", "Assistent"), new NewLane("role:b", "Hulp"), new NewLane("robot:c", "Robot"));

    static final List<RedesignOptions> FORMS = Stream.of(
                    RedesignOptions.PLAIN,
                    RedesignOptions.PLAIN.withMerged(true),
                    RedesignOptions.PLAIN.withSubProcess(true),
                    RedesignOptions.PLAIN.withSubProcess(true).withMerged(true))
            .toList();

    static RandomRedesign of(ProcessModel model, long seed) {
        var random = new Random(seed);
        var pieces = new HashMap<String, List<Piece>>();
        var stopped = new HashSet<String>();
        var minutes = new HashMap<String, List<Figure<BigDecimal>>>();
        var waiting = new HashMap<String, BigDecimal>();
        var workers = new LinkedHashMap<String, WorkFigures.Worker>();
        var performers = new HashMap<String, String>();
        for (var task : model.tasks()) {
            var lane = task.laneId();
            if (lane != null) {
                performers.put(task.id(), lane);
                workers.put(
                        lane,
                        new WorkFigures.Worker(
                                model.lane(lane).orElseThrow().name(),
                                BigDecimal.valueOf(1 + random.nextInt(9)),
                                BigDecimal.valueOf(1000 + random.nextInt(5000), 2)));
            }
            waiting.put(task.id(), BigDecimal.valueOf(1 + random.nextInt(90)));
            switch (random.nextInt(4)) {
                case 0 -> minutes.put(task.id(), minutes(random, 1));
                case 1 -> {
                    minutes.put(task.id(), minutes(random, 1));
                    if (random.nextInt(3) == 0) {
                        stopped.add(task.id());
                    }
                }
                default -> {
                    var parts = new ArrayList<Piece>();
                    var count = 1 + random.nextInt(3);
                    for (int i = 0; i < count; i++) {
                        var at = random.nextInt(LANES.size() + 1);
                        parts.add(new Piece(
                                "deel " + (i + 1),
                                at < LANES.size() ? LANES.get(at).key() : null));
                    }
                    if (count > 1 || parts.getFirst().laneKey() != null) {
                        pieces.put(task.id(), parts);
                    }
                    minutes.put(task.id(), minutes(random, count));
                }
            }
        }
        LANES.forEach(lane -> workers.put(
                lane.key(),
                new WorkFigures.Worker(lane.name(), BigDecimal.TWO, BigDecimal.valueOf(1400 + random.nextInt(99), 2))));
        var figures = new WorkFigures(
                "Proef", minutes, waiting, chances(model, random), cases(model, random), performers, workers);
        return new RandomRedesign(new RedesignPlan(LANES, pieces, stopped), figures);
    }

    private static List<Figure<BigDecimal>> minutes(Random random, int count) {
        return random.ints(count, 1, 500)
                .mapToObj(number -> Figure.known(BigDecimal.valueOf(number, 1)))
                .toList();
    }

    /** Chances out of every node with several ways out; none stays unsaid. */
    private static Map<String, BigDecimal> chances(ProcessModel model, Random random) {
        var chances = new HashMap<String, BigDecimal>();
        for (var node : model.nodes()) {
            var ways = model.flowsFrom(node.id());
            if (ways.size() > 1) {
                var left = 100;
                for (int i = 0; i < ways.size(); i++) {
                    var part = i == ways.size() - 1 ? left : 1 + random.nextInt(left - ways.size() + i + 1);
                    left -= part;
                    chances.put(ways.get(i).id(), BigDecimal.valueOf(part, 2));
                }
            }
        }
        return chances;
    }

    /** Cases of the processes with a start event, because they have no other place. */
    private static Map<String, BigDecimal> cases(ProcessModel model, Random random) {
        var cases = new HashMap<String, BigDecimal>();
        model.nodes().stream()
                .filter(node -> node.kind() == NodeKind.START_EVENT
                        && node.parentId() == null
                        && !model.flowsFrom(node.id()).isEmpty())
                .forEach(start -> cases.put(start.processId(), BigDecimal.valueOf(100 + random.nextInt(9000))));
        return cases;
    }

    /** The tasks that the plan changes. */
    List<String> touched() {
        return Stream.concat(plan.pieces().keySet().stream(), plan.stopped().stream())
                .toList();
    }
}
