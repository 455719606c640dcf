package nl.herontwerp.process;

import org.jspecify.annotations.Nullable;

/**
 * One process of a file, shown as a pool when a participant refers to it.
 *
 * @param name the pool's name, else the process's name, or empty
 * @param participantId the pool's id, or null when it has no pool
 */
public record ProcessPart(String id, String name, @Nullable String participantId) {}
