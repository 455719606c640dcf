package nl.herontwerp.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.TaskCosts;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Loads;
import nl.herontwerp.project.ProcessVersion;
import nl.herontwerp.project.Project;
import nl.herontwerp.reshoring.LocationPlan;
import nl.herontwerp.wagerules.WageScales;
import org.jspecify.annotations.Nullable;

/**
 * Everything a screen needs to show one scenario, computed from one state: immutable, and replaced as
 * a whole after each edit.
 *
 * @param version of the main model
 * @param library the models of the project, the main one first
 * @param asIs model and inventory; the model is the main one with what it calls
 * @param employer what premiums depend on, changed by {@link EmployerEdit}s
 * @param scales the project's wage scales, changed by {@link ScaleEdit}s
 * @param loads hours and completeness
 * @param design the redesign of this scenario
 * @param division who does what, now and then, with role reviews
 * @param impact cost now and in the scenario
 * @param notFitting edits that no longer fit the present process version, in words
 * @param undo what undo would take back, as a sentence; null when there is nothing
 * @param redo what redo would do again; null when there is nothing
 * @param editable whether this user may edit this scenario now
 * @param termsEditable whether this user may change the terms of its roles now: also while it is with HR
 * @param latestEdit number of the latest edit that is known here; grows with every edit
 * @param inRange computes {@link #ranges} when first asked
 * @param locations where the product may be made, changed by {@link LocationEdit}s
 * @param uncertainty how sure the saving is, changed by {@link UncertaintyEdit}s
 * @param horizon what is expected of the years ahead, changed by {@link HorizonEdit}s
 * @param ahead computes {@link #years} when first asked
 */
public record Workspace(
        Project project,
        ProcessVersion version,
        ModelLibrary library,
        Scenario scenario,
        List<Scenario> scenarios,
        AsIs asIs,
        Employer employer,
        WageScales scales,
        Loads loads,
        Design design,
        Division division,
        CostImpact impact,
        List<Phrase> notFitting,
        @Nullable Phrase undo,
        @Nullable Phrase redo,
        boolean editable,
        boolean termsEditable,
        long latestEdit,
        Supplier<Optional<Ranges>> inRange,
        LocationPlan locations,
        Uncertainty uncertainty,
        Horizon horizon,
        Supplier<Optional<HorizonImpact>> ahead) {

    /** The main model; its findings know of the other models. */
    public ModelFile file() {
        return library.main();
    }

    /** The scenario at both ends of the ranges of minutes; empty when no task has one. */
    public Optional<Ranges> ranges() {
        return inRange.get();
    }

    /** The cost of the years ahead; empty in what was submitted before anything was stated about them. */
    public Optional<HorizonImpact> years() {
        return ahead.get();
    }

    public Redesign redesign() {
        return new Redesign(asIs, design);
    }

    /** What each task costs a year; the same total as {@link #impact}. */
    public TaskCosts taskCosts() {
        return TaskCosts.of(impact.yearly(), TaskHours.of(redesign(), division));
    }

    /** What each task costs in money over all years ahead; empty where there are no {@link #years}. */
    public Optional<TaskCosts> taskCostsAhead() {
        return years().map(all -> TaskCosts.of(all.lines().cash(), TaskHours.of(redesign(), division)));
    }

    public Optional<Phrase> undoSentence() {
        return Optional.ofNullable(undo);
    }

    public Optional<Phrase> redoSentence() {
        return Optional.ofNullable(redo);
    }

    /** The same, to look at only. */
    public Workspace readOnly() {
        return new Workspace(
                project,
                version,
                library,
                scenario,
                scenarios,
                asIs,
                employer,
                scales,
                loads,
                design,
                division,
                impact,
                notFitting,
                null,
                null,
                false,
                false,
                latestEdit,
                inRange,
                locations,
                uncertainty,
                horizon,
                ahead);
    }
}
