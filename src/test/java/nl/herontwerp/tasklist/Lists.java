package nl.herontwerp.tasklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists for tests. */
final class Lists {

    private Lists() {}

    static ListFile csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static ListFile csv(String text, Charset charset) {
        return read("taken.csv", text.getBytes(charset));
    }

    static ListFile read(String name, byte[] bytes) {
        try {
            return ListReader.read(name, bytes);
        } catch (ListRefused refused) {
            throw new AssertionError(say(refused.reason()), refused);
        }
    }

    static TaskList understood(ListFile file) {
        return understood(file, Assumptions.USUAL);
    }

    static TaskList understood(ListFile file, Assumptions assumptions) {
        return TaskLists.understand(file, Mapping.guess(file), assumptions, Texts.dutch());
    }

    static String say(Phrase phrase) {
        return Texts.dutch().render(phrase);
    }

    /** A workbook whose first sheet is filled by the caller. */
    static byte[] xlsx(Consumer<XSSFSheet> fill) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet("Taken"));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of strings and numbers. */
    static byte[] xlsx(Object[]... rows) {
        return xlsx(sheet -> {
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    switch (rows[i][j]) {
                        case Number number -> row.createCell(j).setCellValue(number.doubleValue());
                        case String text
                        when !text.isEmpty() -> row.createCell(j).setCellValue(text);
                        default -> {}
                    }
                }
            }
        });
    }

    /** The parts of a workbook with one sheet, written by hand. */
    static byte[] parts(String sheetXml) {
        return parts(sheetXml, "", "");
    }

    /** The same, with something else in the place where the workbook says where its sheet is. */
    static byte[] parts(String sheetXml, String from, String to) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            put(zip, "_rels/.rels", """
                    <?xml version="1.0"?><Relationships \
                    xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                    Target="xl/workbook.xml"/></Relationships>""");
            put(zip, "xl/workbook.xml", """
                    <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                    <sheet name="Taken" sheetId="1" r:id="r1"/></sheets></workbook>""");
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <?xml version="1.0"?><Relationships \
                    xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
                    Target="worksheets/sheet1.xml"/></Relationships>""".replace(from, to));
            put(zip, "xl/worksheets/sheet1.xml", sheetXml);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sheet(String rows) {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
