package nl.herontwerp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.bpmn.RoundTrip;
import nl.herontwerp.language.Texts;

/** Takes a model file in and writes it back with nothing changed. */
final class RoundTripCommand implements Command {

    @Override
    public String name() {
        return "roundtrip";
    }

    @Override
    public String arguments() {
        return "FILE OUT";
    }

    /** 0 when it was written, 1 when the file is refused or can't be read or written, 2 without two names. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var texts = Texts.dutch();
        List<String> names;
        try {
            names = LimitOptions.apply(arguments);
        } catch (LimitOptions.Unusable unusable) {
            err.println(texts.get("cli.unknownOption", unusable.option()));
            return Main.UNUSABLE;
        }
        if (names.size() != 2) {
            err.println(texts.get("cli.twoFiles"));
            return Main.UNUSABLE;
        }
        var name = names.getFirst();
        try {
            var file = Path.of(name);
            ReadLimits.inForce().checkSize(String.valueOf(file.getFileName()), Files.size(file));
            var written = RoundTrip.write(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            name = names.getLast();
            Files.write(Path.of(name), written);
            return 0;
        } catch (ModelRefused e) {
            err.println(texts.render(e.reason()));
        } catch (NoSuchFileException e) {
            err.println(texts.get("cli.fileNotFound", name));
        } catch (IOException | InvalidPathException e) {
            err.println(texts.get("cli.fileUnreadable", name));
        }
        return 1;
    }
}
