package nl.herontwerp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.language.Texts;
import nl.herontwerp.scenario.ArchiveCalculation;
import nl.herontwerp.scenario.ArchiveRefused;

/** Prints the cost impact of every scenario of an exported project as JSON. */
final class Calculate implements Command {

    @Override
    public String name() {
        return "calculate";
    }

    @Override
    public String arguments() {
        return RulesFolder.OPTION + " PROJECT";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        var texts = Texts.dutch();
        RulesFolder rules;
        try {
            rules = RulesFolder.from(arguments);
        } catch (RulesFolder.Unusable unusable) {
            err.println(unusable.getMessage());
            return Main.UNUSABLE;
        }
        var names = rules.otherArguments();
        if (names.size() != 1) {
            err.println(texts.get("cli.calculate.usage"));
            return Main.UNUSABLE;
        }
        var file = Path.of(names.getFirst());
        if (!Files.isRegularFile(file)) {
            err.println(texts.get("cli.calculate.noFile", file.toString()));
            return Main.UNUSABLE;
        }
        try {
            out.println(ArchiveCalculation.calculate(Files.readAllBytes(file), rules.added()));
            return 0;
        } catch (ArchiveRefused refused) {
            err.println(texts.render(refused.reason()));
        } catch (ModelRefused refused) {
            err.println(texts.render(refused.reason()));
        }
        return 1;
    }
}
