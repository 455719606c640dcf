package nl.herontwerp.wagerules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;

/**
 * What a result was computed with, so that it can be computed again and compared.
 *
 * @param programVersion version of the program
 * @param parameters each parameter used: id, first day in force and value, one a line; a star behind a
 *     value that is not the program's own
 * @param hash SHA-256 over all inputs and parameters, hexadecimal; the order of inputs makes no difference
 */
public record Receipt(String programVersion, LocalDate referenceDate, List<String> parameters, String hash) {

    /** The version of the program; a test compares it with the build's. */
    public static final String PROGRAM_VERSION = "0.1.0";

    /** Stands behind a value that is not the program's own. */
    private static final String ADDED = " *";

    public Receipt {
        parameters = List.copyOf(parameters);
    }

    /**
     * Writes the receipt of results.
     *
     * @param input a record with everything that was entered
     */
    public static Receipt of(LocalDate referenceDate, Record input, Collection<Explanation> results) {
        var parameters = new TreeSet<String>();
        Set<Explanation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        results.forEach(result -> collect(result, parameters, seen));
        var text = PROGRAM_VERSION + "\n" + Canonical.text(input) + "\n" + String.join("\n", parameters);
        return new Receipt(PROGRAM_VERSION, referenceDate, List.copyOf(parameters), sha256(text));
    }

    private static void collect(Explanation explanation, Collection<String> parameters, Set<Explanation> seen) {
        if (!seen.add(explanation)) {
            return;
        }
        if (explanation.origin() instanceof Origin.Parameter(var id, var from, var source, var checked)) {
            explanation
                    .value()
                    .toOptional()
                    .ifPresent(value -> parameters.add(id + " " + from + " " + number(value) + added(explanation)));
        }
        explanation.parts().forEach(part -> collect(part, parameters, seen));
    }

    private static String added(Explanation explanation) {
        return explanation.doubts().contains(Doubt.OVERRIDDEN_VALUE) ? ADDED : "";
    }

    private static String number(Quantity quantity) {
        return quantity instanceof Quantity.OfPercentage(var percentage)
                ? Canonical.text(percentage.percent()) + "%"
                : Canonical.text(Explained.raw(quantity));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
