package nl.herontwerp.project;

import java.util.UUID;

/**
 * A model was taken out, brought back or made the main one; said to other rooms within the same transaction.
 *
 * @param by user name
 */
public record LibraryChanged(UUID projectId, String by) {}
