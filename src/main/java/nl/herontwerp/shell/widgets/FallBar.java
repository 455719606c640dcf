package nl.herontwerp.shell.widgets;

import java.math.BigDecimal;

/**
 * One bar of a chart that falls or rises from one amount to another.
 *
 * @param from where it begins; 0 for a whole amount
 * @param to where it ends
 * @param text the amount, with its sign when it is a change
 */
public record FallBar(String name, BigDecimal from, BigDecimal to, String text, Kind kind) {

    public enum Kind {
        WHOLE,
        MORE,
        LESS
    }
}
