package nl.herontwerp.workbench.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** Reads what stands in an address; what can't be read counts as not there. */
final class Addresses {

    private Addresses() {}

    static Optional<LocalDate> day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> choice(Optional<String> text, Class<E> choices) {
        return text.flatMap(name -> Arrays.stream(choices.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst());
    }
}
