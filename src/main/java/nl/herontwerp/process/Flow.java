package nl.herontwerp.process;

/**
 * A sequence flow from one node to another of the same process.
 *
 * @param name its label, or empty
 * @param conditional whether it carries a condition
 */
public record Flow(String id, String name, String sourceId, String targetId, boolean conditional) {}
