package nl.herontwerp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.herontwerp.language.Texts;

/** Starts a command of the command line. */
public final class Main {

    /** The exit code for arguments that can't be used. */
    static final int UNUSABLE = 2;

    private static final List<Command> COMMANDS = List.of(
            new InspectCommand(),
            new RoundTripCommand(),
            new TaskListCommand(),
            new Calculate(),
            new WageCommand(),
            new DiffCommand(),
            new RedesignedCommand());

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var code = run(List.of(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs a command and gives its exit code. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || arguments.getFirst().equals("help")) {
            help(out);
            return arguments.isEmpty() ? UNUSABLE : 0;
        }
        var command = COMMANDS.stream()
                .filter(candidate -> candidate.name().equals(arguments.getFirst()))
                .findFirst();
        if (command.isEmpty()) {
            err.println(Texts.dutch().get("cli.unknownCommand", arguments.getFirst()));
            return UNUSABLE;
        }
        try {
            return command.get().run(arguments.subList(1, arguments.size()), out, err);
        } catch (Exception e) {
            err.println(Texts.dutch().get("cli.failed", String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private static void help(PrintStream out) {
        var texts = Texts.dutch();
        out.println(texts.get("cli.usage"));
        for (var command : COMMANDS) {
            out.println();
            out.println("  " + command.name() + " " + command.arguments());
            out.println("      " + texts.get("cli.help." + command.name()));
        }
    }
}
