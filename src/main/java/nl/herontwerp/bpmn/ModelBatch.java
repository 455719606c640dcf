package nl.herontwerp.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.herontwerp.kernel.Phrase;

/** Reads one model or an archive of models, and says of each file what came of it. */
public final class ModelBatch {

    private ModelBatch() {}

    /** What came of one file. */
    public sealed interface Outcome {
        /** The file's name, in an archive with the folders that it stands in. */
        String path();

        record Read(String path, ModelFile file) implements Outcome {}

        /** A model that can't be taken in, or an archive as a whole; the reason says the mend. */
        record Refused(String path, Phrase reason) implements Outcome {}

        /** No model. */
        record LeftOut(String path, Phrase reason) implements Outcome {}
    }

    /** Follows the reading, and may end it. */
    public interface Progress {
        /** One more file is done. */
        void done(Outcome outcome, int number, int of);

        /** Whether the user wants to stop; asked before each file and while unpacking. */
        boolean isCancelled();
    }

    /**
     * Reads a file, or all files of an archive. What was read before a cancel has been told to
     * {@code progress}.
     *
     * @throws CancellationException when the user stopped it
     */
    public static List<Outcome> read(String fileName, byte[] bytes, ArchiveLimits limits, Progress progress) {
        if (!ModelArchive.isZip(bytes)) {
            return told(List.of(read(fileName, bytes)), progress);
        }
        var end = System.nanoTime() + limits.maxTime().toNanos();
        ModelArchive archive;
        try {
            archive = ModelArchive.open(fileName, bytes, limits, progress::isCancelled);
        } catch (ModelRefused refused) {
            return told(List.of(new Outcome.Refused(fileName, refused.reason())), progress);
        }
        var outcomes = new ArrayList<Outcome>();
        for (var part : archive.parts()) {
            if (progress.isCancelled()) {
                throw new CancellationException(fileName);
            }
            var outcome = outcome(part, System.nanoTime() - end > 0, limits);
            outcomes.add(outcome);
            progress.done(outcome, outcomes.size(), archive.parts().size());
        }
        return List.copyOf(outcomes);
    }

    private static List<Outcome> told(List<Outcome> one, Progress progress) {
        progress.done(one.getFirst(), 1, 1);
        return one;
    }

    private static Outcome outcome(ModelArchive.Part part, boolean isLate, ArchiveLimits limits) {
        return switch (part) {
            case ModelArchive.Part.Model(var path, var bytes) -> isLate ? late(path, limits) : read(path, bytes);
            case ModelArchive.Part.Refused(var path, var reason) -> new Outcome.Refused(path, reason);
            case ModelArchive.Part.LeftOut(var path, var reason) -> new Outcome.LeftOut(path, reason);
        };
    }

    private static Outcome read(String path, byte[] bytes) {
        try {
            return new Outcome.Read(path, ModelReader.read(path, bytes));
        } catch (ModelRefused refused) {
            return new Outcome.Refused(path, refused.reason());
        }
    }

    private static Outcome late(String path, ArchiveLimits limits) {
        return new Outcome.Refused(
                path, Phrase.of("bpmn.archive.tooSlow", path, limits.maxTime().toSeconds()));
    }
}
