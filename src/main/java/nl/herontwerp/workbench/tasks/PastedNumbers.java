package nl.herontwerp.workbench.tasks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers from a spreadsheet, as Dutch or English people write them. Where a single point or comma
 * stands before three digits, the other cells say whether it marks thousands or decimals; when they don't,
 * nothing is guessed.
 */
final class PastedNumbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)*");
    private static final Pattern DOUBTFUL = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private PastedNumbers() {}

    /**
     * One cell.
     *
     * @param number what it says; null when it is empty or can't be read
     * @param problem why it can't be read, with the mend
     */
    record Cell(
            String text,
            @Nullable BigDecimal number,
            @Nullable Phrase problem) {}

    static List<Cell> read(String text) {
        var lines = text.stripTrailing().split("\\R", -1);
        var texts = new ArrayList<String>();
        for (var line : lines) {
            texts.add(line.replaceAll("[ \\u00a0€]", "").strip());
        }
        var decimal = decimalMark(texts);
        return texts.stream().map(each -> cell(each, decimal)).toList();
    }

    private static Cell cell(String text, @Nullable Character decimal) {
        if (text.isEmpty()) {
            return new Cell(text, null, null);
        }
        if (text.contains("\t")) {
            return new Cell(text.replace('\t', ' '), null, Phrase.of("workbench.column.severalColumns"));
        }
        if (!NUMBER.matcher(text).matches()) {
            return new Cell(text, null, Phrase.of("workbench.notANumber"));
        }
        var own = mark(text);
        var mark = own != null ? own : decimal;
        if (mark == null && DOUBTFUL.matcher(text).matches()) {
            return new Cell(text, null, Phrase.of("workbench.column.doubtful"));
        }
        var plain = new StringBuilder();
        for (var sign : text.toCharArray()) {
            if (mark != null && sign == mark) {
                plain.append('.');
            } else if (sign != '.' && sign != ',') {
                plain.append(sign);
            }
        }
        return plain.chars().filter(sign -> sign == '.').count() > 1
                ? new Cell(text, null, Phrase.of("workbench.notANumber"))
                : new Cell(text, new BigDecimal(plain.toString()), null);
    }

    /** What marks decimals in the column, when any of its cells tells. */
    private static @Nullable Character decimalMark(List<String> texts) {
        return texts.stream()
                .filter(text -> NUMBER.matcher(text).matches())
                .map(PastedNumbers::mark)
                .filter(mark -> mark != null)
                .findFirst()
                .orElse(null);
    }

    /** What marks decimals in a number; null when the number alone does not tell. */
    private static @Nullable Character mark(String number) {
        var points = number.chars().filter(sign -> sign == '.').count();
        var commas = number.chars().filter(sign -> sign == ',').count();
        if (points > 0 && commas > 0) {
            return number.lastIndexOf('.') > number.lastIndexOf(',') ? '.' : ',';
        }
        if (points > 1) {
            return ',';
        }
        if (commas > 1) {
            return '.';
        }
        if (points + commas == 0 || DOUBTFUL.matcher(number).matches()) {
            return null;
        }
        return points > 0 ? '.' : ',';
    }
}
