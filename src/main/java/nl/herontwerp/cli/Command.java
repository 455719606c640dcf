package nl.herontwerp.cli;

import java.io.PrintStream;
import java.util.List;

/** One command of the command line. */
interface Command {

    String name();

    /** What comes after the name, such as {@code FILE...}. */
    String arguments();

    /**
     * Does the work.
     *
     * @param out results only, for programs to read
     * @param err what went wrong, one sentence for people
     * @return the exit code: 0 when done, 2 when the arguments are not usable
     */
    int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception;
}
