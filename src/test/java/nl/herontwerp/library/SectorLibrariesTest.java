package nl.herontwerp.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Classifier;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sector files that the program brings, and how strictly they are read. */
class SectorLibrariesTest {

    private static final String GOOD = """
            id: proef
            naam: Proef
            engels: Trial
            bron: eigen schatting, controleren
            sector: [proef]
            deeltaken:
              - naam: Vouwen
                engels: Folding
                herkennen: [inpakken]
                minuten: 1.5
                eisen: {zelfstandigheid: 1, contact: 0, pieken: 1, tempo: 2, storingen: 0, onverwacht: 0, lichamelijk: 1}
                maatregelen:
                  - {soort: technisch, wat: mal, eis: tempo, naar: 1}
            """;

    static Stream<Path> files() throws IOException {
        return Files.list(Path.of("templates/sectoren"))
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadStrictlyAndHoldsSimpleWork(Path path) throws IOException {
        var id = path.getFileName().toString().replace(".yaml", "");
        var library = SectorFile.read(id, Files.readString(path));
        assertThat(library.pieces()).hasSizeBetween(15, 30);
        assertThat(library.source()).contains("eigen schatting, controleren");
        var names = new HashSet<String>();
        for (var piece : library.pieces()) {
            assertThat(names.add(piece.name())).as(piece.name()).isTrue();
            assertThat(piece.demands()).as(piece.name()).containsOnlyKeys(Demand.values());
            var judged = Classifier.classify(Activity.of("a", piece.name(), BigDecimal.ONE)
                    .withDemands(piece.demands())
                    .withMeasures(piece.measures()));
            assertThat(judged.complexity())
                    .as(piece.name())
                    .isIn(ComplexityClass.SIMPLE, ComplexityClass.SIMPLE_WITH_SUPPORT);
        }
    }

    @Test
    void noFileIsLeftOut() throws IOException {
        assertThat(SectorLibraries.all())
                .extracting(SectorLibrary::id)
                .containsExactlyInAnyOrderElementsOf(
                        files().map(path -> path.getFileName().toString().replace(".yaml", ""))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "minuten: 1.5 | minuten: veel | 10 | no number",
                "minuten: 1.5 | minuten: 0 | 10 | no number",
                "minuten: 1.5 | minuut: 1.5 | 10 | unknown key",
                "engels: Folding | soort: x | 8 | unknown key",
                "tempo: 2 | tempo: 4 | 11 | no score",
                "tempo: 2 | snelheid: 2 | 11 | unknown key",
                "contact: 0, | `` | 11 | 'contact' is missing",
                "naar: 1 | naar: 2 | 13 | does not lower",
                "soort: technisch | soort: robot | 13 | none of",
                "id: proef | id: anders | 1 | the file's name",
                "bron: eigen schatting, controleren | bron: | 4 | a text",
                "sector: [proef] | sector: [] | 5 | at least one",
                "naam: Proef | naam: [ | 4 | no YAML"
            })
    void whatIsWrongIsSaidByFileAndLine(String good, String bad, int line, String mend) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> SectorFile.read("proef", GOOD.replace(good, bad)))
                .isInstanceOf(SectorFileRefused.class)
                .hasMessageStartingWith("proef.yaml, line " + line + ": ")
                .hasMessageContaining(mend);
    }

    @Test
    void aGoodFileIsRead() {
        var piece = SectorFile.read("proef", GOOD).pieces().getFirst();
        assertThat(piece.minutes()).isEqualByComparingTo("1.5");
        assertThat(piece.demands()).containsEntry(Demand.WORKING_PACE, 2);
        assertThat(piece.measures().getFirst().lowersTo()).isEqualTo(1);
    }

    @Test
    void theOwnSectorComesFirst() {
        var ward = SectorLibraries.proposals("Bed verschonen na ontslag", "Ziekenhuis", 12);
        assertThat(ward).isNotEmpty();
        assertThat(ward.getFirst().library().id()).isEqualTo("verpleegafdeling");
        var packing = SectorLibraries.proposals("Bestellingen inpakken", "Logistiek", 12);
        assertThat(packing.getFirst().library().id()).isEqualTo("magazijn");
        assertThat(packing).extracting(each -> each.piece().name()).contains("Dozen vouwen");
        assertThat(SectorLibraries.proposals("Xyzzy", "Logistiek", 12)).isEmpty();
        assertThat(SectorLibraries.proposals("", "", 12)).isEmpty();
    }

    @Test
    void wordsAreComparedByTheirBeginning() {
        assertThat(TaskWords.of("Het inpakken van de dozen, é én twee"))
                .isEqualTo(List.of("inpakken", "dozen", "twee"));
        assertThat(TaskWords.stems("Inpakken / inpakker")).isEqualTo(List.of("inpak"));
        assertThat(TaskWords.isAbout("linnenkast", "linnen")).isTrue();
        assertThat(TaskWords.isAbout("verpakken", "inpakken")).isFalse();
        assertThat(TaskWords.isAbout("bed", "bedrijf")).isFalse();
        assertThat(TaskWords.isAbout("interview", "interne")).isFalse();
        assertThat(TaskWords.isAbout("onderhouden", "onderhoud")).isTrue();
        assertThat(TaskWords.isAbout("onderzoeken", "onderhoud")).isFalse();
    }
}
