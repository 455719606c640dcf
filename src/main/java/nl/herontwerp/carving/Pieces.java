package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.herontwerp.process.Node;

/**
 * The pieces of one task and the place of one piece among them. The whole piece of a task that
 * nobody touched exists only here; it is written into the design by the first edit that changes it.
 *
 * @param pieces with weights in the task's unit, see {@link #unit}
 * @param index of the piece that was asked for
 */
record Pieces(Redesign state, Node task, List<Activity> pieces, int index) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The least that a weight can be; it has no more decimals than this. */
    static final BigDecimal LEAST = new BigDecimal("1E-12");

    /** The piece with this id; empty when the design has none. */
    static Optional<Pieces> find(Redesign state, String activityId) {
        return taskOf(state, activityId)
                .flatMap(taskId -> ofTask(state, taskId))
                .flatMap(found -> found.at(activityId));
    }

    /** The same, when it is known in which task it is. */
    static Optional<Pieces> find(Redesign state, String activityId, String taskId) {
        return ofTask(state, taskId).flatMap(found -> found.at(activityId));
    }

    private static Optional<String> taskOf(Redesign state, String activityId) {
        if (activityId.startsWith(Activity.wholeId(""))) {
            return Optional.of(activityId.substring(Activity.wholeId("").length()));
        }
        return state.design().splits().entrySet().stream()
                .filter(split ->
                        split.getValue().stream().anyMatch(piece -> piece.id().equals(activityId)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Pieces> at(String activityId) {
        return IntStream.range(0, pieces.size())
                .filter(place -> pieces.get(place).id().equals(activityId))
                .mapToObj(place -> new Pieces(state, task, pieces, place))
                .findFirst();
    }

    static Optional<Pieces> ofTask(Redesign state, String taskId) {
        return state.asIs()
                .model()
                .node(taskId)
                .filter(node -> node.kind().isWork())
                .map(task -> of(state, task));
    }

    private static Pieces of(Redesign state, Node task) {
        var split = state.design().splits().get(task.id());
        var pieces = split != null ? split : List.of(whole(task).withWeight(unit(state, task)));
        return new Pieces(state, task, pieces, 0);
    }

    private static Activity whole(Node task) {
        return Activity.of(Activity.wholeId(task.id()), task.label(), BigDecimal.ONE);
    }

    /** What the weights of a task add up to: its active minutes where known and not 0, else 100. */
    static BigDecimal unit(Redesign state, Node task) {
        return minutes(state, task).orElse(HUNDRED);
    }

    private static Optional<BigDecimal> minutes(Redesign state, Node task) {
        var minutes = state.asIs().inventory().task(task.id()).activeMinutes();
        return minutes == null || minutes.value().signum() <= 0 ? Optional.empty() : Optional.of(minutes.value());
    }

    /** Whether the weights are the task's minutes; otherwise they are parts of an arbitrary whole. */
    boolean inMinutes() {
        return minutes(state, task)
                .filter(minutes -> minutes.compareTo(total()) == 0)
                .isPresent();
    }

    Activity piece() {
        return pieces.get(index);
    }

    BigDecimal total() {
        return pieces.stream().map(Activity::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The piece that gives or takes when this one is resized: the next, for the last the one before. */
    Activity neighbour() {
        return pieces.get(index + 1 < pieces.size() ? index + 1 : index - 1);
    }

    /** A weight as a percentage of the task, rounded half up to one decimal, for sentences only. */
    BigDecimal percent(BigDecimal weight) {
        return weight.multiply(HUNDRED).divide(total(), 1, RoundingMode.HALF_UP);
    }

    DesignEdit scaling() {
        return new PieceEdit.ScaleTask(task.id(), unit(state, task));
    }

    /** A weight with no more decimals than {@link #LEAST}, rounded half even. */
    static BigDecimal sized(BigDecimal weight) {
        return weight.scale() <= LEAST.scale()
                ? weight
                : weight.setScale(LEAST.scale(), RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    /**
     * All weights times the same factor, so that they add up to exactly the total. Each is sized and more than 0;
     * what rounding leaves is for the last, or for the heaviest when the last is too small for it.
     */
    List<Activity> scaledTo(BigDecimal total) {
        var before = total();
        var weights = new ArrayList<>(pieces.stream()
                .map(each -> sized(each.weight()
                                .multiply(total)
                                .divide(before, MathContext.DECIMAL64)
                                .stripTrailingZeros())
                        .max(LEAST))
                .toList());
        var left = total.subtract(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var last = weights.size() - 1;
        var takes = weights.get(last).add(left).signum() > 0 ? last : weights.indexOf(Collections.max(weights));
        weights.set(takes, weights.get(takes).add(left).stripTrailingZeros());
        return IntStream.range(0, pieces.size())
                .mapToObj(place -> pieces.get(place).withWeight(weights.get(place)))
                .toList();
    }

    Design changedPiece(UnaryOperator<Activity> change) {
        var changed = new ArrayList<>(pieces);
        changed.set(index, change.apply(piece()));
        return with(changed);
    }

    /** The design with these pieces for this task; an untouched whole piece is not written down. */
    Design with(List<Activity> changed) {
        var splits = new LinkedHashMap<>(state.design().splits());
        if (changed.size() == 1 && changed.getFirst().withWeight(BigDecimal.ONE).equals(whole(task))) {
            splits.remove(task.id());
        } else {
            splits.put(task.id(), List.copyOf(changed));
        }
        return state.design().withSplits(splits);
    }
}
