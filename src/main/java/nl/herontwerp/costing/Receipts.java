package nl.herontwerp.costing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.wagerules.Explained;

/** Writes what a result was computed with, so that it can be computed again and compared. */
final class Receipts {

    /** The version of the program; a test compares it with the build's. */
    static final String PROGRAM_VERSION = "0.1.0";

    /** Stands behind a value that is not the program's own. */
    static final String ADDED = " *";

    private Receipts() {}

    static CostImpact.Receipt of(CostCase input, Collection<Explanation> results) {
        var parameters = new TreeSet<String>();
        results.forEach(result -> collect(result, parameters));
        var text = PROGRAM_VERSION + "\n" + Canonical.text(input) + "\n" + String.join("\n", parameters);
        return new CostImpact.Receipt(PROGRAM_VERSION, input.referenceDate(), List.copyOf(parameters), sha256(text));
    }

    private static void collect(Explanation explanation, Collection<String> parameters) {
        if (explanation.origin() instanceof Origin.Parameter(var id, var from, var source, var checked)) {
            explanation
                    .value()
                    .toOptional()
                    .ifPresent(value -> parameters.add(id + " " + from + " " + number(value) + added(explanation)));
        }
        explanation.parts().forEach(part -> collect(part, parameters));
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
