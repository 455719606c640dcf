package nl.herontwerp.scenario.internal;

import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.Freezing;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioMarks;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspaces.Changed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locks scenarios and keeps which one is preferred. */
@Service
@Transactional
class MarkingService implements ScenarioMarks {

    private final Projects projects;
    private final ScenarioStore scenarios;
    private final Freezing freezing;
    private final EditLog edits;
    private final ChangeBus bus;

    MarkingService(Projects projects, ScenarioStore scenarios, Freezing freezing, EditLog edits, ChangeBus bus) {
        this.projects = projects;
        this.scenarios = scenarios;
        this.freezing = freezing;
        this.edits = edits;
        this.bus = bus;
    }

    @Override
    public void lock(AppUser user, UUID scenarioId) {
        require(user, scenarioId, ScenarioStatus.DRAFT, "scenario.refused.lock");
        freezing.freeze(scenarioId, ScenarioStatus.LOCKED);
        scenarios.addEvent(scenarioId, ScenarioStatus.LOCKED, user.username());
    }

    @Override
    public void unlock(AppUser user, UUID scenarioId) {
        require(user, scenarioId, ScenarioStatus.LOCKED, "scenario.refused.unlock");
        freezing.thaw(scenarioId);
        scenarios.addEvent(scenarioId, ScenarioStatus.DRAFT, user.username());
    }

    @Override
    public void prefer(AppUser user, UUID projectId, Optional<UUID> scenarioId) {
        requireEdit(user, projectId);
        var revision = edits.advance(projectId);
        scenarioId.map(this::find).ifPresent(scenario -> {
            if (!scenario.projectId().equals(projectId)) {
                throw new NotAllowed("scenario " + scenario.id() + " in another project");
            }
        });
        scenarios.prefer(projectId, scenarioId.orElse(null));
        bus.tell(new Changed(projectId, scenarioId.orElse(null), user.username()), revision);
    }

    /** Holds the project, so that no edit and nobody else comes in between. */
    private void require(AppUser user, UUID scenarioId, ScenarioStatus status, String refusal) {
        var scenario = find(scenarioId);
        requireEdit(user, scenario.projectId());
        edits.advance(scenario.projectId());
        if (find(scenarioId).status() != status) {
            throw new ProjectRefused(Phrase.of(refusal, scenario.name()));
        }
    }

    private void requireEdit(AppUser user, UUID projectId) {
        projects.get(user, projectId);
        if (!projects.mayEdit(user, projectId)) {
            throw new NotAllowed("change project " + projectId);
        }
    }

    private Scenario find(UUID scenarioId) {
        return scenarios.find(scenarioId).orElseThrow(() -> new NotAllowed("scenario " + scenarioId));
    }
}
