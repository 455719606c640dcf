package nl.herontwerp.workbench;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers the way people type them: with a decimal comma or point, spaces and a euro sign. */
public final class Decimals {

    private Decimals() {}

    /**
     * A number; empty when the text is none. A point followed by exactly three digits is a thousands
     * mark when a comma follows or another such point stands before it, as in 1.234,50.
     */
    public static Optional<BigDecimal> read(String text) {
        var bare = text.replaceAll("[\\s\\u00a0€]", "");
        if (bare.contains(",")) {
            bare = bare.replace(".", "").replace(',', '.');
        } else if (bare.matches("-?\\d{1,3}(\\.\\d{3}){2,}")) {
            bare = bare.replace(".", "");
        }
        try {
            return bare.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(bare));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
