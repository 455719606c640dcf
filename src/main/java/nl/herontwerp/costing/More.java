package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/** What hours cost more at one price than at another. */
final class More {

    private More() {}

    /**
     * The hours at the higher price less the hours at the lower one, each rounded half up to the cent, so that this and the line
     * at the lower price together are the hours at the higher one to the cent.
     *
     * @param hours multiplied with each other, such as positions and hours
     */
    static Explanation cents(
            Phrase what, String formula, List<Explanation> hours, Explanation higher, Explanation lower) {
        var parts = new ArrayList<>(hours);
        parts.add(higher);
        parts.add(lower);
        var number = hours.size();
        return Explained.step(what, formula, parts).cents(part -> {
            var times = part.subList(0, number).stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            return cents(times.multiply(part.get(number))).subtract(cents(times.multiply(part.get(number + 1))));
        });
    }

    private static BigDecimal cents(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.HALF_UP);
    }
}
