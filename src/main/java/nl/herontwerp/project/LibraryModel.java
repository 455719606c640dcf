package nl.herontwerp.project;

/**
 * One of the models of a project, with its latest version.
 *
 * @param number 1, 2, ... within the project; never changes
 * @param main whether it is the model that the project is about
 * @param removed whether it was taken out; it can be brought back
 */
public record LibraryModel(int number, boolean main, boolean removed, ProcessVersion latest) {}
