package nl.herontwerp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.language.Texts;
import nl.herontwerp.scenario.ArchiveModels;
import nl.herontwerp.scenario.ArchiveRefused;

/** Writes the redesigned model of a scenario of an exported project. */
final class RedesignedCommand implements Command {

    private static final Map<String, UnaryOperator<RedesignOptions>> OPTIONS = Map.of(
            "--sub-process", options -> options.withSubProcess(true),
            "--merge", options -> options.withMerged(true),
            "--bpsim", options -> options.withFigures(true),
            "--executable", options -> options.withExecutable(true));

    @Override
    public String name() {
        return "redesigned";
    }

    @Override
    public String arguments() {
        return "[--sub-process] [--merge] [--bpsim] [--executable] PROJECT SCENARIO OUT";
    }

    /** 0 when it was written, 1 when the project is refused or can't be read, 2 for unusable arguments. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var texts = Texts.dutch();
        var options = RedesignOptions.PLAIN;
        var names = new ArrayList<String>();
        for (var argument : arguments) {
            var option = OPTIONS.get(argument);
            if (option != null) {
                options = option.apply(options);
            } else {
                names.add(argument);
            }
        }
        if (names.size() != 3 || names.stream().anyMatch(name -> name.startsWith("--"))) {
            err.println(texts.get("cli.redesigned.usage"));
            return Main.UNUSABLE;
        }
        var name = names.getFirst();
        try {
            var models = ArchiveModels.read(Files.readAllBytes(Path.of(name)));
            var written = models.write(names.get(1), options);
            if (written.isEmpty()) {
                err.println(
                        texts.get("cli.redesigned.noScenario", names.get(1), String.join(", ", models.scenarios())));
                return Main.UNUSABLE;
            }
            name = names.getLast();
            Files.write(Path.of(name), written.get());
            return 0;
        } catch (ArchiveRefused refused) {
            err.println(texts.render(refused.reason()));
        } catch (ModelRefused refused) {
            err.println(texts.render(refused.reason()));
        } catch (NoSuchFileException e) {
            err.println(texts.get("cli.fileNotFound", name));
        } catch (IOException | InvalidPathException e) {
            err.println(texts.get("cli.fileUnreadable", name));
        }
        return 1;
    }
}
