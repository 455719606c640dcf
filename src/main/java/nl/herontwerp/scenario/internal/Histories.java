package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.Workspaces.HistoryEntry;
import org.springframework.stereotype.Component;

/** What was done in a scenario and under it, and to it as a whole. */
@Component
class Histories {

    private final Logs logs;
    private final ScenarioStore scenarios;

    Histories(Logs logs, ScenarioStore scenarios) {
        this.logs = logs;
        this.scenarios = scenarios;
    }

    /**
     * Latest first.
     *
     * @param names display names by user name
     */
    List<HistoryEntry> of(Scenario scenario, Map<String, String> names) {
        var steps = new LinkedHashMap<UUID, HistoryEntry>();
        for (var step : logs.load(scenario.projectId()).steps().reversed()) {
            if (step.isVisibleIn(scenario.id())) {
                steps.putIfAbsent(
                        step.group(),
                        new HistoryEntry(step.sentence(), name(names, step.by()), step.at(), !step.isDone(), true));
            }
        }
        var events = scenarios.events(scenario.id());
        var entries = new ArrayList<>(steps.values());
        for (var event : events.reversed()) {
            entries.add(new HistoryEntry(
                    Phrase.ofEnum("scenario.event", event.kind()), name(names, event.by()), event.at(), false, false));
        }
        if (!events.isEmpty()) {
            entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
        }
        return entries;
    }

    private static String name(Map<String, String> names, String by) {
        return names.getOrDefault(by, by);
    }
}
