package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonCalculator;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.HorizonLines;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.project.ProjectRecords;
import nl.herontwerp.project.Projects;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.scenario.Ranges;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioOutcome;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Uncertainty;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterRegister;
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
        return draft(user, scenario, log, log.play(scenario.id()));
    }

    /** @param played what to show of the scenario: its recipe, or a part of it */
    Workspace draft(AppUser user, Scenario scenario, ProjectLog log, Played played) {
        var project = records.project(scenario.projectId());
        var state = played.state();
        var impact = impact(project.referenceDate(), played);
        var editable = scenario.status() == ScenarioStatus.DRAFT && projects.mayEdit(user, project.id());
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
                impact,
                played.notFitting(),
                log.toUndo(scenario.id()).map(Step::sentence).orElse(null),
                log.toRedo(scenario.id()).map(Step::sentence).orElse(null),
                editable,
                editable,
                log.nextNumber() - 1,
                new Once<>(() -> ranges(project.referenceDate(), played)),
                state.locations(),
                uncertainty(project.referenceDate(), played, impact, rules.register()),
                state.horizon(),
                new Once<>(() -> Optional.of(HorizonImpact.of(years(project.referenceDate(), played)))));
    }

    /** @param latestEdit of the log, because HR may still settle terms */
    Workspace frozen(AppUser user, Scenario scenario, Snapshot kept, long latestEdit) {
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
                isWithHr(user, scenario) && projects.mayEdit(user, scenario.projectId()),
                latestEdit,
                new Once<>(() -> Optional.ofNullable(kept.ranges())),
                kept.locations(),
                uncertainty(kept),
                kept.horizon(),
                new Once<>(() -> Optional.ofNullable(kept.years()).map(HorizonImpact::of)));
    }

    /** What a draft comes to, for who looks at many. */
    ScenarioOutcome outcome(Scenario scenario, ProjectLog log) {
        var date = records.project(scenario.projectId()).referenceDate();
        var played = log.play(scenario.id());
        return new ScenarioOutcome(played.division(), impact(date, played), ranges(date, played));
    }

    /** Whether this user may settle the terms of a submitted scenario's roles: HR, while it is with HR. */
    static boolean isWithHr(AppUser user, Scenario scenario) {
        return scenario.status() == ScenarioStatus.WITH_HR && user.is(Role.HR);
    }

    Snapshot snapshot(Scenario scenario, ProjectLog log) {
        var project = records.project(scenario.projectId());
        var played = log.play(scenario.id());
        var edits = log.steps().stream()
                .filter(step -> step.isDone() && step.isVisibleIn(scenario.id()))
                .map(step -> Snapshot.Kept.of(step.edit()))
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
                ranges(project.referenceDate(), played).orElse(null),
                played.state().locations(),
                played.state().uncertainty(),
                played.state().horizon(),
                played.state().horizon().equals(Horizon.START) ? null : years(project.referenceDate(), played));
    }

    private CostImpact impact(LocalDate referenceDate, Played played) {
        return CostCalculator.calculate(
                CostMapping.of(referenceDate, played.state(), played.division()), rules.register());
    }

    private HorizonLines years(LocalDate referenceDate, Played played) {
        return HorizonCalculator.calculate(
                HorizonMapping.of(referenceDate, played.state(), played.division(), played.loads()), rules.register());
    }

    private Optional<Ranges> ranges(LocalDate referenceDate, Played played) {
        return played.inRange().ranges(referenceDate, rules.register());
    }

    private static Uncertainty uncertainty(
            LocalDate date, Played played, CostImpact impact, ParameterRegister register) {
        return uncertainty(
                new Studies(date, played.state(), played.loads(), played.division(), impact, register, null));
    }

    /** Of a copy, by the rules of when it was made. */
    private static Uncertainty uncertainty(Snapshot kept) {
        var added = kept.rules() == null ? List.<AddedValue>of() : kept.rules();
        return uncertainty(Studies.ofCopy(kept, () -> ArchiveReplay.register(added, List.of())));
    }

    private static Uncertainty uncertainty(Studies studies) {
        return new Uncertainty(studies.plan(), new Once<>(studies::chosen), new Once<>(studies::saving));
    }
}
