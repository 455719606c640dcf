package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.herontwerp.process.Node.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * A model put together by lot from blocks inside blocks: choices, parallel and inclusive parts, loops,
 * boundary events, side flows, repeated activities and sub-processes, with every chance known. The
 * same seed always gives the same model.
 */
final class RandomModel {

    private static final int DEEPEST = 4;
    private static final int LARGEST = 60;

    /** A block: the node that leads into it and the one that leads out of it. */
    private record Block(String first, String last) {}

    private final Random random;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, Sourced<BigDecimal>> chances = new LinkedHashMap<>();
    private final Map<String, Sourced<BigDecimal>> repetitions = new LinkedHashMap<>();
    private @Nullable String scope;
    private int loops;

    private RandomModel(long seed) {
        random = new Random(seed);
    }

    static AsIs of(long seed) {
        var model = new RandomModel(seed);
        model.process();
        return model.asIs();
    }

    private AsIs asIs() {
        var model = new ProcessModel(
                List.of(new ProcessPart("P", "Proef", null)), List.of(), nodes, flows, List.of(), List.of());
        var inventory = StartingInventory.of(model);
        for (var chance : chances.entrySet()) {
            inventory = inventory.withFlowProbability(chance.getKey(), chance.getValue());
        }
        for (var times : repetitions.entrySet()) {
            inventory = inventory.withRepetitions(times.getKey(), times.getValue());
        }
        return new AsIs(model, inventory);
    }

    private void process() {
        var body = sequence(0, true);
        flow(body.last(), node(NodeKind.END_EVENT), null);
        if (random.nextInt(3) == 0) {
            var share = fraction();
            var first = node(NodeKind.TASK);
            flow(node(NodeKind.START_EVENT), first, share);
            flow(node(NodeKind.START_EVENT), first, BigDecimal.ONE.subtract(share));
            flow(first, body.first(), null);
        } else {
            flow(node(NodeKind.START_EVENT), body.first(), null);
        }
        if (random.nextInt(3) == 0) {
            eventSubProcess();
        }
    }

    private void eventSubProcess() {
        var around = scope;
        scope = node(NodeKind.EVENT_SUB_PROCESS);
        var body = sequence(DEEPEST - 1, true);
        flow(node(NodeKind.START_EVENT), body.first(), fraction());
        scope = around;
    }

    private Block sequence(int depth, boolean mayLeave) {
        var first = block(depth, mayLeave);
        var last = first;
        for (int more = random.nextInt(3); more > 0; more--) {
            var next = block(depth, mayLeave);
            flow(last.last(), next.first(), null);
            last = next;
        }
        return new Block(first.first(), last.last());
    }

    /** @param mayLeave whether a part may end the case, which inside a parallel part would leave a join waiting */
    private Block block(int depth, boolean mayLeave) {
        if (depth >= DEEPEST || nodes.size() > LARGEST) {
            return single(node(NodeKind.TASK));
        }
        return switch (random.nextInt(13)) {
            case 0, 1 -> choice(depth, mayLeave, NodeKind.EXCLUSIVE_GATEWAY);
            case 2 -> choice(depth, mayLeave, NodeKind.EVENT_BASED_GATEWAY);
            case 3, 4 -> parallel(depth);
            case 5 -> inclusive(depth);
            case 6 -> repeatUntil(depth, mayLeave);
            case 7 -> repeatWhile(depth, mayLeave);
            case 8 -> interrupted(depth, mayLeave);
            case 9 -> aside(depth);
            case 10 -> single(subProcess(depth));
            case 11 -> single(repeated(node(NodeKind.TASK)));
            default -> single(node(NodeKind.TASK));
        };
    }

    private static Block single(String node) {
        return new Block(node, node);
    }

    private Block choice(int depth, boolean mayLeave, NodeKind kind) {
        var split = node(kind);
        var merge = node(random.nextBoolean() ? NodeKind.EXCLUSIVE_GATEWAY : NodeKind.TASK);
        var shares = shares(2 + random.nextInt(3));
        for (int i = 0; i < shares.size(); i++) {
            var isRest = i == shares.size() - 1 && random.nextBoolean();
            var share = isRest ? null : shares.get(i);
            var start = kind == NodeKind.EVENT_BASED_GATEWAY ? node(NodeKind.INTERMEDIATE_EVENT) : null;
            if (start == null && i > 0 && random.nextInt(4) == 0) {
                flow(split, merge, share);
                continue;
            }
            var branch = sequence(depth + 1, mayLeave);
            if (start == null) {
                flow(split, branch.first(), share);
            } else {
                flow(split, start, share);
                flow(start, branch.first(), null);
            }
            flow(branch.last(), mayLeave && i > 0 && random.nextInt(4) == 0 ? node(NodeKind.END_EVENT) : merge, null);
        }
        return new Block(split, merge);
    }

    private Block parallel(int depth) {
        var isImplicit = random.nextInt(4) == 0;
        var fork = node(isImplicit ? NodeKind.TASK : NodeKind.PARALLEL_GATEWAY);
        var join = node(random.nextInt(4) == 0 ? NodeKind.INCLUSIVE_GATEWAY : NodeKind.PARALLEL_GATEWAY);
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            var branch = sequence(depth + 1, false);
            flow(fork, branch.first(), null);
            flow(branch.last(), join, null);
        }
        return new Block(fork, join);
    }

    private Block inclusive(int depth) {
        var split = node(NodeKind.INCLUSIVE_GATEWAY);
        var join = node(NodeKind.INCLUSIVE_GATEWAY);
        var hasDefault = random.nextBoolean();
        for (int i = 0; i < 3; i++) {
            var branch = sequence(depth + 1, false);
            var chance = i > 0 ? fraction() : hasDefault ? null : BigDecimal.ONE;
            var flow = flow(split, branch.first(), chance);
            if (i == 0 && hasDefault) {
                withDefault(split, flow);
            }
            flow(branch.last(), join, null);
        }
        return new Block(split, join);
    }

    private Block repeatUntil(int depth, boolean mayLeave) {
        var merge = node(mayLeave && random.nextInt(4) == 0 ? NodeKind.INCLUSIVE_GATEWAY : NodeKind.EXCLUSIVE_GATEWAY);
        var body = repeatedBody(depth, mayLeave);
        var decide = node(NodeKind.EXCLUSIVE_GATEWAY);
        var out = node(NodeKind.TASK);
        flow(merge, body.first(), null);
        flow(body.last(), decide, null);
        flow(decide, merge, loopChance());
        flow(decide, out, null);
        return new Block(merge, out);
    }

    private Block repeatWhile(int depth, boolean mayLeave) {
        var decide = node(NodeKind.EXCLUSIVE_GATEWAY);
        var body = repeatedBody(depth, mayLeave);
        var out = node(NodeKind.TASK);
        flow(decide, body.first(), loopChance());
        flow(body.last(), decide, null);
        flow(decide, out, null);
        return new Block(decide, out);
    }

    private Block repeatedBody(int depth, boolean mayLeave) {
        loops++;
        var body = sequence(depth + 1, mayLeave);
        loops--;
        return body;
    }

    private Block interrupted(int depth, boolean mayLeave) {
        var activity = random.nextBoolean() ? node(NodeKind.TASK) : subProcess(depth);
        var merge = node(NodeKind.EXCLUSIVE_GATEWAY);
        flow(activity, merge, null);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            var handler = sequence(depth + 1, mayLeave);
            flow(boundary(activity, true), handler.first(), fraction().multiply(new BigDecimal("0.5")));
            flow(handler.last(), mayLeave && random.nextBoolean() ? node(NodeKind.END_EVENT) : merge, null);
        }
        return new Block(activity, merge);
    }

    /**
     * Something that runs beside the main flow and ends by itself. In a loop it is a single task, because
     * runs of several rounds at once could meet in its inclusive joins, which would mix them up.
     */
    private Block aside(int depth) {
        var activity = node(NodeKind.TASK);
        var side = loops > 0 ? single(node(NodeKind.TASK)) : sequence(depth + 1, false);
        if (random.nextBoolean()) {
            flow(boundary(activity, false), side.first(), fraction());
        } else {
            flows.add(new Flow("f" + flows.size(), "", activity, side.first(), true));
            chances.put(flows.getLast().id(), Drawing.sourced(fraction().toPlainString()));
        }
        flow(side.last(), node(NodeKind.END_EVENT), null);
        var after = node(NodeKind.TASK);
        flow(activity, after, null);
        return new Block(activity, after);
    }

    private String subProcess(int depth) {
        var id = node(NodeKind.SUB_PROCESS);
        if (random.nextBoolean()) {
            repeated(id);
        }
        var around = scope;
        int loopsAround = loops;
        scope = id;
        loops = 0;
        var body = sequence(depth + 1, true);
        if (random.nextBoolean()) {
            flow(node(NodeKind.START_EVENT), body.first(), null);
            flow(body.last(), node(NodeKind.END_EVENT), null);
        } else {
            flow(node(NodeKind.START_EVENT), body.first(), null);
        }
        scope = around;
        loops = loopsAround;
        return id;
    }

    private String node(NodeKind kind) {
        return add(kind, null, true);
    }

    private String boundary(String activity, boolean interrupting) {
        return add(NodeKind.BOUNDARY_EVENT, activity, interrupting);
    }

    private String add(NodeKind kind, @Nullable String attachedTo, boolean interrupting) {
        var id = "n" + nodes.size();
        nodes.add(new Node(id, "", kind, "", "P", scope, null, attachedTo, interrupting, Repetition.ONCE, null, null));
        return id;
    }

    private String repeated(String id) {
        var marker = random.nextBoolean() ? Repetition.PARALLEL_INSTANCES : Repetition.LOOP;
        nodes.replaceAll(node -> node.id().equals(id) ? changed(node, marker, null) : node);
        repetitions.put(id, Drawing.sourced(random.nextInt(0, 4) + "." + random.nextInt(10)));
        return id;
    }

    private void withDefault(String id, String flow) {
        nodes.replaceAll(node -> node.id().equals(id) ? changed(node, Repetition.ONCE, flow) : node);
    }

    private static Node changed(Node node, Repetition marker, @Nullable String defaultFlow) {
        return new Node(
                node.id(),
                "",
                node.kind(),
                "",
                "P",
                node.parentId(),
                null,
                node.attachedToId(),
                node.interrupting(),
                marker,
                defaultFlow,
                null);
    }

    private String flow(String from, String to, @Nullable BigDecimal chance) {
        var id = "f" + flows.size();
        flows.add(new Flow(id, "", from, to, false));
        if (chance != null) {
            chances.put(id, Drawing.sourced(chance.toPlainString()));
        }
        return id;
    }

    private BigDecimal fraction() {
        return BigDecimal.valueOf(random.nextInt(20, 90), 2);
    }

    private BigDecimal loopChance() {
        return BigDecimal.valueOf(random.nextInt(5, 50), 2);
    }

    /** Chances that are 1 together; now and then one of them is 0. */
    private List<BigDecimal> shares(int number) {
        var shares = new ArrayList<BigDecimal>();
        int rest = 100;
        for (int i = 1; i < number; i++) {
            int share = random.nextInt(8) == 0 ? 0 : random.nextInt(1, rest * 3 / 4);
            shares.add(BigDecimal.valueOf(share, 2));
            rest -= share;
        }
        shares.add(BigDecimal.valueOf(rest, 2));
        return shares;
    }
}
