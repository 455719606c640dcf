package nl.herontwerp.project;

import java.util.UUID;

/**
 * A process version was added; said to other rooms within the same transaction.
 *
 * @param by user name
 */
public record VersionAdded(UUID projectId, UUID versionId, String by) {}
