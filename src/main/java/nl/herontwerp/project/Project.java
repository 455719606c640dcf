package nl.herontwerp.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A redesign project.
 *
 * @param question the employer's own question, in the employer's words; may be empty
 * @param sector free text, such as "Zorg"; may be empty
 * @param location the place or site that it is about, such as "Tilburg"; free text, may be empty
 * @param referenceDate the date whose wage rules are used (peildatum)
 * @param ownerId the user who made it; null when that user is gone
 */
public record Project(
        UUID id,
        String name,
        String question,
        String sector,
        String location,
        Level level,
        LocalDate referenceDate,
        @Nullable UUID ownerId,
        Instant createdAt,
        Instant changedAt) {

    public Project {
        // copies from before projects had a location have none
        location = location == null ? "" : location;
    }

    /** How far the redesign reaches, by the four levels of the field. */
    public enum Level {
        EMPLOYEES,
        TEAM,
        UNIT,
        WORK_PROCESSES
    }
}
