package nl.herontwerp.wagerules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses of official texts. Laws by their BWB id at wetten.overheid.nl, as they were on a day;
 * publications in the Staatscourant and the Staatsblad by year and number at officielebekendmakingen.nl.
 */
public final class SourceLinks {

    private static final Pattern LAW = Pattern.compile("\\b(BWBR\\d{7})\\b");
    private static final Pattern GAZETTE =
            Pattern.compile("\\b(Stcrt|Stb)\\.?\\s*(\\d{4}),?\\s*(?:nr\\.?\\s*)?(\\d+)\\b");

    private SourceLinks() {}

    /**
     * The text of a law that is named with its id.
     *
     * @param on the day on which it is read
     * @param today a law of a later day can't be read yet: then its present text
     */
    public static Optional<String> law(String law, LocalDate on, LocalDate today) {
        return LAW.matcher(law)
                .results()
                .findFirst()
                .map(found -> "https://wetten.overheid.nl/" + found.group(1) + (on.isAfter(today) ? "" : "/" + on));
    }

    /** A publication that is named with year and number, such as "Stcrt. 2026, 16505". */
    public static Optional<String> publication(String publication) {
        return GAZETTE.matcher(publication)
                .results()
                .findFirst()
                .map(found -> "https://zoek.officielebekendmakingen.nl/"
                        + (found.group(1).equals("Stcrt") ? "stcrt-" : "stb-")
                        + found.group(2) + "-" + found.group(3) + ".html");
    }
}
