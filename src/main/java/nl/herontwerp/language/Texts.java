package nl.herontwerp.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.herontwerp.kernel.Phrase;

/** The texts of one language. */
public final class Texts {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    /** The languages of the program, the first one is the default. */
    public static final List<Locale> LANGUAGES = List.of(DUTCH, ENGLISH);

    private static final Map<Locale, Texts> ALL = new ConcurrentHashMap<>();

    private final Map<String, String> patterns;
    private final Formats formats;

    private Texts(Locale locale) {
        patterns = TranslationFiles.read(locale.getLanguage());
        formats = new Formats(locale);
    }

    /** The texts for a reader with this locale: English for English, else Dutch. */
    public static Texts in(Locale locale) {
        var language = locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
        return ALL.computeIfAbsent(language, Texts::new);
    }

    public static Texts dutch() {
        return in(DUTCH);
    }

    /** The text of a key; a key without a text comes back in angle brackets, so that it is noticed. */
    public String get(String key, Object... arguments) {
        return fill(key, List.of(arguments));
    }

    public String render(Phrase phrase) {
        return fill(phrase.key(), phrase.args());
    }

    /**
     * A formula, with so many decimals that a reader who computes it gets what it says. Where even those are not
     * all, it says ≈ in place of =.
     */
    public String formula(Phrase phrase) {
        var pattern = patterns.get(phrase.key());
        if (pattern == null) {
            return render(phrase);
        }
        var shown = phrase.args().stream()
                .map(argument -> argument instanceof Phrase part ? render(part) : formats.exact(argument))
                .toArray();
        var isShort = phrase.args().stream().anyMatch(Formats::isLongerThanExact);
        return new MessageFormat(isShort ? pattern.replace(" = ", " ≈ ") : pattern, formats.locale()).format(shown);
    }

    /** How this language writes numbers, dates and money. */
    public Formats formats() {
        return formats;
    }

    private String fill(String key, List<Object> arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            return "<" + key + ">";
        }
        var shown = arguments.stream().map(this::show).toArray();
        return new MessageFormat(pattern, formats.locale()).format(shown);
    }

    private Object show(Object argument) {
        return argument instanceof Phrase phrase ? render(phrase) : formats.any(argument);
    }
}
