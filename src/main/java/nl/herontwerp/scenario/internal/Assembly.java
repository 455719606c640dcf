package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.project.ProjectRecords;
import nl.herontwerp.project.Projects;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import org.springframework.stereotype.Component;

/** Puts the parts of a workspace together: of a draft from its log, of a frozen scenario from its copy. */
@Component
class Assembly {

    private final Projects projects;
    private final ProjectRecords records;
    private final ProjectModels projectModels;
    private final ScenarioStore scenarios;
    private final RulesInForce rules;

    Assembly(
            Projects projects,
            ProjectRecords records,
            ProjectModels projectModels,
            ScenarioStore scenarios,
            RulesInForce rules) {
        this.projects = projects;
        this.records = records;
        this.projectModels = projectModels;
        this.scenarios = scenarios;
        this.rules = rules;
    }

    Workspace draft(AppUser user, Scenario scenario, ProjectLog log) {
        var project = records.project(scenario.projectId());
        var played = log.play(scenario.id());
        var state = played.state();
        return new Workspace(
                project,
                log.version(),
                log.models().library(),
                scenario,
                scenarios.of(project.id()),
                state.asIs(),
                state.employer(),
                state.scales(),
                played.loads(),
                state.design(),
                played.division(),
                impact(project.referenceDate(), played),
                played.notFitting(),
                log.toUndo(scenario.id()).map(Step::sentence).orElse(null),
                log.toRedo(scenario.id()).map(Step::sentence).orElse(null),
                scenario.status() == ScenarioStatus.DRAFT && projects.mayEdit(user, project.id()),
                log.nextNumber() - 1,
                state.locations());
    }

    Workspace frozen(Scenario scenario, Snapshot kept) {
        return new Workspace(
                kept.project(),
                kept.version(),
                projectModels.read(kept.models()),
                scenario,
                scenarios.of(scenario.projectId()),
                kept.asIs(),
                kept.employer(),
                kept.scales(),
                kept.loads(),
                kept.design(),
                kept.division(),
                kept.impact(),
                kept.notFitting(),
                null,
                null,
                false,
                0,
                kept.locations());
    }

    Snapshot snapshot(Scenario scenario, ProjectLog log) {
        var project = records.project(scenario.projectId());
        var played = log.play(scenario.id());
        var edits = log.steps().stream()
                .filter(step -> step.isDone() && step.isVisibleIn(scenario.id()))
                .map(Step::edit)
                .map(edit ->
                        new Snapshot.Kept(EditKind.of(edit), EditKind.of(edit).write(edit)))
                .toList();
        return new Snapshot(
                Snapshot.FORMAT,
                project,
                log.version(),
                played.state().asIs(),
                played.state().employer(),
                played.state().scales(),
                played.loads(),
                played.state().design(),
                played.division(),
                impact(project.referenceDate(), played),
                played.notFitting(),
                edits,
                rules.added(),
                log.models().used(),
                played.state().locations());
    }

    private CostImpact impact(LocalDate referenceDate, Played played) {
        return CostCalculator.calculate(
                CostMapping.of(referenceDate, played.state(), played.division()), rules.register());
    }
}
