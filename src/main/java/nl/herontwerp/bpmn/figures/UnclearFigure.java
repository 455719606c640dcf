package nl.herontwerp.bpmn.figures;

/**
 * A figure in the file that was not taken over because it can mean several things.
 *
 * @param value as it stands in the file
 * @param place where it stands
 */
public record UnclearFigure(String elementId, String value, String place) {}
