package nl.herontwerp.scenario.internal;

/** What differences of years come to, as the cost room has it in whole cents. */
final class Returns {

    private static final double MONTHS = 12;

    private Returns() {}

    /**
     * Net present value of the saving in euros: each year discounted as if it came on its last day, and rounded to the cent.
     *
     * @param differences cents of each year, scenario less now, what is paid at once first
     * @param rate a year, 0.04 is 4 %
     */
    static double presentValue(long[] differences, double rate) {
        long cents = 0;
        for (var year = 0; year < differences.length; year++) {
            cents += Cents.of(Cents.euros(-differences[year]) / Math.pow(1 + rate, year));
        }
        return Cents.euros(cents);
    }

    /** Months until what is open has come back, a year's saving coming in evenly; infinite when it does not within the years. */
    static double payback(long[] differences) {
        long open = 0;
        for (var year = 0; year < differences.length; year++) {
            open += differences[year];
            var isBack = open <= 0;
            if (isBack && year > 0) {
                var saving = -(double) differences[year];
                return (year - 1) * MONTHS + (open + saving) * MONTHS / saving;
            }
            if (isBack && differences[1] <= 0) {
                return 0;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /**
     * Months in which one year's saving pays back what is paid once: nothing when nothing is paid, infinite without a saving.
     *
     * @param once cents
     * @param saving cents a year
     */
    static double payback(long once, long saving) {
        if (once == 0) {
            return 0;
        }
        return saving <= 0 ? Double.POSITIVE_INFINITY : once * MONTHS / saving;
    }
}
