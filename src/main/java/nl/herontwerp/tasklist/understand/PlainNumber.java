package nl.herontwerp.tasklist.understand;

import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.NumberStyle;
import nl.herontwerp.tasklist.words.NumberText;
import nl.herontwerp.tasklist.words.Reading;

/** Numbers of people, hours, cases and euros, with the words that people put beside them. */
final class PlainNumber {

    /** What is longer is no number; it is not looked at, because looking at long texts takes long. */
    private static final int LONGEST = 60;

    private PlainNumber() {}

    static Reading of(Cell cell, NumberStyle style) {
        if (cell.kind() == Cell.Kind.NUMBER && cell.number() != null) {
            return new Reading.Known(cell.number());
        }
        var number = NumberText.of(bare(cell.text()));
        if (cell.kind() != Cell.Kind.TEXT || number.isEmpty()) {
            return new Reading.Unreadable();
        }
        return number.get()
                .value(style)
                .<Reading>map(Reading.Known::new)
                .orElseGet(() -> new Reading.Ambiguous(number.get()));
    }

    /** Without the euro sign and the word behind the number; "2.500,-" is a Dutch way to write whole euros. */
    static String bare(String text) {
        return text.length() > LONGEST
                ? ""
                : text.strip()
                        .replaceFirst("^(?i:€|eur|euro)\\s*", "")
                        .replaceFirst("(?i:\\s*(€|eur|euro))?(?i:\\s*(per uur|p/u|/uur|/u|an hour|per hour))?$", "")
                        .replaceFirst("(?i:\\s*(uur|uren|hours|personen|mensen|people|gevallen|cases))$", "")
                        .replaceFirst("(?<=\\d),(-|–|—|=)$", "")
                        .strip();
    }
}
