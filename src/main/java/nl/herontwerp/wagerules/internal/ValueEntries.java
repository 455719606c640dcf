package nl.herontwerp.wagerules.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue;
import org.jspecify.annotations.Nullable;

/** The list of values in a parameter file: in order of time, without overlap. */
final class ValueEntries {

    private static final Set<String> KEYS =
            Set.of("from", "until", "value", "law", "article", "publication", "checked", "basis", "status", "note");

    private ValueEntries() {}

    static List<ParameterValue> read(YamlEntries file, boolean overridden, Parameter.Unit unit) {
        var values = new ArrayList<ParameterValue>();
        for (var entry : file.list("values", KEYS)) {
            var value = value(entry, overridden);
            if (!unit.allows(value.value())) {
                throw entry.refuse("value", Phrase.of("wagerules.file.range", value.value(), unit.most()));
            }
            if (!values.isEmpty() && !follows(values.getLast(), value)) {
                throw entry.refuse("from", Phrase.of("wagerules.file.order"));
            }
            values.add(value);
        }
        return values;
    }

    private static boolean follows(ParameterValue first, ParameterValue second) {
        var until = first.until();
        return first.from().isBefore(second.from()) && (until == null || until.isBefore(second.from()));
    }

    private static ParameterValue value(YamlEntries entry, boolean overridden) {
        var from = date(entry, "from", entry.text("from"));
        var untilText = entry.optional("until");
        var until = untilText == null ? null : date(entry, "until", untilText);
        if (until != null && until.isBefore(from)) {
            throw entry.refuse("until", Phrase.of("wagerules.file.untilBeforeFrom"));
        }
        return new ParameterValue(
                from,
                until,
                number(entry),
                new LegalSource(entry.text("law"), entry.optional("article"), entry.optional("publication")),
                date(entry, "checked", entry.text("checked")),
                entry.choice("status", ParameterValue.Status.class),
                note(entry),
                overridden,
                entry.optional("basis") == null ? null : entry.choice("basis", ParameterValue.Basis.class));
    }

    private static @Nullable String note(YamlEntries entry) {
        return entry.optional("note");
    }

    private static LocalDate date(YamlEntries entry, String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw entry.refuse(key, Phrase.of("wagerules.file.date", text));
        }
    }

    private static BigDecimal number(YamlEntries entry) {
        var text = entry.text("value");
        if (!text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            throw entry.refuse("value", Phrase.of("wagerules.file.number", text));
        }
        return new BigDecimal(text);
    }
}
