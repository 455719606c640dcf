package nl.herontwerp.workbench.scales;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates the way people and spreadsheets write them: day first, or year first. */
final class Dates {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Dates() {}

    static Optional<LocalDate> read(String text) {
        try {
            var day = DAY_FIRST.matcher(text.strip());
            if (day.matches()) {
                return Optional.of(LocalDate.of(part(day.group(3)), part(day.group(2)), part(day.group(1))));
            }
            var year = YEAR_FIRST.matcher(text.strip());
            return year.matches()
                    ? Optional.of(LocalDate.of(part(year.group(1)), part(year.group(2)), part(year.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(String digits) {
        return Integer.parseInt(digits);
    }
}
