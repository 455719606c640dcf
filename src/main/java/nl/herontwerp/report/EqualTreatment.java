package nl.herontwerp.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that may ask for an age, a sex or a health in a vacancy text, where equal treatment forbids it
 * (AWGB, WGBL, WGBH/CZ, WMK). Finds what to look at; a person judges.
 */
public final class EqualTreatment {

    private static final Pattern DOUBTFUL = Pattern.compile(
            "(?U)\\b(leeftijd\\w*|\\d+\\s*jaar\\s+oud|tot\\s+\\d+\\s*jaar|\\d+\\s*(tot|-)\\s*\\d+\\s*jaar|jonge?|jongeren?|oudere|ouderen|"
                    + "seniore?n?|schoolverlaters?|man|mannen|mannelijke?|vrouw|vrouwen|vrouwelijke?|zij/hij|jongens?|meisjes?|dames?|"
                    + "heer|heren|gezonde?|gezondheid|zieke?n?|ziektes?|fit|fitte|vitaal|vitale|handicaps?|gehandicapten?|beperking\\w*|"
                    + "diagnoses?|medische (keuring|gegevens)|belastbaar\\w*|sterk gestel|zwanger\\w*|kinderwens|geloof|afkomst|"
                    + "nationaliteit)\\b",
            Pattern.CASE_INSENSITIVE);

    private EqualTreatment() {}

    /** The words in a text that need a look, each once, in the order of the text. */
    public static List<String> doubtful(String text) {
        return DOUBTFUL.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
