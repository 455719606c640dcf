package nl.herontwerp.wagerules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.internal.ParameterFiles;

/**
 * A folder in which an administrator puts values of his own: files like the program's, one for each
 * parameter, as {@code law/parameter.yaml}. A file holds the added values only. A file that is not as
 * it should be is left out as a whole and reported.
 */
public final class OverrideFolder {

    /** Bytes; far more than a parameter needs. */
    private static final int LARGEST = 200_000;

    private static final int DEPTH = 4;

    private OverrideFolder() {}

    /**
     * What was found.
     *
     * @param files those that can be used, by name
     * @param refused why others can't, a sentence each
     */
    public record Contents(List<OverrideFile> files, List<Phrase> refused) {
        public Contents {
            files = List.copyOf(files);
            refused = List.copyOf(refused);
        }

        public List<AddedValue> values() {
            return files.stream().flatMap(file -> file.values().stream()).toList();
        }
    }

    /**
     * A file that can be used.
     *
     * @param sha256 of its bytes
     */
    public record OverrideFile(String name, String sha256, List<AddedValue> values) {
        public OverrideFile {
            values = List.copyOf(values);
        }
    }

    /** Reads all files of a folder; a folder that is not there is empty. */
    public static Contents read(Path folder) throws IOException {
        var files = new ArrayList<OverrideFile>();
        var refused = new ArrayList<Phrase>();
        for (var path : parameterFiles(folder)) {
            try {
                files.add(file(folder, path));
            } catch (ParameterFileRefused e) {
                refused.add(e.reason());
            }
        }
        return new Contents(files, refused);
    }

    private static List<Path> parameterFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder, DEPTH)) {
            return all.filter(path ->
                            path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static OverrideFile file(Path folder, Path path) throws IOException {
        var name = folder.relativize(path).toString().replace('\\', '/');
        byte[] bytes;
        try (var stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw refused(name, "wagerules.file.tooLarge", LARGEST);
        }
        var id = name.replaceFirst("\\.ya?ml$", "");
        var own = ParameterRegister.standard().find(id).orElseThrow(() -> refused(name, "wagerules.file.noSuch", id));
        var read = ParameterFiles.readAdded(name, id, new String(bytes, StandardCharsets.UTF_8), own);
        return new OverrideFile(
                name,
                sha256(bytes),
                read.stream().map(value -> new AddedValue(id, value)).toList());
    }

    private static ParameterFileRefused refused(String name, String key, Object argument) {
        return new ParameterFileRefused(name, Phrase.of("wagerules.file.whole"), Phrase.of(key, argument));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
