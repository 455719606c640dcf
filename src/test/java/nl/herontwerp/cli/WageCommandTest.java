package nl.herontwerp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command wage as a script sees it. */
class WageCommandTest {

    private static final String KOEN =
            "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value 60 --employer small";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheWorkedCase() {
        var result = run(KOEN);
        assertThat(result.propertyNames())
                .containsExactly(
                        "minimumHourlyWage",
                        "referenceMonth",
                        "lksExclCharges",
                        "lksCharges",
                        "lks",
                        "capApplied",
                        "grossWageMonth",
                        "employerCostMonth",
                        "lkvYear",
                        "netCostMonth",
                        "jobsAgreementJobs",
                        "doubts",
                        "receipt",
                        "trace");
        assertThat(text(result, "minimumHourlyWage")).isEqualTo("14.99");
        assertThat(text(result, "referenceMonth")).isEqualTo("2337.00");
        assertThat(text(result, "lksExclCharges")).isEqualTo("897.40");
        assertThat(text(result, "lksCharges")).isEqualTo("210.89");
        assertThat(text(result, "lks")).isEqualTo("1108.29");
        assertThat(result.get("capApplied").asBoolean()).isFalse();
        assertThat(text(result, "grossWageMonth")).isEqualTo("2078.61");
        // 2078.61 + 166.29 + 17.13 % of 2244.9024 = 384.55; no pension
        assertThat(text(result, "employerCostMonth")).isEqualTo("2629.45");
        assertThat(text(result, "lkvYear")).isEqualTo("1680.64");
        // 2629.45 - 1108.29 - 140.0533
        assertThat(text(result, "netCostMonth")).isEqualTo("1381.11");
        assertThat(text(result, "jobsAgreementJobs")).isEqualTo("1.25");
    }

    @Test
    void theTraceShowsWhatWasNotRoundedAndWhereFiguresComeFrom() {
        var result = run(KOEN);
        var subsidy = result.get("trace").get("lks").get("parts").get(0);
        assertThat(text(subsidy, "value")).isEqualTo("897.40");
        assertThat(text(subsidy, "unrounded")).startsWith("897.40444");
        assertThat(result.get("trace").toString())
                .contains("lks/employer-charges", "Stcrt. 2026, 16505", "2026-11-24", "1009.584");
        assertThat(result.get("doubts").toString())
                .contains("UNVERIFIED_VALUE", "Het pensioenpercentage van de werkgever is niet ingevuld");
        assertThat(text(result.get("receipt"), "hash")).hasSize(64);
    }

    @Test
    void theMonthsAddUp() {
        var result = run(KOEN + " --months 24 --forfait --hourly-wage 16.20");
        assertThat(result.get("months")).hasSize(24);
        var first = result.get("months").get(0);
        assertThat(text(first, "month")).isEqualTo("2026-07");
        assertThat(text(first, "lks")).isEqualTo("1385.37");
        assertThat(text(result.get("months").get(6), "lks")).isEqualTo("1108.29");
        for (var month : result.get("months")) {
            var net = new BigDecimal(text(month, "employerCost"))
                    .subtract(new BigDecimal(text(month, "lks")))
                    .subtract(new BigDecimal(text(month, "lkv")));
            assertThat(text(month, "netCost")).isEqualTo(net.toPlainString());
        }
        assertThat(result.get("doubts").toString()).contains("doorgetrokken");
    }

    @Test
    void whatIsNotKnownIsNull() {
        var result = run("--date 2027-01-01 --age 30 --hours 32 --full-time-hours 36 --wage-value 60");
        assertThat(result.get("minimumHourlyWage").isNull()).isTrue();
        assertThat(result.get("lks").isNull()).isTrue();
        assertThat(result.get("netCostMonth").isNull()).isTrue();
        assertThat(result.get("trace").get("netCostMonth").get("missing").toString())
                .contains("nog niet bekendgemaakt");
    }

    @Test
    void theFlatRateNeedsNoWageValue() {
        var result = run("--date 2026-07-01 --age 30 --hours 36 --full-time-hours 36 --forfait --months 8");
        assertThat(text(result, "lks")).isEqualTo("1558.55");
        assertThat(result.get("months").get(6).get("lks").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--date 2026-02-30 --age 30 --hours 32 --full-time-hours 36 --wage-value 60",
                "--date gisteren --age 30 --hours 32 --full-time-hours 36 --wage-value 60",
                "--date 2023-12-31 --age 30 --hours 32 --full-time-hours 36 --wage-value 60",
                "--date 2026-07-01 --age 14 --hours 32 --full-time-hours 36 --wage-value 60",
                "--date 2026-07-01 --age 30.5 --hours 32 --full-time-hours 36 --wage-value 60",
                "--date 2026-07-01 --age 30 --hours -1 --full-time-hours 36 --wage-value 60",
                "--date 2026-07-01 --age 30 --hours 0 --full-time-hours 36 --wage-value 60",
                "--date 2026-07-01 --age 30 --hours 169 --full-time-hours 36 --wage-value 60",
                "--date 2026-07-01 --age 30 --hours 32,5 --full-time-hours 36 --wage-value 60",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 0 --wage-value 60",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value 101",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value -1",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value",
                "--date 2026-07-01 --age 30 --hours --full-time-hours 36 --wage-value 60",
                "--date 2026-07-01 --age 30 --age 31 --hours 32 --full-time-hours 36 --wage-value 60",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value 60 --forfait --forfait",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value 60 --hourly-wage 14.98",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value 60 --employer middle",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value 60 --months 0",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value 60 --months 121",
                "--date 2026-07-01 --age 30 --hours 32 --full-time-hours 36 --wage-value 60 --turbo",
                "2026-07-01"
            })
    void whatCannotBeUsedIsOneSentence(String arguments) {
        assertThat(code(arguments)).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8).lines().toList())
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(".").doesNotContain("<", "{", ". "));
    }

    private JsonNode run(String arguments) {
        assertThat(code(arguments)).as(err.toString(UTF_8)).isZero();
        return JsonMapper.shared().readTree(out.toString(UTF_8));
    }

    private int code(String arguments) {
        var all = new ArrayList<>(List.of("wage"));
        all.addAll(List.of(arguments.split(" ")));
        return Main.run(all, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
