package nl.herontwerp.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue.Status;
import org.jspecify.annotations.Nullable;

/** What a value must be before it may be added or proposed; says per field what is wrong and the mend. */
public final class ValueLimits {

    public static final int LONGEST_SOURCE = 300;
    public static final int LONGEST_NOTE = 2000;
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final int YEARS_AHEAD = 10;
    private static final int MAX_DECIMALS = 6;

    private ValueLimits() {}

    /** The fields of a value that a user fills in. */
    public enum Field {
        FROM,
        UNTIL,
        VALUE,
        LAW,
        ARTICLE,
        PUBLICATION,
        CHECKED,
        STATUS,
        NOTE
    }

    /** A value while it is being filled in; a text that is not filled in is blank. */
    public record Entry(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable BigDecimal value,
            String law,
            String article,
            String publication,
            @Nullable LocalDate checked,
            @Nullable Status status,
            String note) {}

    /** The wrong fields, each with a sentence; empty when the value may be added. */
    public static Map<Field, Phrase> problems(Parameter parameter, Entry entry, LocalDate today) {
        var problems = new EnumMap<Field, Phrase>(Field.class);
        dates(entry, today, problems);
        var value = entry.value();
        if (value == null) {
            problems.put(Field.VALUE, Phrase.of("register.limit.value"));
        } else if (!parameter.unit().allows(value)) {
            problems.put(
                    Field.VALUE,
                    Phrase.of("register.limit.range", parameter.unit().most()));
        } else if (value.stripTrailingZeros().scale() > MAX_DECIMALS) {
            problems.put(Field.VALUE, Phrase.of("register.limit.decimals", MAX_DECIMALS));
        }
        if (entry.law().isBlank()) {
            problems.put(Field.LAW, Phrase.of("register.limit.law"));
        }
        if (entry.status() == null) {
            problems.put(Field.STATUS, Phrase.of("register.limit.status"));
        } else if (entry.status() == Status.CONFIRMED
                && entry.article().isBlank()
                && entry.publication().isBlank()) {
            problems.put(Field.PUBLICATION, Phrase.of("register.limit.confirmed"));
        }
        length(Field.LAW, entry.law(), LONGEST_SOURCE, problems);
        length(Field.ARTICLE, entry.article(), LONGEST_SOURCE, problems);
        length(Field.PUBLICATION, entry.publication(), LONGEST_SOURCE, problems);
        length(Field.NOTE, entry.note(), LONGEST_NOTE, problems);
        return problems;
    }

    private static void dates(Entry entry, LocalDate today, Map<Field, Phrase> problems) {
        var from = entry.from();
        var latest = today.plusYears(YEARS_AHEAD);
        if (from == null) {
            problems.put(Field.FROM, Phrase.of("register.limit.from"));
        } else if (from.isBefore(EARLIEST) || from.isAfter(latest)) {
            problems.put(Field.FROM, Phrase.of("register.limit.fromRange", EARLIEST, latest));
        }
        var until = entry.until();
        if (until != null && from != null && until.isBefore(from)) {
            problems.put(Field.UNTIL, Phrase.of("register.limit.until"));
        }
        var checked = entry.checked();
        if (checked == null) {
            problems.put(Field.CHECKED, Phrase.of("register.limit.checked"));
        } else if (checked.isAfter(today)) {
            problems.put(Field.CHECKED, Phrase.of("register.limit.checkedLater"));
        }
    }

    private static void length(Field field, String text, int most, Map<Field, Phrase> problems) {
        if (text.length() > most) {
            problems.put(field, Phrase.of("register.limit.length", most));
        }
    }
}
