package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.ScaleStep;
import org.jspecify.annotations.Nullable;

/** Works out scenarios of wage scales and of wage values. */
final class ScaleScenarios {

    private static final String UNKNOWN = "onbekend";

    private ScaleScenarios() {}

    /** A small employer with permanent contracts and a Whk premium of its own of 1 %. */
    static Map<String, String> scale(Map<String, Object> scenario, LocalDate date, ParameterRegister register) {
        var table = new WageScales(
                maps(scenario, "loonschalen").stream().map(ScaleScenarios::line).toList(), HourBasis.PRODUCTIVE);
        var line = table.on(new ScaleStep(text(scenario, "schaal"), text(scenario, "trede")), date);
        var found = new LinkedHashMap<String, String>();
        if (line.toOptional().isEmpty()) {
            for (var name : List.of("uurloon", "per betaald uur", "per productief uur")) {
                found.put(name, UNKNOWN);
            }
            return found;
        }
        var result = new ScaleCost(register)
                .of(
                        line.toOptional().get(),
                        new ScaleCost.Person(
                                Integer.parseInt(text(scenario, "leeftijd")),
                                value(scenario, "contracturen", Hours::of),
                                value(scenario, "werkdagen", BigDecimal::new)),
                        new EmployerPremiums.Terms(
                                true,
                                true,
                                Percentage.of("1.00"),
                                value(scenario, "pensioen werkgever", Percentage::of)),
                        date);
        found.put("uurloon", shown(result.wage(), 4));
        found.put("verhoogd", result.wage().origin() instanceof Origin.Assumed ? "ja" : "nee");
        found.put("per betaald uur", shown(result.paidHour(), 4));
        found.put("productieve uren", shown(result.productiveHours(), 2));
        found.put("per productief uur", shown(result.productiveHour(), 4));
        return found;
    }

    static Map<String, String> wageValue(Map<String, Object> scenario) {
        var indication = WageValueByTime.indication(
                maps(scenario, "hoofdtaken").stream().map(ScaleScenarios::task).toList());
        return Map.of(
                "loonwaarde",
                Explained.raw(indication)
                        .map(part -> part.movePointRight(2).toPlainString())
                        .toOptional()
                        .orElse(UNKNOWN));
    }

    private static WageValueByTime.Task task(Map<String, Object> task) {
        var pieces = value(task, "stuks", BigDecimal::new);
        return new WageValueByTime.Task(
                text(task, "naam"),
                Figure.known(Hours.of(text(task, "uren"))),
                pieces == null
                        ? WageValueByTime.pace(figure(value(task, "tempo", Percentage::of)))
                        : WageValueByTime.pace(pieces, figure(value(task, "norm", BigDecimal::new))),
                figure(value(task, "kwaliteit", Percentage::of)),
                figure(value(task, "netto werktijd", Percentage::of)));
    }

    private static ScaleLine line(Map<String, Object> line) {
        return new ScaleLine(
                text(line, "schaal") + text(line, "trede") + text(line, "vanaf"),
                new ScaleStep(text(line, "schaal"), text(line, "trede")),
                LocalDate.parse(text(line, "vanaf")),
                new ScaleLine.Wage(
                        value(line, "bedrag", Money::of),
                        text(line, "per").equals("maand") ? ScaleLine.WagePer.MONTH : ScaleLine.WagePer.HOUR,
                        value(line, "voltijd", Hours::of)),
                new ScaleLine.Extras(
                        value(line, "eindejaarsuitkering", Percentage::of),
                        value(line, "pensioen", Percentage::of),
                        value(line, "reiskosten", Money::of),
                        text(line, "reiskosten per").equals("uur")
                                ? ScaleLine.TravelPer.HOUR
                                : ScaleLine.TravelPer.DAY),
                new ScaleLine.Absence(
                        value(line, "wettelijk verlof", Hours::of),
                        value(line, "extra verlof", Hours::of),
                        value(line, "feestdagen", Hours::of),
                        value(line, "overige uren", Hours::of),
                        value(line, "ziekte", Percentage::of)));
    }

    private static String shown(Explanation explanation, int decimals) {
        return Explained.raw(explanation)
                .map(amount -> amount.setScale(decimals, RoundingMode.HALF_UP).toPlainString())
                .toOptional()
                .orElse(UNKNOWN);
    }

    private static <T> Figure<T> figure(@Nullable T value) {
        return Figure.ofNullable(value, Phrase.literal("niet ingevuld"));
    }

    private static <T> @Nullable T value(Map<String, Object> map, String key, Function<String, T> read) {
        return map.containsKey(key) ? read.apply(text(map, key)) : null;
    }

    private static String text(Map<String, Object> map, String key) {
        return (String) Objects.requireNonNull(map.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(map.get(key), key);
    }
}
