package nl.herontwerp.project;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a model of a project. The bytes are kept as they came.
 *
 * @param number 1, 2, ... within the model
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param size in bytes
 */
public record ProcessVersion(
        UUID id,
        UUID projectId,
        int number,
        String fileName,
        String sha256,
        long size,
        Instant importedAt,
        String importedBy) {}
