package nl.herontwerp.scenario;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project that was kept to start others from: its models, times, pieces, roles and robots as they were at that
 * moment, all as starting points.
 *
 * @param shared whether every consultant sees it; otherwise only who made it
 * @param ownerId who made it; null when that user is gone
 * @param changedAt when its name, description, sector or sharing was last changed
 */
public record ProjectTemplate(
        UUID id,
        String name,
        String description,
        String sector,
        boolean shared,
        @Nullable UUID ownerId,
        Instant madeAt,
        Instant changedAt,
        Size size) {

    /** What is in it, counted over its models and the scenario with the most pieces. */
    public record Size(int models, int tasks, int pieces, int roles, int robots) {}

    /** What users say of a template. */
    public record Details(String name, String description, String sector, boolean shared) {}
}
