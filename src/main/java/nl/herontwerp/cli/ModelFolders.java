package nl.herontwerp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the model files of folders that are named on the command line. */
final class ModelFolders {

    private static final Set<String> ENDINGS = Set.of(".bpmn", ".bpmn2", ".xml");

    private ModelFolders() {}

    /**
     * The names as they are, and in the place of a folder the model files in it and below it, by name. A folder
     * that can't be read stays itself, for its reader to say so.
     */
    static List<String> files(List<String> names) {
        var all = new ArrayList<String>();
        for (var name : names) {
            try (var found = Files.walk(Path.of(name))) {
                all.addAll(found.filter(path -> path.equals(Path.of(name)) || isModel(path))
                        .filter(Files::isRegularFile)
                        .map(Path::toString)
                        .sorted()
                        .toList());
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                all.add(name);
            }
        }
        return all;
    }

    private static boolean isModel(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
