package nl.herontwerp.workbench.split;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import org.jspecify.annotations.Nullable;

/** The edits that divide a task into the pieces of a list. */
final class Dividing {

    private Dividing() {}

    /** What becomes of the minutes of the task when the pieces do not add up to them. */
    enum Fit {
        /** A difference that rounding made goes to the last piece. */
        LAST,
        /** What is left becomes a piece of its own. */
        REST,
        /** The pieces' minutes together become the minutes of the task. */
        TASK,
        /** The task keeps its minutes; the pieces are parts in proportion. */
        RATIO
    }

    /** The ways to choose from: none when there is nothing to choose. */
    static List<Fit> choices(@Nullable BigDecimal taskMinutes, PieceLines.Read read) {
        var total = read.total();
        var pieces = read.lines().size();
        if (taskMinutes == null || taskMinutes.signum() == 0 || total == null || total.compareTo(taskMinutes) == 0) {
            return List.of();
        }
        if (isRounding(taskMinutes, total, pieces)) {
            return List.of(Fit.LAST, Fit.TASK, Fit.RATIO);
        }
        return total.compareTo(taskMinutes) < 0 ? List.of(Fit.REST, Fit.TASK, Fit.RATIO) : List.of(Fit.TASK, Fit.RATIO);
    }

    /** Whether pieces with two decimals can't come closer, as three of 3.33 to 10. */
    private static boolean isRounding(BigDecimal taskMinutes, BigDecimal total, int pieces) {
        var most = new BigDecimal("0.01").multiply(BigDecimal.valueOf(pieces));
        return taskMinutes.subtract(total).abs().compareTo(most) <= 0;
    }

    /** Why a list can't be divided this way; empty when it can. */
    static Optional<Phrase> refusal(
            PieceLines.Read read, @Nullable BigDecimal taskMinutes, @Nullable Fit fit, String restName) {
        var total = read.total();
        if (fit == Fit.REST && read.lines().stream().anyMatch(line -> isNamed(line.name(), restName))) {
            return Optional.of(Phrase.of(
                    "workbench.divide.problem.restTwice",
                    restName,
                    total == null || taskMinutes == null ? BigDecimal.ZERO : taskMinutes.subtract(total)));
        }
        if (fit == Fit.LAST
                && total != null
                && taskMinutes != null
                && last(read, taskMinutes, total).signum() <= 0) {
            var line = read.lines().getLast();
            return Optional.of(Phrase.of("workbench.divide.problem.lastTooSmall", line.name(), total, taskMinutes));
        }
        return Optional.empty();
    }

    /** The minutes of the last piece once it takes the difference. */
    static BigDecimal last(PieceLines.Read read, BigDecimal taskMinutes, BigDecimal total) {
        var own = Objects.requireNonNull(read.lines().getLast().minutes());
        return own.add(taskMinutes.subtract(total));
    }

    /**
     * The edits, in order.
     *
     * @param taskMinutes null when not known; the pieces' minutes together then become those of the task
     * @param fit only looked at when the minutes differ
     * @param restName name of the piece that is left over
     */
    static List<Edit<?>> edits(
            Design design,
            Node task,
            PieceLines.Read read,
            @Nullable BigDecimal taskMinutes,
            Fit fit,
            String restName,
            Provenance provenance) {
        var total = read.total();
        var lines = new ArrayList<>(read.lines());
        var edits = new ArrayList<Edit<?>>();
        if (total != null && (taskMinutes == null || taskMinutes.signum() == 0)) {
            edits.add(new InventoryEdit.SetActiveMinutes(task.id(), total, provenance));
        } else if (total != null && taskMinutes != null) {
            if (fit == Fit.TASK && total.compareTo(taskMinutes) != 0) {
                edits.add(new InventoryEdit.SetActiveMinutes(task.id(), total, provenance));
            } else if (fit == Fit.REST && total.compareTo(taskMinutes) < 0) {
                lines.add(new PieceLines.Line(restName, taskMinutes.subtract(total)));
            } else if (fit == Fit.LAST) {
                var named = lines.removeLast().name();
                lines.add(new PieceLines.Line(named, last(read, taskMinutes, total)));
            }
        }
        var present = design.splits().get(task.id());
        var pieces = lines.stream()
                .map(line -> piece(line, present == null ? List.of() : present))
                .toList();
        edits.add(
                present != null && present.size() > 1
                        ? new PieceEdit.Redivide(task.id(), pieces)
                        : new PieceEdit.SplitTask(task.id(), pieces));
        return edits;
    }

    /** A piece that was there under the same name keeps its judgement and its place. */
    private static Activity piece(PieceLines.Line line, List<Activity> present) {
        var minutes = line.minutes();
        var weight = minutes == null ? BigDecimal.ONE : minutes;
        return named(present, line.name())
                .map(piece -> piece.withName(line.name()).withWeight(weight))
                .orElseGet(() -> Activity.of(UUID.randomUUID().toString(), line.name(), weight));
    }

    private static Optional<Activity> named(List<Activity> present, String name) {
        return present.stream().filter(piece -> isNamed(piece.name(), name)).findFirst();
    }

    private static boolean isNamed(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
