package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.herontwerp.bpmn.ModelBatch.Outcome;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives are unpacked within limits, and every file in them is named with what came of it. */
class ModelArchiveTest {

    private static final byte[] MODEL =
            Models.process("<task id='a' name='Doen'/>").getBytes(UTF_8);
    private static final ArchiveLimits TIGHT =
            new ArchiveLimits(40_000_000, 50, 3, 2_000_000, 6_000_000, 100, Duration.ofSeconds(30));

    @Test
    void everyFileIsNamedWithWhatCameOfIt() throws IOException {
        var zip = zip(
                "map/",
                "",
                "map/inkoop.bpmn",
                text(MODEL),
                "verkoop.xml",
                text(MODEL),
                "kapot.bpmn",
                "<definitions",
                "__MACOSX/map/._inkoop.bpmn",
                "x",
                "plaatje.png",
                "\u0089PNG",
                "binnen.zip",
                text(zip("a.bpmn", text(MODEL))),
                "../../buiten.bpmn",
                text(MODEL),
                "/etc/wortel.bpmn",
                text(MODEL),
                "C:\\schijf.bpmn",
                text(MODEL),
                "ander.xml",
                "<boodschappen/>",
                "leesmij.txt",
                "Lees mij");

        var outcomes = read(zip, ArchiveLimits.DEFAULT);

        assertThat(outcomes.stream().map(ModelArchiveTest::brief))
                .containsExactly(
                        "LeftOut map/ folder",
                        "Read map/inkoop.bpmn 1",
                        "Read verkoop.xml 1",
                        "Refused kapot.bpmn broken",
                        "LeftOut __MACOSX/map/._inkoop.bpmn clutter",
                        "LeftOut plaatje.png noModel",
                        "Refused binnen.zip nested",
                        "Refused ../../buiten.bpmn unsafeName",
                        "Refused /etc/wortel.bpmn unsafeName",
                        "Refused C:/schijf.bpmn unsafeName",
                        "LeftOut ander.xml noModel",
                        "LeftOut leesmij.txt noModel");
    }

    @Test
    void anArchiveOfSignavioGivesWhatIsBpmn() throws IOException {
        var zip = zip(
                "directory_1/", "",
                "directory_1/directory_meta.json", "{\"name\": \"Map\"}",
                "directory_1/model_2.json", "{\"resourceId\": \"c\", \"stencil\": {\"id\": \"BPMNDiagram\"}}",
                "directory_1/model_2.bpmn20.xml", text(MODEL),
                "package_meta_data.json", "{}");

        assertThat(read(zip, ArchiveLimits.DEFAULT).stream().map(ModelArchiveTest::brief))
                .containsExactly(
                        "LeftOut directory_1/ folder",
                        "LeftOut directory_1/directory_meta.json metadata",
                        "Refused directory_1/model_2.json signavioForm",
                        "Read directory_1/model_2.bpmn20.xml 1",
                        "LeftOut package_meta_data.json metadata");
    }

    static Stream<Arguments> hostile() throws IOException {
        var good = zip("a.bpmn", text(MODEL));
        var cutMiddle = Arrays.copyOf(good, good.length / 2);
        var cutEnd = Arrays.copyOf(good, good.length - 10);
        var changed = good.clone();
        changed[45] ^= 0x55;
        var encrypted = good.clone();
        encrypted[6] |= 1;
        var many = new ArrayList<String>();
        for (int i = 0; i < 100_000; i++) {
            many.addAll(List.of(i + ".txt", ""));
        }
        return Stream.of(
                Arguments.of("bomb", "bomb", zip("a.bpmn", text(new byte[30_000_000]))),
                Arguments.of("bomb of many", "tooMuch", zip(repeated(4, random(1_900_000)))),
                Arguments.of("100,000 entries", "tooManyEntries", zip(many.toArray(String[]::new))),
                Arguments.of("many models", "tooManyModels", zip(repeated(4, text(MODEL)))),
                Arguments.of("encrypted", "encrypted", encrypted),
                Arguments.of("cut in the middle", "broken", cutMiddle),
                Arguments.of("cut at the end", "broken", cutEnd),
                Arguments.of("changed", "broken", changed),
                Arguments.of("only a beginning", "broken", new byte[] {'P', 'K', 3, 4}),
                Arguments.of("nothing in it", "empty", zip()),
                Arguments.of("too big", "tooBig", Arrays.copyOf(good, 40_000_001)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedAsAWholeWithASentence(String what, String reason, byte[] zip) {
        var refused =
                catchThrowableOfType(ModelRefused.class, () -> ModelArchive.open("mijn.zip", zip, TIGHT, () -> false));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.reason().key()).isEqualTo("bpmn.archive." + reason);
        for (var locale : List.of(Texts.DUTCH, Texts.ENGLISH)) {
            assertThat(Texts.in(locale).render(refused.reason()))
                    .contains("mijn.zip")
                    .endsWith(".")
                    .doesNotContain("{", "<bpmn.");
        }
        assertThat(read(zip, TIGHT).stream().map(ModelArchiveTest::brief))
                .containsExactly("Refused mijn.zip " + reason);
    }

    @Test
    void aFileThatIsTooBigIsLeftOutAndTheRestIsRead() throws IOException {
        var zip = zip("groot.bpmn", random(2_100_000), "goed.bpmn", text(MODEL));

        assertThat(read(zip, TIGHT).stream().map(ModelArchiveTest::brief))
                .containsExactly("Refused groot.bpmn fileTooBig", "Read goed.bpmn 1");
    }

    @Test
    void namesAreReadWhateverWroteThem() throws IOException {
        for (var charset : List.of(UTF_8, Charset.forName("IBM437"))) {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ZipOutputStream(bytes, charset)) {
                out.putNextEntry(new ZipEntry("café.bpmn"));
                out.write(MODEL);
            }
            var zip = bytes.toByteArray();
            // without the mark that says UTF-8, as macOS writes it
            zip[7] &= (byte) ~0x08;
            assertThat(read(zip, TIGHT))
                    .extracting(Outcome::path)
                    .as(charset.name())
                    .containsExactly("café.bpmn");
        }
    }

    @Test
    void whatIsUnderWayCanBeStopped() throws IOException {
        var zip = zip(repeated(3, text(MODEL)));
        var seen = new ArrayList<String>();

        assertThatThrownBy(() -> ModelBatch.read("mijn.zip", zip, TIGHT, new ModelBatch.Progress() {
                    @Override
                    public void done(Outcome outcome, int number, int of) {
                        seen.add(number + "/" + of);
                    }

                    @Override
                    public boolean isCancelled() {
                        return !seen.isEmpty();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(seen).containsExactly("1/3");
    }

    @Test
    void aProjectArchiveIsKnownByItsContents() throws IOException {
        assertThat(ModelArchive.lists(zip("models/1.bpmn", "x", "project.json", "{}"), "project.json"))
                .isTrue();
        assertThat(ModelArchive.lists(zip("map/project.json", "{}"), "project.json"))
                .isFalse();
        assertThat(ModelArchive.lists(MODEL, "project.json")).isFalse();
        assertThat(ModelArchive.lists(new byte[] {'P', 'K', 3, 4}, "project.json"))
                .isFalse();
    }

    private static List<Outcome> read(byte[] zip, ArchiveLimits limits) {
        return ModelBatch.read("mijn.zip", zip, limits, new ModelBatch.Progress() {
            @Override
            public void done(Outcome outcome, int number, int of) {
                assertThat(number).isBetween(1, of);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
    }

    private static String brief(Outcome outcome) {
        var kind = outcome.getClass().getSimpleName() + " " + outcome.path() + " ";
        return switch (outcome) {
            case Outcome.Read read -> kind + read.file().model().tasks().size();
            case Outcome.Refused refused -> kind + last(refused.reason().key());
            case Outcome.LeftOut left -> kind + last(left.reason().key());
        };
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String random(int length) {
        var bytes = new byte[length];
        new java.util.Random(1).nextBytes(bytes);
        return text(bytes);
    }

    private static String[] repeated(int times, String content) {
        var all = new String[times * 2];
        for (int i = 0; i < times; i++) {
            all[2 * i] = i + ".bpmn";
            all[2 * i + 1] = content;
        }
        return all;
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }
}
