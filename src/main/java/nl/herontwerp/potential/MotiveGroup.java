package nl.herontwerp.potential;

/**
 * One of the four groups of motives to make a product somewhere.
 *
 * @param id one lower-case word, part of the address of the page
 */
public record MotiveGroup(String id, Wording name, Wording explain) {}
