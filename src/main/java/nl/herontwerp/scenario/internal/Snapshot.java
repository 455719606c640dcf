package nl.herontwerp.scenario.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.RoleTerms;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonLines;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Loads;
import nl.herontwerp.project.ProcessVersion;
import nl.herontwerp.project.Project;
import nl.herontwerp.reshoring.LocationPlan;
import nl.herontwerp.scenario.Ranges;
import nl.herontwerp.scenario.UncertaintyPlan;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.WageScales;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a frozen scenario rests on and leads to. The bytes of the model are those of the
 * version, which never change.
 *
 * @param format number of this record's shape, to be raised when it changes
 * @param scales wage scales; none in copies from before these
 * @param edits the recipe, as JSON, in order
 * @param rules figures of law that were not the program's own at the time; null in copies from before these
 * @param library the models of the time, the main one first; null in copies from before there could be more
 * @param ranges the scenario at both ends of the ranges of minutes; null when no task has one
 * @param locations where the product may be made; none in copies from before these
 * @param uncertainty what was said about it; nothing in copies from before it could be said
 * @param horizon what is expected of the years ahead; nothing in copies from before it
 * @param years the lines of the years ahead; null when nothing was stated about them
 */
record Snapshot(
        int format,
        Project project,
        ProcessVersion version,
        AsIs asIs,
        Employer employer,
        WageScales scales,
        Loads loads,
        Design design,
        Division division,
        CostImpact impact,
        List<Phrase> notFitting,
        List<Kept> edits,
        @Nullable List<AddedValue> rules,
        @Nullable List<ProjectModels.Used> library,
        @Nullable Ranges ranges,
        LocationPlan locations,
        UncertaintyPlan uncertainty,
        Horizon horizon,
        @Nullable HorizonLines years) {

    static final int FORMAT = 1;

    Snapshot {
        scales = scales == null ? WageScales.EMPTY : scales;
        locations = locations == null ? LocationPlan.EMPTY : locations;
        uncertainty = uncertainty == null ? UncertaintyPlan.EMPTY : uncertainty;
        horizon = horizon == null ? Horizon.START : horizon;
    }

    /** The models that this rests on, the main one first. */
    List<ProjectModels.Used> models() {
        return library == null ? List.of(new ProjectModels.Used(1, version.id())) : library;
    }

    /** What edits of its terms are done on. */
    Standing standing() {
        return new Standing(asIs, employer, scales, design, locations, uncertainty, horizon);
    }

    /** This copy with terms of roles that were changed since; no figure rests on them. */
    Snapshot withTerms(Map<String, RoleTerms> terms, List<Kept> added) {
        return new Snapshot(
                format,
                project,
                version,
                asIs,
                employer,
                scales,
                loads,
                design.withTerms(terms),
                division,
                impact,
                notFitting,
                Stream.concat(edits.stream(), added.stream()).toList(),
                rules,
                library,
                ranges,
                locations,
                uncertainty,
                horizon,
                years);
    }

    /** One edit of the recipe. */
    record Kept(EditKind kind, String edit) {
        static Kept of(Edit<?> edit) {
            return new Kept(EditKind.of(edit), EditKind.of(edit).write(edit));
        }
    }
}
