package nl.herontwerp.tasklist;

import nl.herontwerp.language.Texts;
import nl.herontwerp.tasklist.understand.Understanding;

/** Makes tasks of the rows of a list. */
public final class TaskLists {

    private TaskLists() {}

    /**
     * Understands a list in a certain way. Figures have at most six decimals, rounded half even; their
     * places name file, row and column in the language of the texts.
     */
    public static TaskList understand(ListFile file, Mapping mapping, Assumptions assumptions, Texts texts) {
        return new Understanding(file, mapping, assumptions, texts).understand();
    }
}
