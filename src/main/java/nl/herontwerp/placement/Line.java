package nl.herontwerp.placement;

import nl.herontwerp.kernel.Explanation;

/** One kind of cost in a period: cost is positive, what the employer gets is negative. To the cent. */
public record Line(Kind kind, Explanation amount) {

    /** Kinds in the order of a table. */
    public enum Kind {
        WAGE,
        HOLIDAY_ALLOWANCE,
        PREMIUMS,
        PENSION,
        SUBSIDY,
        SICKNESS_BENEFIT,
        BENEFIT;

        /** Whether it is what the employer pays; the others are what he gets. */
        public boolean isCost() {
            return compareTo(SUBSIDY) < 0;
        }
    }
}
