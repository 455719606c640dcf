package nl.herontwerp.scenario.internal;

import java.util.UUID;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.scenario.Freezing;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspaces.Changed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes scenarios. What is approved stays as it is for ever. */
@Service
@Transactional
class FreezingService implements Freezing {

    private final ScenarioStore scenarios;
    private final SnapshotStore snapshots;
    private final EditLog edits;
    private final Logs logs;
    private final Assembly assembly;
    private final ChangeBus bus;

    FreezingService(
            ScenarioStore scenarios,
            SnapshotStore snapshots,
            EditLog edits,
            Logs logs,
            Assembly assembly,
            ChangeBus bus) {
        this.scenarios = scenarios;
        this.snapshots = snapshots;
        this.edits = edits;
        this.logs = logs;
        this.assembly = assembly;
        this.bus = bus;
    }

    @Override
    public void freeze(UUID scenarioId, ScenarioStatus status) {
        var scenario = held(scenarioId);
        require(scenario.status() == ScenarioStatus.DRAFT && status != ScenarioStatus.DRAFT, scenario);
        snapshots.keep(scenarioId, assembly.snapshot(scenario, logs.load(scenario.projectId())));
        move(scenario, status);
    }

    @Override
    public void changeStatus(UUID scenarioId, ScenarioStatus status) {
        var scenario = held(scenarioId);
        require(isInReview(scenario) && status != ScenarioStatus.DRAFT, scenario);
        move(scenario, status);
    }

    @Override
    public void thaw(UUID scenarioId) {
        var scenario = held(scenarioId);
        require(isInReview(scenario) || scenario.status() == ScenarioStatus.LOCKED, scenario);
        snapshots.drop(scenarioId);
        move(scenario, ScenarioStatus.DRAFT);
    }

    @Override
    public UUID projectOf(UUID scenarioId) {
        return find(scenarioId).projectId();
    }

    /** The scenario, with its project held so that no edit comes in between. */
    private Scenario held(UUID scenarioId) {
        edits.advance(find(scenarioId).projectId());
        return find(scenarioId);
    }

    private void move(Scenario scenario, ScenarioStatus status) {
        scenarios.changeStatus(scenario.id(), status);
        bus.tell(
                new Changed(scenario.projectId(), scenario.id(), scenario.createdBy()),
                edits.revision(scenario.projectId()));
    }

    private Scenario find(UUID scenarioId) {
        return scenarios.find(scenarioId).orElseThrow(() -> new NotAllowed("scenario " + scenarioId));
    }

    private static boolean isInReview(Scenario scenario) {
        return scenario.status() == ScenarioStatus.WITH_HR || scenario.status() == ScenarioStatus.WITH_MANAGER;
    }

    private static void require(boolean allowed, Scenario scenario) {
        if (!allowed) {
            throw new IllegalStateException("scenario " + scenario.id() + " is " + scenario.status());
        }
    }
}
