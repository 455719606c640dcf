package nl.herontwerp.carving;

import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a robot costs, in euros excluding VAT.
 *
 * @param amount as {@link Kind} says it: once, a year, or for a month or an hour; null is not known
 * @param part of the amount that a payer other than the employer pays, 0 to 100 %; null is all of it
 * @param source where the amount comes from as long as it is a starting point that nobody has confirmed,
 *     or null when it is the user's own
 */
public record RobotItem(
        Kind kind,
        @Nullable Money amount,
        Payer payer,
        @Nullable Percentage part,
        @Nullable String source) {

    /** An amount that the employer pays. */
    public RobotItem(Kind kind, @Nullable Money amount) {
        this(kind, amount, Payer.EMPLOYER, null, null);
    }

    /** In the order shown. */
    public enum Kind {
        /** Once, when it is bought. */
        PURCHASE(Per.ONCE),
        /** A month. */
        LEASE(Per.USE),
        /** An hour or a month, as the deal says. */
        HIRE(Per.USE),
        INTEGRATION(Per.ONCE),
        /** Grippers, moulds and the like. */
        TOOLING(Per.ONCE),
        /** The assessment of risks. */
        SAFETY(Per.ONCE),
        TRAINING(Per.ONCE),
        /** Setting it up for other products or work. */
        CHANGEOVER(Per.YEAR),
        MAINTENANCE(Per.YEAR),
        ENERGY(Per.YEAR),
        LICENCES(Per.YEAR),
        /** What solving what it can't do costs, beside the hours of whoever holds the work. */
        EXCEPTIONS(Per.YEAR),
        /** Maintenance, energy and licences as one amount. */
        RUNNING(Per.YEAR);

        private final Per per;

        Kind(Per per) {
            this.per = per;
        }

        public Per per() {
            return per;
        }
    }

    /** For what the amount is paid. */
    public enum Per {
        ONCE,
        YEAR,
        USE
    }

    public enum Payer {
        EMPLOYER,
        GRANT,
        UWV,
        OTHER
    }
}
