package nl.herontwerp.wagerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Runs the scenarios in Dutch that a lawyer can read and work out by hand. */
class ScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/wagerules/scenarios");
    private static final ParameterRegister REGISTER = ParameterRegister.standard();
    private static final Map<String, WageCostBenefit.Kind> BENEFITS = Map.of(
            "banenafspraak", WageCostBenefit.Kind.JOBS_AGREEMENT,
            "arbeidsgehandicapt", WageCostBenefit.Kind.WORK_DISABLED,
            "herplaatsing", WageCostBenefit.Kind.REPLACEMENT,
            "ouder", WageCostBenefit.Kind.OLDER_EMPLOYEE);

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var all = files.sorted().flatMap(ScenariosTest::read).toList();
            assertThat(all).hasSizeGreaterThan(60);
            return all.stream().map(scenario -> DynamicTest.dynamicTest(text(scenario, "naam"), () -> check(scenario)));
        }
    }

    private static void check(Map<String, Object> scenario) {
        var expected = (Map<?, ?>) Objects.requireNonNull(scenario.get("verwacht"), "verwacht");
        var found = compute(scenario);
        assertThat(expected).isNotEmpty();
        expected.forEach((name, value) -> assertThat(found.get(name))
                .as("%s (%s)", name, scenario.get("berekening"))
                .isEqualTo(value));
    }

    private static Map<String, String> compute(Map<String, Object> scenario) {
        var worked = RuleScenarios.compute(scenario);
        if (worked != null) {
            return worked;
        }
        var date = LocalDate.parse(text(scenario, "peildatum"));
        return switch (text(scenario, "regeling")) {
            case "minimumloon" ->
                Map.of("per uur", shown(new MinimumWage(REGISTER).hourly(number(scenario, "leeftijd"), date)));
            case "loonkostenvoordeel" -> {
                var hours = Explained.hours(
                        Phrase.literal("uren"), Figure.known(Hours.of(text(scenario, "betaalde uren"))));
                yield Map.of(
                        "per jaar",
                        shown(new WageCostBenefit(REGISTER)
                                .perYear(Objects.requireNonNull(BENEFITS.get(text(scenario, "soort"))), hours, date)));
            }
            case "loonkostensubsidie" -> subsidy(scenario, date);
            case "loonschaal" -> ScaleScenarios.scale(scenario, date, REGISTER);
            case "loonwaarde" -> ScaleScenarios.wageValue(scenario);
            default -> throw new IllegalArgumentException(text(scenario, "regeling"));
        };
    }

    private static Map<String, String> subsidy(Map<String, Object> scenario, LocalDate date) {
        var forfait = scenario.containsKey("forfait");
        var month = new WageCostSubsidy(REGISTER)
                .month(new WageCostSubsidy.Claim(
                        number(scenario, "leeftijd"),
                        forfait
                                ? Figure.unknown(Phrase.literal("nog niet vastgesteld"))
                                : Figure.known(Percentage.of(text(scenario, "loonwaarde"))),
                        forfait,
                        Hours.of(text(scenario, "uren")),
                        Hours.of(text(scenario, "voltijd")),
                        date));
        var found = new LinkedHashMap<String, String>();
        found.put("basis", shown(month.base()));
        found.put("maximum", shown(month.cap()));
        found.put("subsidie bij 36 uur", shown(month.at36Hours()));
        found.put("subsidie", shown(month.subsidy()));
        found.put("werkgeverslasten", shown(month.charges()));
        found.put("uitbetaald", shown(month.paid()));
        found.put("maximum toegepast", month.capApplied().toOptional().orElse(false) ? "ja" : "nee");
        return found;
    }

    private static String shown(Explanation explanation) {
        return Explained.raw(explanation)
                .map(amount -> amount.setScale(2).toPlainString())
                .toOptional()
                .orElse("onbekend");
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            List<Map<String, Object>> list = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return list.stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> scenario, String key) {
        return (String) Objects.requireNonNull(scenario.get(key), key);
    }

    private static int number(Map<String, Object> scenario, String key) {
        return new BigDecimal(text(scenario, key)).intValueExact();
    }
}
