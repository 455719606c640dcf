package nl.herontwerp.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.library.RobotFigure.Basis;
import nl.herontwerp.library.RobotFigure.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The starting points for robots: each with a source, and refused by line when they can't be read. */
class RobotCatalogueTest {

    @Test
    void everyKindHasStartingPointsThatSayWhereTheyComeFrom() {
        assertThat(RobotCatalogue.all())
                .extracting(RobotStart::kind)
                .containsExactlyInAnyOrder(RobotOption.Kind.values());
        for (var start : RobotCatalogue.all()) {
            assertThat(start.figures()).isNotEmpty().allSatisfy(figure -> {
                assertThat(figure.source()).isNotBlank();
                assertThat(figure.value() == null).isEqualTo(figure.basis() == Basis.UNKNOWN);
            });
        }
    }

    @Test
    void onlyFiguresThatWerePublishedAreGivenAsSourced() {
        var published = RobotCatalogue.all().stream()
                .flatMap(start -> start.figures().stream())
                .filter(figure -> figure.basis() == Basis.PUBLISHED)
                .toList();
        assertThat(published)
                .extracting(RobotFigure::what, RobotFigure::value)
                .containsExactly(
                        tuple(What.PURCHASE, new BigDecimal("85000")),
                        tuple(What.SAFETY, new BigDecimal("5000")),
                        tuple(What.RUNNING, new BigDecimal("3000")),
                        tuple(What.COMMISSIONING_DAYS, BigDecimal.ONE));
    }

    static Stream<Arguments> broken() throws Exception {
        var yaml = Files.readString(Path.of("templates/robots/robots.yaml"));
        return Stream.of(
                Arguments.of(yaml.replaceFirst("waarde: 85000", "waarde: veel"), "no number"),
                Arguments.of(yaml.replaceFirst("waarde: 85000", "waarde: -1"), "no number"),
                Arguments.of(yaml.replaceFirst("        waarde: 85000\n", ""), "has a value"),
                Arguments.of(yaml.replaceFirst("aard: gepubliceerd", "aard: gegokt"), "is none of"),
                Arguments.of(yaml.replaceFirst("soort: softwarerobot", "soort: cobot"), "stands here twice"),
                Arguments.of(yaml.replaceFirst("2026-11-29", "vandaag"), "write the day"),
                Arguments.of(yaml.replaceFirst("wat: inbouw", "wat: aanschaf"), "stands here twice"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("broken")
    void whatCantBeReadIsRefusedByLine(String yaml, String mend) {
        assertThatThrownBy(() -> RobotCatalogue.read(yaml))
                .isInstanceOf(SectorFileRefused.class)
                .hasMessageContaining("robots.yaml")
                .hasMessageContaining(mend);
    }
}
