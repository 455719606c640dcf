package nl.herontwerp.workbench.scales;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.wagerules.WageScales;
import org.apache.commons.csv.CSVFormat;

/** Wage scales as a CSV file that spreadsheets open: semicolons, UTF-8 with its mark, numbers as typed. */
final class ScaleFile {

    private static final String MARK = "\ufeff";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ScaleFile() {}

    static byte[] write(WageScales table, Texts texts) {
        var text = new StringBuilder(MARK);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (var printer = format.print(text)) {
            printer.printRecord(Stream.of(ScaleColumn.values())
                    .map(column -> texts.render(Phrase.ofEnum("workbench.scales.column", column))));
            for (var line : table.lines()) {
                printer.printRecord(Stream.of(ScaleColumn.values()).map(column -> cell(column, line, texts)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a file in UTF-8, or as older spreadsheets write it. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static String cell(ScaleColumn column, ScaleLine line, Texts texts) {
        return switch (column) {
            case SCALE -> escaped(line.at().scale());
            case STEP -> escaped(line.at().step());
            case FROM -> line.from().toString();
            case PER ->
                texts.render(Phrase.ofEnum("workbench.scales.per", line.wage().per()));
            case TRAVEL_PER ->
                texts.render(Phrase.ofEnum("workbench.scales.per", line.extras().travelPer()));
            default -> {
                var number = column.number(line);
                yield number == null ? "" : number.toPlainString().replace('.', ',');
            }
        };
    }

    /** A spreadsheet takes words that begin like this for a formula. */
    private static String escaped(String name) {
        return name.matches("^[=+\\-@'].*") ? "'" + name : name;
    }
}
