package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.identity.AppUser;
import org.jspecify.annotations.Nullable;

/** How tasks with a similar name were split in other projects that a user may see. */
public interface KnownPieces {

    /**
     * Splits of similar tasks, the most similar first and the latest first among equals.
     *
     * @param except the project that is being worked at
     * @param most how many at the most
     */
    List<Found> similar(AppUser user, UUID except, String taskName, int most);

    /**
     * A split task of another project.
     *
     * @param minutes of the whole task each time, or null when not known
     * @param pieces with weights that are parts of the whole
     * @param changedAt when it was last changed
     */
    record Found(
            UUID projectId,
            String projectName,
            String taskName,
            @Nullable BigDecimal minutes,
            List<Activity> pieces,
            Instant changedAt) {
        public Found {
            pieces = List.copyOf(pieces);
        }
    }
}
