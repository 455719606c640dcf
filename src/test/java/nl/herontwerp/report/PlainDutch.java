package nl.herontwerp.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Rules of thumb for Dutch at level B1: short sentences, no office words. */
final class PlainDutch {

    static final int LONGEST = 30;
    static final int AVERAGE = 20;

    private static final Pattern OFFICE_WORDS = Pattern.compile(
            "(?iU)\\b(teneinde|middels|conform|derhalve|betreffende|omtrent|aangaande|voornoemde?|zulks|indien|dient|dienen|trachten|"
                    + "reeds|echter|alsmede|doch|geschieden|desgewenst|gaarne|hierbij|bovenstaande|onderstaande|tevens|thans|mits|"
                    + "ten behoeve van|met betrekking tot|in het kader van|zorg dragen|te allen tijde|op grond van|faciliteren|implementeren)\\b");

    private PlainDutch() {}

    /** Sentences and items of lists; what a source says between brackets is not read as a sentence. */
    static List<String> sentences(String text) {
        return Arrays.stream(
                        text.replaceAll("\\([^)]*(?:\\([^)]*\\)[^)]*)*\\)", "").split("(?<=[.!?:])\\s+|\\n+"))
                .map(sentence -> sentence.replaceFirst("^- ", "").strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    static int words(String sentence) {
        return sentence.split("\\s+").length;
    }

    static List<String> officeWords(String text) {
        return OFFICE_WORDS.matcher(text).results().map(found -> found.group()).toList();
    }
}
