package nl.herontwerp.bpmn;

import java.time.Duration;

/**
 * How much a model file may ask of the program. A file that asks more is refused with a sentence.
 *
 * @param maxBytes size of the file
 * @param maxDepth elements inside each other; more than a few hundred could overflow the stack
 * @param maxElements elements in the whole file
 * @param maxAttributes attributes of one element
 * @param maxTime time for the first pass over the file
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxElements, int maxAttributes, Duration maxTime) {

    /** Far above what a drawn model needs, far below what the program can't bear. */
    public static final ReadLimits DEFAULT = new ReadLimits(25 * 1024 * 1024, 200, 400_000, 200, Duration.ofSeconds(4));

    public ReadLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxElements < 1 || maxAttributes < 1 || maxTime.isNegative()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
