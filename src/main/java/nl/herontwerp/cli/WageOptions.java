package nl.herontwerp.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Placement;
import nl.herontwerp.placement.Placement.Contract;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.placement.Placement.Support;
import nl.herontwerp.placement.Placement.Worker;
import nl.herontwerp.wagerules.EmployerPremiums;
import nl.herontwerp.wagerules.WageCostBenefit;

/**
 * What was asked of the command {@code wage}.
 *
 * @param placement of one month where none were asked for
 * @param months whether the months were asked for
 * @param assumed what was not given and therefore assumed
 */
record WageOptions(Placement placement, boolean months, List<Phrase> assumed) {

    static final String USAGE = "--date DATE --age YEARS --hours HOURS --full-time-hours HOURS --wage-value PERCENT"
            + " [--forfait] [--hourly-wage EUROS] [--employer small|large] [--months MONTHS]";

    private static final Set<String> WITH_VALUE = Set.of(
            "--date",
            "--age",
            "--hours",
            "--full-time-hours",
            "--wage-value",
            "--hourly-wage",
            "--employer",
            "--months");
    private static final Set<String> SWITCHES = Set.of("--forfait");

    static WageOptions read(List<String> arguments) throws Options.Unusable {
        var options = Options.read(arguments, WITH_VALUE, SWITCHES);
        var start = date(options.required("--date"));
        var age = whole("--age", options.required("--age"));
        var hours = number("--hours", options.required("--hours"));
        var fullTime = number("--full-time-hours", options.required("--full-time-hours"));
        var forfait = options.has("--forfait");
        var wage = options.value("--hourly-wage");
        var size = options.value("--employer").orElse("large");
        if (!size.equals("small") && !size.equals("large")) {
            throw Options.Unusable.of("cli.wage.employer", size);
        }
        var months = options.value("--months");
        var placement = new Placement(
                start,
                months.isPresent() ? whole("--months", months.get()) : 1,
                Worker.of(age),
                new Contract(
                        new Hours(hours),
                        new Hours(fullTime),
                        wage.isPresent() ? new Money(number("--hourly-wage", wage.get())) : null),
                new EmployerPremiums.Terms(size.equals("small"), true, null, null),
                Support.of(
                        forfait ? Instrument.FLAT_RATE_FIRST : Instrument.SUBSIDY,
                        start,
                        wageValue(options, forfait),
                        Set.of(WageCostBenefit.Kind.JOBS_AGREEMENT)),
                Percentage.ZERO);
        var assumed = options.has("--employer")
                ? List.of(Phrase.of("cli.wage.assumedContract"))
                : List.of(Phrase.of("cli.wage.assumedSize"), Phrase.of("cli.wage.assumedContract"));
        return new WageOptions(placement, months.isPresent(), assumed);
    }

    /** Needed, but for the flat rate, which comes before it. */
    private static Figure<Percentage> wageValue(Options options, boolean forfait) throws Options.Unusable {
        if (forfait && !options.has("--wage-value")) {
            return Figure.unknown(Phrase.of("cli.wage.noWageValue"));
        }
        return Figure.known(new Percentage(number("--wage-value", options.required("--wage-value"))));
    }

    private static LocalDate date(String text) throws Options.Unusable {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw Options.Unusable.of("cli.wage.date", text);
        }
        throw Options.Unusable.of("cli.wage.date", text);
    }

    private static int whole(String name, String text) throws Options.Unusable {
        if (!text.matches("-?\\d{1,6}")) {
            throw Options.Unusable.of("cli.wage.whole", name, text);
        }
        return Integer.parseInt(text);
    }

    private static BigDecimal number(String name, String text) throws Options.Unusable {
        if (!text.matches("-?\\d{1,6}(\\.\\d{1,6})?")) {
            throw Options.Unusable.of("cli.wage.number", name, text);
        }
        return new BigDecimal(text);
    }
}
