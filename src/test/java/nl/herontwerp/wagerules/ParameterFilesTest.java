package nl.herontwerp.wagerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.ParameterValue.Basis;
import nl.herontwerp.wagerules.ParameterValue.Status;
import nl.herontwerp.wagerules.internal.ParameterFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameter files are complete, and a file that is not as it should be is refused. */
class ParameterFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/wagerules/nl");
    private static final String GOOD = """
            id: test/x
            unit: PERCENT
            after: unknown
            values:
              - from: "2024-01-01"
                value: "1.5"
                law: "Wet"
                checked: "2026-11-24"
                status: "confirmed"
              - from: "2025-01-01"
                until: "2025-12-31"
                value: "2"
                law: "Wet"
                checked: "2026-11-24"
                status: "unverified"
            """;

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            var ids = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> FOLDER.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".yaml", ""))
                    .toList();
            assertThat(ParameterRegister.standard().all())
                    .extracting(Parameter::id)
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void aFigureHoldsFromItsFirstToItsLastDay() {
        var parameter = ParameterFiles.read("test/x", GOOD, false);
        assertThat(parameter.valueOn(LocalDate.of(2023, 12, 31)).isKnown()).isFalse();
        assertThat(parameter
                        .valueOn(LocalDate.of(2024, 12, 31))
                        .toOptional()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("1.5");
        assertThat(parameter
                        .valueOn(LocalDate.of(2025, 1, 1))
                        .toOptional()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("2");
        assertThat(parameter.valueOn(LocalDate.of(2026, 1, 1)).missing())
                .singleElement()
                .satisfies(phrase -> assertThat(phrase.key()).isEqualTo("wagerules.unknown.after"));
    }

    @Test
    void whatIsUnverifiedOrOverriddenIsDoubted() {
        var register = new ParameterRegister(List.of(ParameterFiles.read("test/x", GOOD, true)));
        assertThat(register.explain("test/x", LocalDate.of(2024, 1, 1)).doubts())
                .containsExactly(Doubt.OVERRIDDEN_VALUE);
        assertThat(register.explain("test/x", LocalDate.of(2025, 1, 1)).doubts())
                .containsExactlyInAnyOrder(Doubt.OVERRIDDEN_VALUE, Doubt.UNVERIFIED_VALUE);
    }

    /** A value says what it was compared with; and where that was not research alone, in which texts it was seen. */
    @Test
    void theProgramsOwnFiguresSayWhatTheyWereComparedWith() {
        assertThat(ParameterRegister.standard().all())
                .allSatisfy(parameter -> assertThat(parameter.values()).allSatisfy(value -> {
                    assertThat(value.basis()).isNotNull();
                    assertThat(value.note() != null || value.comparedWith() == Basis.RESEARCH)
                            .isTrue();
                    assertThat(value.comparedWith() == Basis.SOURCE && value.status() == Status.UNVERIFIED)
                            .isFalse();
                }));
        var own = ParameterFiles.read("test/x", GOOD, false);
        assertThat(own.values().getFirst().comparedWith()).isEqualTo(Basis.SOURCE);
    }

    /** Whoever finds a publication for one of these takes it from this list. */
    @Test
    void onlyTheseFiguresRestOnResearchAlone() {
        assertThat(ParameterRegister.standard().all().stream()
                        .flatMap(parameter -> parameter.values().stream()
                                .filter(value -> value.comparedWith() == Basis.RESEARCH)
                                .map(value -> parameter.id() + " " + value.from())))
                .containsExactlyInAnyOrder(
                        "coaching/hours-year-1 2024-01-01",
                        "coaching/hours-year-2 2024-01-01",
                        "coaching/hours-year-3 2024-01-01",
                        "coaching/uwv-minimum-hours 2025-01-01",
                        "coaching/uwv-minimum-months 2025-01-01",
                        "jobs-agreement/hours-per-week 2015-01-01",
                        "lks/employer-charges 2024-01-01",
                        "premiums/small-employer-limit 2026-01-01",
                        "wajong/dispensation-minimum-loss 2019-01-01");
    }

    /** The flat rate came into the Participatiewet on 1 February 2017, the levy into the Wfsv on 1 May 2015. */
    @ParameterizedTest
    @CsvSource({
        "lks/forfait, 2017-02-01, 50",
        "lks/forfait-months, 2017-02-01, 6",
        "jobs-agreement/levy, 2015-05-01, 5000"
    })
    void aRuleDoesNotHoldBeforeItCameIntoTheLaw(String id, LocalDate first, BigDecimal value) {
        var parameter = ParameterRegister.standard().get(id);
        assertThat(parameter.valueOn(first.minusDays(1)).isKnown()).isFalse();
        assertThat(parameter.valueOn(first).toOptional().orElseThrow().value()).isEqualByComparingTo(value);
    }

    /** After the last known day a value is carried on as an assumption only where that was asked. */
    @Test
    void carryingOnIsAnAssumptionAndEndsWithTheRule() {
        var day = LocalDate.of(2028, 3, 1);
        var register = ParameterRegister.standard();
        assertThat(register.explain("premiums/wko", day).value().isKnown()).isFalse();
        var ahead = register.carryingOn(Percentage.of(2));
        assertThat(ahead.explain("premiums/wko", day).doubts()).containsExactly(Doubt.ASSUMPTION);
        assertThat(ahead.explain("lkv/low-income-hour", day).value().isKnown()).isFalse();
        // 14.99 x 1.02 x 1.02 = 15.5956
        assertThat(Explained.raw(ahead.explain("wml/minimum-hourly-wage", day)).toOptional())
                .contains(new BigDecimal("15.60"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit: PERCENT=>unit: GUILDERS",
                "id: test/x=>id: test/y",
                "after: unknown=>",
                "law: \"Wet\"=>lw: \"Wet\"",
                "value: \"1.5\"=>value: 1.5",
                "value: \"2\"=>value: \"two\"",
                "from: \"2025-01-01\"=>from: \"2023-01-01\"",
                "until: \"2025-12-31\"=>until: \"2024-12-31\"",
                "status: \"unverified\"=>status: \"sure\"",
                "status: \"unverified\"=>basis: \"hearsay\""
            })
    void aFileThatIsNotAsItShouldBeIsRefused(String change) {
        var parts = change.split("=>", -1);
        assertThat(GOOD).contains(parts[0]);
        var broken = GOOD.replace(parts[0], parts[1]);
        assertThatThrownBy(() -> ParameterFiles.read("test/x", broken, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test/x");
    }
}
