package nl.herontwerp.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.language.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Prints what is in model files: one JSON object a line for each file, or one table for all of them. */
final class InspectCommand implements Command {

    private static final String SUMMARY = "--summary";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Inspection inspection = new Inspection(Texts.dutch());

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public String arguments() {
        return "[--summary] FILE|FOLDER...";
    }

    /** 0 when every file was handled, whatever is in it; 2 when there is no file. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var options = new ArrayList<>(arguments);
            var isSummary = options.remove(SUMMARY);
            var names = ModelFolders.files(LimitOptions.apply(options));
            if (names.isEmpty()) {
                err.println(Texts.dutch().get("cli.fileMissing"));
                return Main.UNUSABLE;
            }
            if (isSummary) {
                out.print(summary(names));
            } else {
                names.forEach(name -> out.println(json.writeValueAsString(inspect(name))));
            }
            return 0;
        } catch (LimitOptions.Unusable unusable) {
            err.println(Texts.dutch().get("cli.unknownOption", unusable.option()));
            return Main.UNUSABLE;
        }
    }

    private static String summary(List<String> names) {
        var summary = new InspectionSummary(Texts.dutch());
        for (var name : names) {
            try {
                summary.read(name, read(Path.of(name)));
            } catch (ModelRefused refused) {
                summary.unread(name, Texts.dutch().render(refused.reason()));
            } catch (IOException | InvalidPathException e) {
                summary.unread(name, Texts.dutch().get("cli.fileUnreadable", name));
            }
        }
        return summary.table();
    }

    private static ModelFile read(Path path) throws IOException, ModelRefused {
        return ModelReader.read(String.valueOf(path.getFileName()), bytes(path));
    }

    private Object inspect(String name) {
        try {
            var path = Path.of(name);
            var sha256 = sha256(path);
            try {
                var file = read(path);
                return inspection.read(name, sha256, file);
            } catch (ModelRefused e) {
                return inspection.refused(name, sha256, e.reason());
            }
        } catch (NoSuchFileException e) {
            return inspection.unreadable(name, Texts.dutch().get("cli.fileNotFound", name));
        } catch (IOException | InvalidPathException e) {
            return inspection.unreadable(name, Texts.dutch().get("cli.fileUnreadable", name));
        }
    }

    /** A file that is too big is not read at all; of one without a size only as much as shows that it is. */
    private static byte[] bytes(Path path) throws IOException, ModelRefused {
        var limits = ReadLimits.inForce();
        limits.checkSize(String.valueOf(path.getFileName()), Files.size(path));
        try (var file = Files.newInputStream(path)) {
            return file.readNBytes(Math.max(limits.maxBytes(), limits.maxBytes() + 1));
        }
    }

    private static String sha256(Path path) throws IOException {
        try (var file = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(file, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
