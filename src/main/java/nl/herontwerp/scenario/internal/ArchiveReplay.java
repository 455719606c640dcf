package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.HorizonCalculator;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterRegister;

/** The scenarios of an archive, with their edits done again and their cost computed, without a database. */
public record ArchiveReplay(String project, List<Played> scenarios) {

    /** One scenario as it stands after its edits. */
    public record Played(
            String name,
            ScenarioStatus status,
            LocalDate referenceDate,
            ModelLibrary library,
            Standing state,
            Division division,
            CostImpact impact,
            Supplier<HorizonImpact> years,
            List<Phrase> notFitting) {}

    /** @param added values of the reader's own; frozen scenarios keep to what they were computed with */
    public static ArchiveReplay of(byte[] bytes, List<AddedValue> added) throws ArchiveRefused, ModelRefused {
        var archive = ArchiveReader.read(bytes);
        if (archive.models().isEmpty()) {
            throw new ArchiveRefused(Phrase.of("scenario.archive.noModel"));
        }
        var libraries = new HashMap<List<ArchiveFile.Place>, ModelLibrary>();
        var scenarios = new ArrayList<Played>();
        for (var recipe : archive.scenarios()) {
            var frozen = recipe.frozen();
            var edits = frozen != null ? frozen.edits() : archive.edits();
            var date =
                    frozen != null ? frozen.referenceDate() : archive.project().referenceDate();
            var places = frozen != null ? frozen.models() : archive.models().latest();
            var known = libraries.get(places);
            var library = known != null ? known : archive.models().library(places);
            libraries.put(places, library);
            var register = frozen != null ? register(frozen.rules(), List.of()) : register(archive.rules(), added);
            scenarios.add(play(recipe, library, edits, date, register));
        }
        return new ArchiveReplay(archive.project().name(), List.copyOf(scenarios));
    }

    /** Rules that this program does not know are left out: nothing uses them. */
    static ParameterRegister register(List<AddedValue> carried, List<AddedValue> added) {
        var standard = ParameterRegister.standard();
        return standard.with(Stream.concat(carried.stream(), added.stream())
                .filter(each -> standard.find(each.parameter()).isPresent())
                .toList());
    }

    private static Played play(
            ArchiveReader.Recipe recipe,
            ModelLibrary library,
            List<ArchiveReader.Done> edits,
            LocalDate date,
            ParameterRegister register) {
        var state = Standing.start(library.model());
        var notFitting = new ArrayList<Phrase>();
        var mine = edits.stream()
                .filter(done -> done.scenario() == null || done.scenario().equals(recipe.key()))
                .<Edit<?>>map(ArchiveReader.Done::edit)
                .toList();
        for (var edit : new Renaming(library.model()).apply(mine)) {
            var refusal = state.refusal(edit);
            if (refusal.isEmpty()) {
                state = state.after(edit);
            } else if (!(edit instanceof ElementEdit)) {
                notFitting.add(refusal.get());
            }
        }
        var loads = LoadCalculator.loads(state.asIs());
        var division = Divider.divide(state.redesign(), loads);
        var impact = CostCalculator.calculate(CostMapping.of(date, state, division), register);
        var horizon = HorizonMapping.of(date, state, division, loads);
        return new Played(
                recipe.name(),
                recipe.status(),
                date,
                library,
                state,
                division,
                impact,
                new Once<>(() -> HorizonImpact.of(HorizonCalculator.calculate(horizon, register))),
                List.copyOf(notFitting));
    }
}
