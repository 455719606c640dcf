package nl.herontwerp.scenario.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.project.LibraryChanged;
import nl.herontwerp.project.ProjectGuard;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.VersionAdded;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspaces.Changed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and removes scenarios. Does not check who may. */
@Component
class Keeping implements ProjectGuard {

    static final int MAX_NAME = 200;

    private final ScenarioStore scenarios;
    private final EditLog edits;
    private final Logs logs;
    private final ChangeBus bus;
    private final TransactionTemplate transaction;

    Keeping(ScenarioStore scenarios, EditLog edits, Logs logs, ChangeBus bus, TransactionTemplate transaction) {
        this.scenarios = scenarios;
        this.edits = edits;
        this.logs = logs;
        this.bus = bus;
        this.transaction = transaction;
    }

    /** Gives a project with its first model its first scenario, and lets the log be played again. */
    @EventListener
    void on(VersionAdded added) {
        var revision = edits.advance(added.projectId());
        if (scenarios.of(added.projectId()).isEmpty()) {
            scenarios.insert(added.projectId(), Texts.dutch().get("scenario.first"), added.by());
        }
        bus.tell(new Changed(added.projectId(), null, added.by()), revision);
    }

    /** Lets the log be played again on other models. */
    @EventListener
    void on(LibraryChanged changed) {
        var revision = edits.advance(changed.projectId());
        bus.tell(new Changed(changed.projectId(), null, changed.by()), revision);
    }

    /** @param until a copy has what was done up to then and still counts */
    Scenario create(AppUser user, UUID projectId, String name, Optional<Scenario> copyOf, Instant until) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var revision = edits.advance(projectId);
            var created = scenarios.insert(projectId, name, user.username());
            copyOf.ifPresent(source -> copy(source, created, until));
            bus.tell(new Changed(projectId, created.id(), user.username()), revision);
            return created;
        }));
    }

    /** Deletes a scenario, but never the last one of a project. */
    void delete(AppUser user, Scenario scenario) {
        transaction.executeWithoutResult(status -> {
            var revision = edits.advance(scenario.projectId());
            if (scenarios.of(scenario.projectId()).size() == 1) {
                throw new ProjectRefused(Phrase.of("scenario.refused.last"));
            }
            scenarios.delete(scenario.id());
            bus.tell(new Changed(scenario.projectId(), scenario.id(), user.username()), revision);
        });
    }

    @Override
    public Optional<Phrase> keeps(UUID projectId) {
        return scenarios.of(projectId).stream()
                .filter(scenario -> scenario.status() == ScenarioStatus.APPROVED)
                .findFirst()
                .map(scenario -> Phrase.of("scenario.refused.approved", scenario.name()));
    }

    /**
     * Repeats the redesign's edits that count, in the same groups, at the end of the log; each on the
     * element that its own has become, because what was said about elements before does not hold for them.
     */
    private void copy(Scenario source, Scenario target, Instant until) {
        var log = logs.load(source.projectId());
        var number = log.nextNumber();
        Map<UUID, UUID> groups = new HashMap<>();
        List<Step> copies = new ArrayList<>();
        for (var line : Replay.of(log.start(), log.steps(), source.id()).lines()) {
            var step = line.step();
            if (source.id().equals(step.scenarioId()) && !step.at().isAfter(until)) {
                var group = groups.computeIfAbsent(step.group(), old -> UUID.randomUUID());
                copies.add(new Step(
                        number++,
                        group,
                        target.id(),
                        line.edit(),
                        step.sentence(),
                        step.by(),
                        step.at(),
                        Step.State.DONE,
                        0));
            }
        }
        edits.append(source.projectId(), copies);
    }
}
