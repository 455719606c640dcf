package nl.herontwerp.tasklist.understand;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand in cells instead of what the column is about. */
final class Words {

    private static final Set<String> UNKNOWN = Set.of(
            "?",
            "??",
            "-",
            "–",
            "—",
            "onbekend",
            "niet bekend",
            "weet niet",
            "nb",
            "n.b.",
            "nvt",
            "n.v.t.",
            "unknown",
            "n/a",
            "na",
            "tbd",
            "nog invullen");
    private static final Set<String> BEGIN = Set.of("start", "begin", "geen", "none", "0");
    private static final Pattern TOTAL = Pattern.compile("(?:sub)?tota(?:al|len|l)s?(?:[ :].*)?|som|sum");

    private Words() {}

    /** Whether a cell says that its figure is not known. */
    static boolean isUnknown(String text) {
        return UNKNOWN.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a cell says that a task comes after no other. */
    static boolean isBegin(String text) {
        return isUnknown(text) || BEGIN.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a task's name is that of a row of totals. */
    static boolean isTotal(String name) {
        return TOTAL.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
