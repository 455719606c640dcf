package nl.herontwerp.carving;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Until when the wage-cost subsidy of one role is counted on.
 *
 * @param lastDay last day with subsidy; null with {@link Kind#STRUCTURAL}
 */
public record SubsidyEnd(Kind kind, @Nullable LocalDate lastDay) {

    public static final SubsidyEnd STRUCTURAL = new SubsidyEnd(Kind.STRUCTURAL, null);

    public SubsidyEnd {
        Objects.requireNonNull(kind);
    }

    public static SubsidyEnd after(LocalDate lastDay) {
        return new SubsidyEnd(Kind.UNTIL, Objects.requireNonNull(lastDay));
    }

    public enum Kind {
        /** As long as the job lasts: the law sets no end while the wage value is lower (Participatiewet art. 10d). */
        STRUCTURAL,
        /** Until a day. */
        UNTIL
    }
}
