package nl.herontwerp.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.language.Texts;

/** Options of a command, each with a value or a switch without one, in any order and at most once. */
final class Options {

    private final Map<String, String> values = new HashMap<>();

    private Options() {}

    /** An option can't be used; the message is one sentence for people. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String sentence) {
            super(sentence);
        }

        static Unusable of(String key, Object... arguments) {
            return new Unusable(Texts.dutch().get(key, arguments));
        }
    }

    /** Reads options that start with two hyphens. */
    static Options read(List<String> arguments, Set<String> withValue, Set<String> switches) throws Unusable {
        var options = new Options();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var name = rest.next();
            if (!withValue.contains(name) && !switches.contains(name)) {
                throw Unusable.of("cli.option.unknown", name);
            }
            var value = switches.contains(name) ? "" : rest.hasNext() ? rest.next() : "--";
            if (value.startsWith("--")) {
                throw Unusable.of("cli.option.noValue", name);
            }
            if (options.values.put(name, value) != null) {
                throw Unusable.of("cli.option.twice", name);
            }
        }
        return options;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String required(String name) throws Unusable {
        var value = values.get(name);
        if (value == null) {
            throw Unusable.of("cli.option.missing", name);
        }
        return value;
    }
}
