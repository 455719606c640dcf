package nl.herontwerp.bpmn.figures;

import nl.herontwerp.process.CarriedFigure;

/**
 * Two figures of one file for the same thing that differ.
 *
 * @param taken the one that counts, by the order of {@link CarriedFigures}
 */
public record FigureConflict(CarriedFigure taken, CarriedFigure other) {}
