package nl.herontwerp.scenario;

import java.time.Instant;
import java.util.UUID;

/**
 * A named recipe within a project.
 *
 * @param createdBy user name
 * @param favourite whether it is the one of its project that users prefer
 */
public record Scenario(
        UUID id,
        UUID projectId,
        String name,
        ScenarioStatus status,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        boolean favourite) {

    /** Whether readers would take a name for this one's: capitals and spaces around it make no difference. */
    public boolean isCalled(String other) {
        return name.strip().equalsIgnoreCase(other.strip());
    }
}
