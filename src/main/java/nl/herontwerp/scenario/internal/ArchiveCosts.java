package nl.herontwerp.scenario.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.language.Texts;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.wagerules.AddedValue;
import org.jspecify.annotations.Nullable;

/** The cost of the scenarios in an archive as JSON. Amounts are texts, so that no reader rounds them. */
public final class ArchiveCosts {

    private static final Texts TEXTS = Texts.dutch();

    private ArchiveCosts() {}

    public static String json(byte[] bytes, List<AddedValue> added) throws ArchiveRefused, ModelRefused {
        var replay = ArchiveReplay.of(bytes, added);
        var result = new LinkedHashMap<String, @Nullable Object>();
        result.put("project", replay.project());
        result.put(
                "scenarios",
                replay.scenarios().stream().map(ArchiveCosts::scenario).toList());
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result);
    }

    private static Map<String, Object> scenario(ArchiveReplay.Played played) {
        var written = new LinkedHashMap<String, Object>();
        written.put("name", played.name());
        written.put("status", played.status().name());
        written.put("referenceDate", played.referenceDate().toString());
        written.put(
                "notFitting", played.notFitting().stream().map(TEXTS::render).toList());
        written.putAll(impact(played.impact()));
        written.put("years", ArchiveYears.of(played.years().get()));
        return written;
    }

    private static Map<String, Object> impact(CostImpact impact) {
        var written = new LinkedHashMap<String, Object>();
        written.put("perYear", pair(impact.perYear()));
        written.put("perCase", pair(impact.perCase()));
        written.put("oneOff", figure(impact.oneOffTotal()));
        written.put("paybackMonths", figure(impact.payback()));
        var worth = impact.worthPayback();
        if (worth != null) {
            written.put("worthPaybackMonths", figure(worth));
        }
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

    static Map<String, Object> line(CostLine line) {
        var written = new LinkedHashMap<String, Object>();
        written.put("id", line.id());
        written.put("kind", line.kind().name());
        written.put("subject", TEXTS.render(line.subject()));
        written.put("label", TEXTS.render(line.label()));
        written.put("now", figure(line.now()));
        written.put("scenario", figure(line.scenario()));
        return written;
    }

    static Map<String, Object> pair(CostImpact.Pair pair) {
        var written = new LinkedHashMap<String, Object>();
        written.put("now", figure(pair.now()));
        written.put("scenario", figure(pair.scenario()));
        written.put("difference", figure(pair.difference()));
        return written;
    }

    /** {@code {"value": "12.50"}}, or {@code {"unknown": [what is missing]}}. */
    static Map<String, Object> figure(Explanation explanation) {
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
