package nl.herontwerp.tasklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The workbook to fill in, for who has no list yet. */
public final class TaskListTemplate {

    public static final String FILE_NAME = "takenlijst.xlsx";
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TaskListTemplate() {}

    public static byte[] bytes() {
        try (var file = TaskListTemplate.class.getResourceAsStream("/templates/" + FILE_NAME)) {
            return Objects.requireNonNull(file, "the template is packed with the program")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE_NAME, e);
        }
    }
}
