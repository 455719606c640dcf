package nl.herontwerp.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.bpmn.ReadLimits;

/** Options of commands that read models, before the names of files: how much a file may ask of the program. */
final class LimitOptions {

    private static final int MEGABYTE = 1024 * 1024;

    private LimitOptions() {}

    /** An option that is not known, or whose value is no number that can be used. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String option) {
            super(option);
        }

        String option() {
            return String.valueOf(getMessage());
        }
    }

    /** Sets the limits that the options at the beginning name, and gives the arguments after them. */
    static List<String> apply(List<String> arguments) throws Unusable {
        var rest = new ArrayList<>(arguments);
        var limits = ReadLimits.inForce();
        while (!rest.isEmpty() && rest.getFirst().startsWith("--")) {
            var option = rest.removeFirst();
            limits = changed(limits, option, rest.isEmpty() ? "" : rest.removeFirst());
        }
        ReadLimits.enforce(limits);
        return List.copyOf(rest);
    }

    private static ReadLimits changed(ReadLimits old, String option, String value) throws Unusable {
        try {
            int number = Integer.parseInt(value);
            var isMb = option.equals("--max-mb");
            var isDepth = option.equals("--max-depth");
            var isElements = option.equals("--max-elements");
            var isAttributes = option.equals("--max-attributes");
            var isSeconds = option.equals("--max-seconds");
            if (!isMb && !isDepth && !isElements && !isAttributes && !isSeconds) {
                throw new Unusable(option);
            }
            return new ReadLimits(
                    isMb ? Math.multiplyExact(number, MEGABYTE) : old.maxBytes(),
                    isDepth ? number : old.maxDepth(),
                    isElements ? number : old.maxElements(),
                    isAttributes ? number : old.maxAttributes(),
                    isSeconds ? Duration.ofSeconds(number) : old.maxTime());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Unusable(option + " " + value);
        }
    }
}
