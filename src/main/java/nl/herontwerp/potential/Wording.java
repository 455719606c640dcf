package nl.herontwerp.potential;

import java.util.Locale;

/** The same words in both languages of the program. */
public record Wording(String dutch, String english) {

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : dutch;
    }
}
