package nl.herontwerp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import nl.herontwerp.language.Texts;
import nl.herontwerp.placement.PlacementCalculation;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints what one placement costs by the wage rules of a date, with and without its months, as JSON. */
final class WageCommand implements Command {

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String name() {
        return "wage";
    }

    @Override
    public String arguments() {
        return WageOptions.USAGE + " " + RulesFolder.OPTION;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        try {
            var rules = RulesFolder.from(arguments);
            var asked = WageOptions.read(rules.otherArguments());
            var calculation = new PlacementCalculation(rules.register());
            var refusals = calculation.refusals(asked.placement());
            if (!refusals.isEmpty()) {
                err.println(Texts.dutch().render(refusals.getFirst()));
                return Main.UNUSABLE;
            }
            var quote = calculation.quote(asked.placement());
            var timeline = asked.months() ? calculation.timeline(asked.placement()) : null;
            out.println(json.writeValueAsString(new WageResult(rules.register()).of(asked, quote, timeline)));
            return 0;
        } catch (Options.Unusable | RulesFolder.Unusable unusable) {
            err.println(unusable.getMessage());
            return Main.UNUSABLE;
        }
    }
}
