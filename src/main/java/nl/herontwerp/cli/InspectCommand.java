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
import java.util.HexFormat;
import java.util.List;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.language.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Prints what is in model files: one JSON object a line for each file. */
final class InspectCommand implements Command {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Inspection inspection = new Inspection(Texts.dutch());

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public String arguments() {
        return "FILE...";
    }

    /** 0 when every file was handled, whatever is in it; 2 when there is no file. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var names = LimitOptions.apply(arguments);
            if (names.isEmpty()) {
                err.println(Texts.dutch().get("cli.fileMissing"));
                return Main.UNUSABLE;
            }
            for (var name : names) {
                out.println(json.writeValueAsString(inspect(name)));
            }
            return 0;
        } catch (LimitOptions.Unusable unusable) {
            err.println(Texts.dutch().get("cli.unknownOption", unusable.option()));
            return Main.UNUSABLE;
        }
    }

    private Object inspect(String name) {
        try {
            var path = Path.of(name);
            var sha256 = sha256(path);
            try {
                var file = ModelReader.read(String.valueOf(path.getFileName()), bytes(path));
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
