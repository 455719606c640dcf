package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/** The cost of the scenarios in an archive as JSON. Amounts are texts, so that no reader rounds them. */
public final class ArchiveCosts {

    private static final Texts TEXTS = Texts.dutch();

    private ArchiveCosts() {}

    public static String json(byte[] bytes, List<AddedValue> added) throws ArchiveRefused, ModelRefused {
        var archive = ArchiveReader.read(bytes);
        if (archive.models().isEmpty()) {
            throw new ArchiveRefused(Phrase.of("scenario.archive.noModel"));
        }
        var models = new HashMap<List<ArchiveFile.Place>, ProcessModel>();
        var scenarios = new ArrayList<Map<String, Object>>();
        for (var recipe : archive.scenarios()) {
            var frozen = recipe.frozen();
            var edits = frozen != null ? frozen.edits() : archive.edits();
            var date =
                    frozen != null ? frozen.referenceDate() : archive.project().referenceDate();
            var places = frozen != null ? frozen.models() : archive.models().latest();
            var known = models.get(places);
            var model = known != null ? known : archive.models().library(places).model();
            models.put(places, model);
            var register = frozen != null ? register(frozen.rules(), List.of()) : register(archive.rules(), added);
            scenarios.add(scenario(recipe, model, edits, date, register));
        }
        var result = new LinkedHashMap<String, @Nullable Object>();
        result.put("project", archive.project().name());
        result.put("scenarios", scenarios);
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result);
    }

    /** Rules that this program does not know are left out: nothing uses them. */
    private static ParameterRegister register(List<AddedValue> carried, List<AddedValue> added) {
        var standard = ParameterRegister.standard();
        return standard.with(Stream.concat(carried.stream(), added.stream())
                .filter(each -> standard.find(each.parameter()).isPresent())
                .toList());
    }

    private static Map<String, Object> scenario(
            ArchiveReader.Recipe recipe,
            ProcessModel model,
            List<ArchiveReader.Done> edits,
            LocalDate date,
            ParameterRegister register) {
        var state = Standing.start(model);
        var notFitting = new ArrayList<String>();
        var mine = edits.stream()
                .filter(done -> done.scenario() == null || done.scenario().equals(recipe.key()))
                .<Edit<?>>map(ArchiveReader.Done::edit)
                .toList();
        for (var edit : new Renaming(model).apply(mine)) {
            var refusal = state.refusal(edit);
            if (refusal.isEmpty()) {
                state = state.after(edit);
            } else if (!(edit instanceof ElementEdit)) {
                notFitting.add(TEXTS.render(refusal.get()));
            }
        }
        var division = Divider.divide(state.redesign(), LoadCalculator.loads(state.asIs()));
        var impact = CostCalculator.calculate(CostMapping.of(date, state, division), register);
        var written = new LinkedHashMap<String, Object>();
        written.put("name", recipe.name());
        written.put("status", recipe.status().name());
        written.put("referenceDate", date.toString());
        written.put("notFitting", notFitting);
        written.putAll(impact(impact));
        return written;
    }

    private static Map<String, Object> impact(CostImpact impact) {
        var written = new LinkedHashMap<String, Object>();
        written.put("perYear", pair(impact.perYear()));
        written.put("perCase", pair(impact.perCase()));
        written.put("oneOff", figure(impact.oneOffTotal()));
        written.put("paybackMonths", figure(impact.payback()));
        written.put("jobs", figure(impact.jobs()));
        written.put("freedHours", figure(impact.freedHours()));
        written.put("unclaimedHours", figure(impact.unclaimedHours()));
        written.put(
                "yearlyLines", impact.yearly().stream().map(ArchiveCosts::line).toList());
        written.put(
                "oneOffLines", impact.oneOff().stream().map(ArchiveCosts::line).toList());
        written.put("doubts", impact.doubts().stream().map(Enum::name).sorted().toList());
        written.put("receipt", impact.receipt());
        return written;
    }

    private static Map<String, Object> line(CostLine line) {
        var written = new LinkedHashMap<String, Object>();
        written.put("id", line.id());
        written.put("kind", line.kind().name());
        written.put("subject", TEXTS.render(line.subject()));
        written.put("label", TEXTS.render(line.label()));
        written.put("now", figure(line.now()));
        written.put("scenario", figure(line.scenario()));
        return written;
    }

    private static Map<String, Object> pair(CostImpact.Pair pair) {
        var written = new LinkedHashMap<String, Object>();
        written.put("now", figure(pair.now()));
        written.put("scenario", figure(pair.scenario()));
        written.put("difference", figure(pair.difference()));
        return written;
    }

    /** {@code {"value": "12.50"}}, or {@code {"unknown": [what is missing]}}. */
    private static Map<String, Object> figure(Explanation explanation) {
        return switch (explanation.value()) {
            case Figure.Known<Quantity>(var quantity) -> Map.of("value", text(quantity));
            case Figure.Unknown<Quantity>(var missing) ->
                Map.of("unknown", missing.stream().map(TEXTS::render).toList());
        };
    }

    private static String text(Quantity quantity) {
        return switch (quantity) {
            case Quantity.OfMoney(var money) -> money.euros().toPlainString();
            case Quantity.OfHours(var hours) -> hours.value().toPlainString();
            case Quantity.OfPercentage(var percentage) -> percentage.percent().toPlainString();
            case Quantity.OfNumber(var number) -> number.toPlainString();
            case Quantity.OfDate(var date) -> date.toString();
            case Quantity.OfText(var phrase) -> TEXTS.render(phrase);
        };
    }
}
