package nl.herontwerp.kernel;

import java.util.List;

/**
 * Something to say to a user, still untranslated: the key of a text and what goes into its places.
 * Arguments are strings, numbers, dates, {@link Money}, {@link Hours}, {@link Percentage} or other
 * phrases; whoever shows the phrase formats them in the reader's language.
 *
 * @param key the key in the translation files
 * @param args what fills {0}, {1}, ...
 */
public record Phrase(String key, List<Object> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }

    /** The text of one constant of an enumeration: {@code prefix.CONSTANT}. */
    public static Phrase ofEnum(String prefix, Enum<?> constant) {
        return new Phrase(prefix + "." + constant.name(), List.of());
    }

    /** Words of the user or of a file, shown as they are. */
    public static Phrase literal(String text) {
        return of("kernel.literal", text);
    }
}
