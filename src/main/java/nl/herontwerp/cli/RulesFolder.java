package nl.herontwerp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.OverrideFolder;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * The option {@code --rules-folder FOLDER}: values of an administrator's own on top of the program's. A
 * file that is not as it should be stops the command, because a result without it would be another one.
 *
 * @param added in the order of the files
 * @param otherArguments the arguments without the option
 */
record RulesFolder(List<AddedValue> added, List<String> otherArguments) {

    static final String OPTION = "[--rules-folder FOLDER]";
    private static final String NAME = "--rules-folder";

    /** The option can't be used; the message is a sentence for people. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String sentence) {
            super(sentence);
        }
    }

    /** The register to compute with. */
    ParameterRegister register() {
        return ParameterRegister.standard().with(added);
    }

    static RulesFolder from(List<String> arguments) throws IOException, Unusable {
        var others = new ArrayList<>(arguments);
        var at = others.indexOf(NAME);
        if (at < 0) {
            return new RulesFolder(List.of(), others);
        }
        var texts = Texts.dutch();
        if (at + 1 >= others.size()) {
            throw new Unusable(texts.get("cli.rulesFolder.missing"));
        }
        var name = others.get(at + 1);
        others.subList(at, at + 2).clear();
        var folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw new Unusable(texts.get("cli.rulesFolder.noFolder", name));
        }
        var contents = OverrideFolder.read(folder);
        if (!contents.refused().isEmpty()) {
            throw new Unusable(texts.render(contents.refused().getFirst()));
        }
        return new RulesFolder(contents.values(), others);
    }
}
