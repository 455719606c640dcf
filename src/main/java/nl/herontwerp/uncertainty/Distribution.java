package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.util.Objects;
import nl.herontwerp.kernel.Percentage;

/**
 * How an input may turn out. The most likely value is no part of it: that is the value which the scenario counts with, so that
 * the two can't part.
 */
public sealed interface Distribution {

    /** Known for certain: the value that the scenario counts with. */
    record Fixed() implements Distribution {}

    /** Between two values, the least smaller than the most. */
    sealed interface Between extends Distribution {
        BigDecimal least();

        BigDecimal most();
    }

    /** Every value between two is as likely as another; the likely value plays no part. */
    record Uniform(BigDecimal least, BigDecimal most) implements Between {
        public Uniform {
            Objects.requireNonNull(least);
            Objects.requireNonNull(most);
        }
    }

    /** Straight up to the likely value and straight down from it. */
    record Triangular(BigDecimal least, BigDecimal most) implements Between {
        public Triangular {
            Objects.requireNonNull(least);
            Objects.requireNonNull(most);
        }
    }

    /** A bell round the likely value, which weighs four times as much as an end (beta distribution as PERT uses it). */
    record Pert(BigDecimal least, BigDecimal most) implements Between {
        public Pert {
            Objects.requireNonNull(least);
            Objects.requireNonNull(most);
        }
    }

    /**
     * Of something that is there or not: how likely it is that it falls away.
     *
     * @param away 0 to 100 %
     */
    record Chance(Percentage away) implements Distribution {
        public Chance {
            Objects.requireNonNull(away);
        }
    }
}
