package nl.herontwerp.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they say, or ask too much. Each is refused with a sentence that names it and the mend. */
class HostileListTest {

    private static final String GOOD_ROWS = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Taak</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Post</t></is></c></row>";

    @Test
    void theWorkbookMadeByHandIsAGoodOne() {
        var file = Lists.read("taken.xlsx", Lists.parts(Lists.sheet(GOOD_ROWS)));
        assertThat(Lists.understood(file).tasks()).hasSize(1);
    }

    @Test
    void aZipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertRefused("bom.xlsx", bytes.toByteArray(), "tasklist.refused.unpacked");
    }

    @Test
    void aMillionRows() {
        var rows = new StringBuilder();
        for (int i = 1; i <= 1_000_000; i++) {
            rows.append("<row><c t=\"n\"><v>").append(i * 7919L % 999_983).append("</v></c></row>");
        }
        assertRefused("rijen.xlsx", Lists.parts(Lists.sheet(rows.toString())), "tasklist.refused.rows");
    }

    @Test
    void manyEmptyRowsWithALayoutOnlyCostNothing() {
        var rows = new StringBuilder(GOOD_ROWS);
        for (int i = 3; i <= 60_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" s=\"0\"/></row>");
        }
        var file = Lists.read("taken.xlsx", Lists.parts(Lists.sheet(rows.toString())));
        assertThat(file.tables().getFirst().rows()).hasSize(2);
    }

    @Test
    void aCellFarToTheRight() {
        var row = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>";
        assertRefused("breed.xlsx", Lists.parts(Lists.sheet(row)), "tasklist.refused.columns");
    }

    @Test
    void tooManyCells() {
        var limits = new ListLimits(1_000_000, 10_000_000, 100, 100, 100, 100, 3, 100);
        var refused = catchThrowableOfType(
                ListRefused.class, () -> ListReader.read("vakken.csv", "a;b\nc;d\n".getBytes(), limits));
        assertThat(refused.reason().key()).isEqualTo("tasklist.refused.cells");
    }

    @Test
    void aDtdInAPart() {
        var sheet = Lists.sheet(GOOD_ROWS)
                .replace("?><worksheet", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet")
                .replace("Post", "&e;");
        assertRefused("dtd.xlsx", Lists.parts(sheet), "tasklist.refused.dtd");
    }

    @Test
    void aDtdFarIntoAPart() {
        var sheet = Lists.sheet(GOOD_ROWS)
                .replace(
                        "?><worksheet",
                        "?><!--" + " ".repeat(20_000) + "--><!DOCTYPE x [<!ENTITY e \"geheim\">]><worksheet")
                .replace("Post", "&e;");
        var read = outcome("dtd.xlsx", Lists.parts(sheet));
        assertThat(read).doesNotContain("geheim");
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        try (var elsewhere = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var address = "http://localhost:" + elsewhere.getLocalPort() + "/x";
            var dtd = "<!--" + " ".repeat(20_000) + "--><!DOCTYPE x SYSTEM \"" + address + "\"><worksheet";
            var sheet = Lists.sheet(GOOD_ROWS);
            assertThat(outcome("dtd.xlsx", Lists.parts(sheet.replace("<worksheet", dtd))))
                    .isNotNull();
            var include =
                    "<worksheet xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"" + address + "\"/>";
            assertThat(outcome("include.xlsx", Lists.parts(sheet.replace("<worksheet", include))))
                    .isNotNull();
            var link = "Target=\"" + address + "\" TargetMode=\"External\"";
            var linked = Lists.parts(sheet, "Target=\"worksheets/sheet1.xml\"", link);
            assertThat(outcome("blad.xlsx", linked)).isNotNull();
            // a connection that was made stands in the queue by now
            elsewhere.setSoTimeout(1);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void tenMillionEmptyFieldsInARow() {
        var bytes = ("Taak;Minuten\nPost;5\n" + ";".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8);
        assertRefused("breed.csv", bytes, "tasklist.refused.columns");
    }

    @Test
    void aSeparatorThatIsNone() {
        for (var told : List.of("sep=\"", "sep=\r", "sep= ", "sep=a")) {
            assertThat(outcome("raar.csv", (told + "\nTaak;Minuten\nPost;5\n").getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("Post");
        }
    }

    @Test
    void longTextsWhereNumbersBelongAreNotLookedThroughForNumbers() {
        var cell = "1" + " ".repeat(32_000) + "x";
        var row = "Post;" + cell + ";" + cell + ";" + cell + "\n";
        var text = "Taak;Minuten;Uurloon;Na\n" + row.repeat(90);
        assertThat(Lists.understood(Lists.csv(text)).tasks()).isEmpty();
    }

    @Test
    void aFormulaThatFetchesIsOnlyItsKeptResult() {
        var sheet = Lists.sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Taak</t></is></c></row><row r=\"2\">"
                + "<c r=\"A2\" t=\"str\"><f>WEBSERVICE(\"http://192.0.2.1/x\")</f><v>Post</v></c>"
                + "<c r=\"B2\"><f>SUM(A1:A99)</f></c></row>");
        assertThat(outcome("formule.xlsx", Lists.parts(sheet))).isEqualTo("Post");
    }

    @Test
    void aWorkbookWithMacrosIsReadAndNothingRuns() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(Lists.parts(Lists.sheet(GOOD_ROWS))));
                var zip = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(text.replace(
                                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                                "vnd.ms-excel.sheet.macroEnabled.main")
                        .replace(
                                "<Override PartName=\"/xl/workbook.xml\"",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                                        + "<Override PartName=\"/xl/workbook.xml\"")
                        .getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            zip.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        }
        assertThat(outcome("macro.xlsm", bytes.toByteArray())).isEqualTo("Post");
    }

    @Test
    void aProgramUnderAnotherName() {
        assertRefused("taken.xlsx", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4}, "tasklist.refused.otherKind");
        assertRefused("taken.csv", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4}, "tasklist.refused.otherKind");
        assertRefused("taken.xlsx", "%PDF-1.7 ...".getBytes(), "tasklist.refused.otherKind");
        assertRefused("taken.csv", "<?xml version=\"1.0\"?><a/>".getBytes(), "tasklist.refused.otherKind");
        assertRefused(
                "taken.xls",
                "\u00d0\u00cf\u0011\u00e0".getBytes(StandardCharsets.ISO_8859_1),
                "tasklist.refused.oldExcel");
    }

    @Test
    void otherPackedFiles() throws IOException {
        assertRefused("taken.xlsx", zip("word/document.xml"), "tasklist.refused.zip");
        assertRefused("taken.xlsx", zip("[Content_Types].xml"), "tasklist.refused.office");
        assertRefused("taken.xlsx", zip("xl/workbook.bin"), "tasklist.refused.xlsb");
        assertRefused("taken.xlsx", zip("xl/worksheets/sheet1.xml"), "tasklist.refused.brokenExcel");
    }

    @Test
    void nothingAtAll() {
        assertRefused("leeg.csv", new byte[0], "tasklist.refused.empty");
        assertRefused("leeg.csv", "\n \n;;;\n".getBytes(), "tasklist.refused.empty");
        assertRefused("leeg.xlsx", Lists.xlsx(sheet -> {}), "tasklist.refused.empty");
    }

    @Test
    void aQuotationMarkThatIsNeverClosed() {
        var text = "Taak;Minuten\n\"Post;5\n" + "Kopie;6\n".repeat(8_000);
        assertRefused("open.csv", text.getBytes(), "tasklist.refused.longCell");
    }

    @Test
    void aFileThatIsTooBig() {
        assertRefused("groot.csv", new byte[ListLimits.DEFAULT.maxBytes() + 1], "tasklist.refused.tooBig");
    }

    /** Damage anywhere gives a list or a refusal, never another exception. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damage(long seed) {
        var random = new Random(seed);
        var good = Lists.xlsx(
                new Object[] {"Taak", "Wie", "Minuten", "Hoe vaak"}, new Object[] {"Post", "Balie", 12, "3x per dag"});
        for (int i = 0; i < 250; i++) {
            var bytes = good.clone();
            for (int hits = random.nextInt(12) + 1; hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(outcome("stuk.xlsx", bytes)).isNotNull();
        }
    }

    private static String outcome(String name, byte[] bytes) {
        try {
            var list = Lists.understood(ListReader.read(name, bytes));
            return String.join(",", list.tasks().stream().map(ListedTask::name).toList());
        } catch (ListRefused refused) {
            return Lists.say(refused.reason());
        }
    }

    private static void assertRefused(String name, byte[] bytes, String key) {
        var refused = catchThrowableOfType(ListRefused.class, () -> ListReader.read(name, bytes));
        assertThat(refused).as("%s is refused", name).isNotNull();
        assertThat(refused.reason().key()).isEqualTo(key);
        assertThat(Lists.say(refused.reason())).contains("‘" + name + "’").doesNotContain("<");
    }

    private static byte[] zip(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
