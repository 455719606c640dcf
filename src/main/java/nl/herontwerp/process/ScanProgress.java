package nl.herontwerp.process;

import java.util.List;
import java.util.Objects;

/**
 * How much of what is asked on the shop floor is known: minutes, how often, who, the quick scan, when, where,
 * of which department and how all that is known. Notes are not asked for.
 *
 * @param known answers that are there, at most {@code asked}
 * @param unknown answers that were asked for and that nobody knew; with those known at most {@code asked}
 */
public record ScanProgress(int known, int unknown, int asked) {

    /** Work that people do: that of a machine is asked about only when it takes minutes of people. */
    public static List<Node> tasks(AsIs asIs) {
        return asIs.model().tasks().stream()
                .filter(task -> task.kind() != NodeKind.AUTOMATED_TASK
                        || asIs.inventory().task(task.id()).activeMinutes() != null)
                .toList();
    }

    public static ScanProgress of(AsIs asIs, Loads loads, Node task) {
        var figures = asIs.inventory().task(task.id());
        var scan = figures.found();
        var load = Objects.requireNonNull(loads.tasks().get(task.id()));
        var counter = new Counter();
        counter.ask(figures.activeMinutes() != null);
        counter.ask(load.timesPerYear().isKnown());
        counter.ask(asIs.inventory().performerOf(task).isPresent());
        for (var question : ScanQuestion.values()) {
            counter.ask(scan.answer(question) != null);
            counter.unknown += scan.askedUnknown().contains(question) ? 1 : 0;
        }
        counter.ask(!scan.windows().isEmpty());
        counter.ask(!scan.location().isBlank());
        counter.ask(!scan.department().isBlank());
        counter.ask(scan.evidence() != null);
        return new ScanProgress(counter.known, counter.unknown, counter.asked);
    }

    /** Of all tasks together. */
    public static ScanProgress of(AsIs asIs, Loads loads) {
        var all = tasks(asIs).stream().map(task -> of(asIs, loads, task)).toList();
        return new ScanProgress(
                all.stream().mapToInt(ScanProgress::known).sum(),
                all.stream().mapToInt(ScanProgress::unknown).sum(),
                all.stream().mapToInt(ScanProgress::asked).sum());
    }

    /** Whether nothing is left to ask; what nobody knew may still have to be found out. */
    public boolean isAsked() {
        return known + unknown == asked;
    }

    /** 0 to 100, rounded down, so that 100 means that nothing is missing. */
    public int percent() {
        return asked == 0 ? 100 : known * 100 / asked;
    }

    /** Counts while asking. */
    private static final class Counter {
        private int known;
        private int unknown;
        private int asked;

        private void ask(boolean isKnown) {
            asked++;
            known += isKnown ? 1 : 0;
        }
    }
}
