package nl.herontwerp.examples;

import java.util.Locale;
import java.util.Map;

/**
 * A model to start from.
 *
 * @param name by language, as are {@code sector} and {@code description}
 * @param fileName of the model file
 */
public record ReferenceModel(
        String id,
        Map<String, String> name,
        Map<String, String> sector,
        Map<String, String> description,
        String fileName) {

    public String name(Locale locale) {
        return in(name, locale);
    }

    public String sector(Locale locale) {
        return in(sector, locale);
    }

    public String description(Locale locale) {
        return in(description, locale);
    }

    private static String in(Map<String, String> texts, Locale locale) {
        var text = texts.get(locale.getLanguage());
        return text != null ? text : texts.getOrDefault("nl", "");
    }
}
