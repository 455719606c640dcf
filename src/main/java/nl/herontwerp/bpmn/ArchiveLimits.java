package nl.herontwerp.bpmn;

import java.time.Duration;

/**
 * How much an archive of models may ask of the program. One that asks more is refused as a whole.
 *
 * @param maxBytes size of the archive itself
 * @param maxEntries files and folders in it
 * @param maxModels models in it, or in one set of uploads
 * @param maxModelBytes unpacked size of one file; a larger one is left out
 * @param maxTotalBytes unpacked size of all files together
 * @param maxRatio how many times larger than packed a file of more than a megabyte may become
 * @param maxTime time for unpacking and reading everything
 */
public record ArchiveLimits(
        int maxBytes,
        int maxEntries,
        int maxModels,
        int maxModelBytes,
        long maxTotalBytes,
        int maxRatio,
        Duration maxTime) {

    private static final int MEGABYTE = 1024 * 1024;

    /** Far above what a department's models need. */
    public static final ArchiveLimits DEFAULT =
            new ArchiveLimits(120 * MEGABYTE, 2_000, 200, 25 * MEGABYTE, 200L * MEGABYTE, 200, Duration.ofMinutes(2));

    public ArchiveLimits {
        if (maxBytes < 1
                || maxEntries < 1
                || maxModels < 1
                || maxModelBytes < 1
                || maxTotalBytes < 1
                || maxRatio < 1
                || maxTime.isNegative()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
