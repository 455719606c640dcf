package nl.herontwerp.bpmn;

import java.time.Duration;
import nl.herontwerp.kernel.Phrase;

/**
 * How much a model file may ask of the program. A file that asks more is refused with a sentence.
 * Entities have no limit of their own, because a file that declares any is refused.
 *
 * @param maxBytes size of the file
 * @param maxDepth elements inside each other; more than a few hundred could overflow the stack
 * @param maxElements elements in the whole file
 * @param maxAttributes attributes of one element
 * @param maxTime time for the first pass over the file
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxElements, int maxAttributes, Duration maxTime) {

    /** The deepest that any installation may allow: beyond this the stack could overflow. */
    public static final int DEEPEST = 1_000;

    private static final int MEGABYTE = 1024 * 1024;

    /** Far above what a drawn model needs, far below what the program can't bear. */
    public static final ReadLimits DEFAULT = new ReadLimits(25 * MEGABYTE, 200, 400_000, 200, Duration.ofSeconds(4));

    /** For files that were let in before: what is kept stays readable when limits become tighter. */
    public static final ReadLimits KEPT =
            new ReadLimits(Integer.MAX_VALUE, DEEPEST, Integer.MAX_VALUE, 100_000, Duration.ofMinutes(10));

    private static volatile ReadLimits inForce = DEFAULT;

    public ReadLimits {
        if (maxBytes < 1
                || maxDepth < 1
                || maxDepth > DEEPEST
                || maxElements < 1
                || maxAttributes < 1
                || maxTime.isNegative()) {
            throw new IllegalArgumentException("limits are positive, and the depth is at most " + DEEPEST);
        }
    }

    /** The limits of this installation, which hold for every file from outside. */
    public static ReadLimits inForce() {
        return inForce;
    }

    /** Sets the limits of this installation, once, when the program starts. */
    public static void enforce(ReadLimits limits) {
        inForce = limits;
    }

    /** Whole megabytes of the largest file. */
    public int maxMegabytes() {
        return maxBytes / MEGABYTE;
    }

    /**
     * Refuses a file by its size alone, so that it need not be read for that.
     *
     * @param bytes its real size
     */
    public void checkSize(String fileName, long bytes) throws ModelRefused {
        if (bytes > maxBytes) {
            var size = Math.ceilDiv(bytes, MEGABYTE);
            throw new ModelRefused(Phrase.of("bpmn.refused.tooBig", fileName, size, maxMegabytes()));
        }
    }
}
