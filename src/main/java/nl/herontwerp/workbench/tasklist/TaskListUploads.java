package nl.herontwerp.workbench.tasklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.function.Consumer;
import nl.herontwerp.bpmn.ModelBatch.Outcome;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.tasklist.ListReader;
import nl.herontwerp.tasklist.ListRefused;
import nl.herontwerp.tasklist.TaskListTemplate;
import nl.herontwerp.workbench.ModelIntake;

/** Lists of tasks among the files that users upload. */
public final class TaskListUploads {

    private TaskListUploads() {}

    /** What is done with the model that is made of a list. Called in the user's window. */
    public interface Taker {

        /**
         * Keeps the model.
         *
         * @param fileName the list's name, ending in .bpmn
         */
        void take(String fileName, byte[] model) throws ModelRefused;
    }

    /** Whether a file is a list, by its name. */
    public static boolean isList(String fileName) {
        return ListReader.isListName(fileName);
    }

    /**
     * Reads a list among other files, in the background, and opens the dialog in which the user says what
     * its columns are. The model that comes of it is taken like a file with a model. Call it with the
     * window held.
     */
    public static void open(UI ui, ModelIntake intake, String fileName, byte[] bytes) {
        intake.other(ui, fileName, () -> {
            try {
                var file = ListReader.read(fileName, bytes);
                Taker taker = (name, model) -> intake.came(new Outcome.Read(fileName, ModelReader.read(name, model)));
                return () -> ListQueue.open(ui, new TaskListDialog(file, taker));
            } catch (ListRefused refused) {
                return () -> intake.came(new Outcome.Refused(fileName, refused.reason()));
            }
        });
    }

    /**
     * Reads a list and opens the dialog in which the user says what its columns are. Call it outside the
     * lock of the window, because a large list takes a while.
     *
     * @param near any component of the window
     * @param refused told in the window why the file is no usable list
     */
    public static void open(Component near, String fileName, byte[] bytes, Taker taker, Consumer<Phrase> refused) {
        try {
            var file = ListReader.read(fileName, bytes);
            near.getUI().ifPresent(ui -> ui.access(() -> new TaskListDialog(file, taker).open()));
        } catch (ListRefused e) {
            near.getUI().ifPresent(ui -> ui.access(() -> refused.accept(e.reason())));
        }
    }

    /** A link to the workbook to fill in. */
    public static Anchor template(FileDownloads downloads) {
        return downloads.link(
                Say.text("workbench.taskList.template"),
                TaskListTemplate.FILE_NAME,
                TaskListTemplate.MEDIA_TYPE,
                TaskListTemplate::bytes);
    }
}
