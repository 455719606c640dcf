package nl.herontwerp.bpmn.figures;

/**
 * A figure in the file that was not taken over, because it can mean several things or has no use here.
 *
 * @param value as it stands in the file
 * @param place where it stands
 * @param hasUse whether it would be taken over if it were clear
 */
public record UnclearFigure(String elementId, String value, String place, boolean hasUse) {}
