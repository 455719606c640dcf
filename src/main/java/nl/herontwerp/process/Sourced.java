package nl.herontwerp.process;

/** A value and where it comes from. */
public record Sourced<T>(T value, Provenance provenance) {}
