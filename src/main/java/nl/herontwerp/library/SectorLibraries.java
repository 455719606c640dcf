package nl.herontwerp.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sector libraries that the program brings, and what they propose for a task. */
public final class SectorLibraries {

    private static final String FOLDER = "/templates/sectoren/";

    private SectorLibraries() {}

    private static final class Holder {
        static final List<SectorLibrary> ALL = read();
    }

    /** All, in the order of the index. Read once. */
    public static List<SectorLibrary> all() {
        return Holder.ALL;
    }

    /** A piece that fits a task, and the library that it stands in. */
    public record Proposal(SectorLibrary library, TypicalPiece piece) {}

    /**
     * The pieces whose words are in a task's name: those of the project's own sector first, then those that
     * share most words.
     *
     * @param sector of the project, as its users wrote it; may be empty
     * @param most how many at the most
     */
    public static List<Proposal> proposals(String taskName, String sector, int most) {
        var words = TaskWords.of(taskName);
        record Ranked(Proposal proposal, long sector, long words) {}
        var found = new ArrayList<Ranked>();
        for (var library : all()) {
            var fits = library.fits(sector);
            for (var piece : library.pieces()) {
                var matches = piece.matches(words);
                if (matches > 0) {
                    found.add(new Ranked(new Proposal(library, piece), fits, matches));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingLong((Ranked each) -> -each.sector())
                        .thenComparingLong(each -> -each.words()))
                .limit(most)
                .map(Ranked::proposal)
                .toList();
    }

    private static List<SectorLibrary> read() {
        return text("index.txt")
                .lines()
                .filter(id -> !id.isBlank())
                .map(id -> SectorFile.read(id.strip(), text(id.strip() + ".yaml")))
                .toList();
    }

    private static String text(String name) {
        try (var stream = SectorLibraries.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
