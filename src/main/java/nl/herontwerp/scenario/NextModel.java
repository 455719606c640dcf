package nl.herontwerp.scenario;

import nl.herontwerp.bpmn.ModelFile;

/**
 * A file that may become the next version of one of a project's models.
 *
 * @param number of the model in the project
 */
public record NextModel(int number, ModelFile file) {}
