package nl.herontwerp.scenario.internal;

import java.util.List;
import java.util.UUID;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.ProjectRecords;
import nl.herontwerp.project.Projects;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Trial;
import nl.herontwerp.scenario.WhatIf;
import nl.herontwerp.wagerules.AddedValue;
import org.springframework.stereotype.Service;

/** Checks who may try, and on what: of a draft its recipe by the rules of now, of a submitted scenario its copy by its own. */
@Service
class WhatIfService implements WhatIf {

    private final Projects projects;
    private final ProjectRecords records;
    private final ScenarioStore scenarios;
    private final SnapshotStore snapshots;
    private final Logs logs;
    private final RulesInForce rules;

    WhatIfService(
            Projects projects,
            ProjectRecords records,
            ScenarioStore scenarios,
            SnapshotStore snapshots,
            Logs logs,
            RulesInForce rules) {
        this.projects = projects;
        this.records = records;
        this.scenarios = scenarios;
        this.snapshots = snapshots;
        this.logs = logs;
        this.rules = rules;
    }

    @Override
    public Figure<Trial> open(AppUser user, UUID scenarioId) {
        var scenario = visible(user, scenarioId);
        Runnable check = () -> visible(user, scenarioId);
        if (scenario.status() == ScenarioStatus.DRAFT) {
            var date = records.project(scenario.projectId()).referenceDate();
            var played = logs.load(scenario.projectId()).play(scenarioId);
            return Figure.known(new PlayedTrial(date, played, rules.register(), check));
        }
        var kept = snapshots
                .find(scenarioId)
                .orElseThrow(() -> new IllegalStateException("no copy of scenario " + scenarioId));
        return frozen(kept, check);
    }

    /** Trying round another outcome than the one on the screen would be worth nothing. */
    private static Figure<Trial> frozen(Snapshot kept, Runnable check) {
        var added = kept.rules() == null ? List.<AddedValue>of() : kept.rules();
        var played = Played.of(kept.standing(), kept.notFitting());
        var trial = new PlayedTrial(
                kept.project().referenceDate(), played, ArchiveReplay.register(added, List.of()), check);
        var now = CostImpact.money(trial.base().impact().perYear().difference());
        var then = CostImpact.money(kept.impact().perYear().difference());
        return now.toOptional().equals(then.toOptional())
                ? Figure.known(trial)
                : Figure.unknown(Phrase.of("scenario.uncertain.otherRules"));
    }

    private Scenario visible(AppUser user, UUID scenarioId) {
        var scenario = scenarios.find(scenarioId).orElseThrow(() -> new NotAllowed("scenario " + scenarioId));
        projects.get(user, scenario.projectId());
        return scenario;
    }
}
