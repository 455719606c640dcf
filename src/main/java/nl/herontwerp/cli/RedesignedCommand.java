package nl.herontwerp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.language.Texts;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.ArchivedRedesigns;

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
        return "[--sub-process] [--merge] [--bpsim] [--executable] [--model NAME] PROJECT SCENARIO OUT";
    }

    /** 0 when it was written, 1 when the project is refused or can't be read, 2 for unusable arguments. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var texts = Texts.dutch();
        var options = RedesignOptions.PLAIN;
        var names = new ArrayList<String>();
        Optional<String> model = Optional.empty();
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.removeFirst();
            var option = OPTIONS.get(argument);
            if (option != null) {
                options = option.apply(options);
            } else if (argument.equals("--model") && !rest.isEmpty()) {
                model = Optional.of(rest.removeFirst());
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
            var redesigns = ArchivedRedesigns.read(Files.readAllBytes(Path.of(name)));
            var scenario = names.get(1);
            if (!redesigns.scenarios().contains(scenario)) {
                err.println(texts.get("cli.redesigned.noScenario", scenario, String.join(", ", redesigns.scenarios())));
                return Main.UNUSABLE;
            }
            var written = redesigns.write(scenario, model, options);
            if (written.isEmpty()) {
                err.println(
                        texts.get("cli.redesigned.noModel", model.orElse(""), String.join(", ", redesigns.models())));
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
