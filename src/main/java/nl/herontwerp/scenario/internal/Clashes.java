package nl.herontwerp.scenario.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.scenario.Clash;
import nl.herontwerp.scenario.Workspaces.HistoryEntry;

/** Finds values that the latest step of a log replaced without its maker having seen them. */
final class Clashes {

    private Clashes() {}

    /**
     * The clashes of the latest step, one for each field.
     *
     * @param seen number of the latest edit that its maker had seen
     * @param users gives display names by user name; only asked when there is a clash
     */
    static List<Clash> since(long seen, ProjectLog log, UUID scenarioId, Supplier<Map<String, String>> users) {
        var steps = log.steps();
        if (steps.isEmpty() || steps.getLast().number() <= seen) {
            return List.of();
        }
        var group = steps.getLast().group();
        var missed = new LinkedHashMap<Given.Field, Step>();
        for (var step : steps.reversed()) {
            if (step.number() <= seen) {
                break;
            }
            if (!step.group().equals(group) && step.isDone() && step.isVisibleIn(scenarioId)) {
                step.edit().gives().ifPresent(given -> missed.putIfAbsent(given.field(), step));
            }
        }
        if (missed.isEmpty()) {
            return List.of();
        }
        var names = users.get();
        return steps.stream()
                .filter(step -> step.group().equals(group))
                .flatMap(mine -> mine
                        .edit()
                        .gives()
                        .flatMap(given -> Optional.ofNullable(missed.get(given.field())))
                        .filter(theirs ->
                                !theirs.edit().gives().equals(mine.edit().gives()))
                        .map(theirs -> new Clash(
                                theirs.by(), entry(theirs, names), theirs.edit(), mine.by(), entry(mine, names)))
                        .stream())
                .toList();
    }

    private static HistoryEntry entry(Step step, Map<String, String> names) {
        return new HistoryEntry(
                step.sentence(), names.getOrDefault(step.by(), step.by()), step.at(), !step.isDone(), true);
    }
}
