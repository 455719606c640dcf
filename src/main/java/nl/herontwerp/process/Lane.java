package nl.herontwerp.process;

import org.jspecify.annotations.Nullable;

/**
 * A lane: who does the work on it.
 *
 * @param parentId the lane around it, or null
 */
public record Lane(
        String id, String name, String processId, @Nullable String parentId) {}
