package nl.herontwerp.tasklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes {@code templates/takenlijst.xlsx}. Run {@code main} after a change here; {@code TemplateTest}
 * sees to it that the committed file is read without a problem.
 */
final class TemplateWriter {

    private static final int ROWS = 200;
    private static final byte[] DARK = {0x1F, 0x3A, 0x4D};
    private static final byte[] LIGHT = {(byte) 0xE8, (byte) 0xF0, (byte) 0xF4};

    /** A column: its heading, what it is for, its width in characters, and what it holds in the examples. */
    private record Heading(String text, String explanation, int width, Object first, Object second) {}

    private static final List<Heading> HEADINGS = List.of(
            new Heading("Nr", "Volgnummer. De taken worden op deze volgorde getekend. Mag leeg blijven.", 6, 1, 2),
            new Heading(
                    "Taak",
                    "Verplicht. Eén taak per rij, met een werkwoord: “Bestelling inpakken”.",
                    34,
                    "Post openen en verdelen",
                    "Bestelling inpakken"),
            new Heading(
                    "Wie doet het nu (functie)",
                    "De functie, nooit de naam van een persoon. Schrijf dezelfde functie steeds hetzelfde.",
                    26,
                    "Administratief medewerker",
                    "Magazijnmedewerker"),
            new Heading("Afdeling", "De afdeling of het team.", 16, "Secretariaat", "Magazijn"),
            new Heading("Locatie", "Waar het werk gebeurt.", 16, "Hoofdgebouw", "Hal 2"),
            new Heading(
                    "Werk per keer (minuten)",
                    "Minuten dat iemand echt bezig is, per keer. “1,5 uur” en “0:30” mag ook. Weet u het niet? Laat leeg.",
                    13,
                    25,
                    6.5),
            new Heading(
                    "Wachten per keer (minuten)",
                    "Minuten dat het werk blijft liggen. Wachten telt niet als werk.",
                    13,
                    "",
                    30),
            new Heading("Hoe vaak", "Het aantal keren. De kolom hiernaast zegt waarin u telt.", 11, 2, 1),
            new Heading(
                    "Per",
                    "dag, week, maand, kwartaal, jaar of geval. “Geval” is één keer het hele proces, bijvoorbeeld één bestelling.",
                    12,
                    "dag",
                    "geval"),
            new Heading(
                    "Gevallen per jaar",
                    "Alleen bij taken “per geval”: hoeveel gevallen er in een jaar zijn.",
                    12,
                    "",
                    12_000),
            new Heading(
                    "Uurloon (bruto)",
                    "Bruto loon per uur zonder vakantiegeld. Eén keer per functie is genoeg.",
                    12,
                    18.75,
                    16.4),
            new Heading(
                    "Aantal mensen", "Hoeveel mensen deze functie hebben. Eén keer per functie is genoeg.", 11, 2, 5),
            new Heading(
                    "Contracturen per week",
                    "Uren per week in het contract van één persoon. Eén keer per functie is genoeg.",
                    14,
                    32,
                    36),
            new Heading(
                    "Komt na",
                    "Naam of nummer van de taak die eerst klaar moet zijn; meer dan één met een puntkomma ertussen. "
                            + "Laat de hele kolom leeg als de taken gewoon na elkaar komen.",
                    14,
                    "",
                    ""),
            new Heading(
                    "Toelichting",
                    "Wat u verder wilt onthouden: pieken, hulpmiddelen, wie dit verteld heeft.",
                    40,
                    "Voorbeeld: haal deze rij weg",
                    "Voorbeeld: haal deze rij weg"));

    private TemplateWriter() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of("templates", TaskListTemplate.FILE_NAME);
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            tasks(workbook);
            explanation(workbook);
            var properties = workbook.getProperties().getCoreProperties();
            properties.setTitle("Takenlijst");
            properties.setCreator("Herontwerp");
            workbook.write(out);
        }
    }

    private static void tasks(XSSFWorkbook workbook) {
        var sheet = workbook.createSheet("Taken");
        var head = sheet.createRow(0);
        head.setHeightInPoints(48);
        var headStyle = headStyle(workbook);
        var body = bodyStyle(workbook, "General");
        var money = bodyStyle(workbook, "#,##0.00");
        for (int i = 0; i < HEADINGS.size(); i++) {
            var heading = HEADINGS.get(i);
            var cell = head.createCell(i);
            cell.setCellValue(heading.text());
            cell.setCellStyle(headStyle);
            sheet.setColumnWidth(i, heading.width() * 256);
            sheet.setDefaultColumnStyle(i, heading.text().startsWith("Uurloon") ? money : body);
        }
        for (int row = 1; row <= 2; row++) {
            var cells = sheet.createRow(row);
            for (int i = 0; i < HEADINGS.size(); i++) {
                var heading = HEADINGS.get(i);
                var cell = cells.createCell(i);
                cell.setCellStyle(heading.text().startsWith("Uurloon") ? money : body);
                switch (row == 1 ? heading.first() : heading.second()) {
                    case Number number -> cell.setCellValue(number.doubleValue());
                    case String text when !text.isEmpty() -> cell.setCellValue(text);
                    default -> {}
                }
            }
        }
        sheet.createFreezePane(2, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, ROWS, 0, HEADINGS.size() - 1));
        validate(sheet);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** Lists to choose from, numbers that must be numbers, and the explanation beside each cell. */
    private static void validate(XSSFSheet sheet) {
        var helper = new XSSFDataValidationHelper(sheet);
        for (int i = 0; i < HEADINGS.size(); i++) {
            var heading = HEADINGS.get(i);
            var constraint = switch (heading.text()) {
                case "Per" ->
                    helper.createExplicitListConstraint(
                            new String[] {"dag", "week", "maand", "kwartaal", "jaar", "geval"});
                case "Hoe vaak", "Gevallen per jaar", "Aantal mensen" ->
                    helper.createDecimalConstraint(OperatorType.GREATER_THAN, "0", null);
                case "Uurloon (bruto)" -> helper.createDecimalConstraint(OperatorType.BETWEEN, "1", "500");
                case "Contracturen per week" -> helper.createDecimalConstraint(OperatorType.BETWEEN, "1", "168");
                default -> helper.createCustomConstraint("TRUE");
            };
            var validation =
                    (XSSFDataValidation) helper.createValidation(constraint, new CellRangeAddressList(1, ROWS, i, i));
            validation.setShowPromptBox(true);
            validation.createPromptBox(shortened(heading.text(), 32), shortened(heading.explanation(), 255));
            validation.setShowErrorBox(true);
            validation.createErrorBox("Dit past hier niet", shortened(heading.explanation(), 255));
            validation.setEmptyCellAllowed(true);
            sheet.addValidationData(validation);
        }
    }

    private static void explanation(XSSFWorkbook workbook) {
        var sheet = workbook.createSheet("Uitleg");
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(1, 90 * 256);
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue("Zo vult u de takenlijst in");
        title.setCellStyle(font(workbook, 16, true));
        var plain = bodyStyle(workbook, "General");
        var lines = List.of(
                "Vul het tabblad “Taken” in, één taak per rij. Alleen de kolom “Taak” is verplicht.",
                "Weet u iets niet, laat het vak dan leeg. Het programma rekent nooit met een verzonnen getal.",
                "De eerste twee rijen zijn voorbeelden. Haal ze weg.",
                "U mag kolommen verplaatsen, weglaten en toevoegen. Eigen kolommen blijven als toelichting bij de taak staan.",
                "Zet geen namen van personen in de lijst, alleen functies.");
        int next = 2;
        for (var line : lines) {
            var cell = sheet.createRow(next).createCell(0);
            cell.setCellValue(line);
            cell.setCellStyle(plain);
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, 1));
            next++;
        }
        next++;
        var bold = font(workbook, 11, true);
        for (var heading : HEADINGS) {
            var row = sheet.createRow(next++);
            row.createCell(0).setCellValue(heading.text());
            row.getCell(0).setCellStyle(bold);
            row.createCell(1).setCellValue(heading.explanation());
            row.getCell(1).setCellStyle(plain);
        }
    }

    private static CellStyle headStyle(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        font.setColor(IndexedColors.WHITE.getIndex());
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(DARK, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(new XSSFColor(LIGHT, null));
        return style;
    }

    private static CellStyle bodyStyle(XSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle font(XSSFWorkbook workbook, int points, boolean bold) {
        var style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
