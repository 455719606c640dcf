package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herontwerp.process.CarriedFigure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A property with a name and a value, as many tools let users add. Only names that say without doubt
 * what they are count, and times only with a unit: in the value, in the name or by the way of writing. A value
 * with a number in it that is not taken over is reported.
 */
record NamedFigure(String elementId, String name, String value, String place) {

    private static final String ADDED =
            "(?:custom|meta|average|avg|mean|gemiddelde|durchschnittliche|estimated|geschatte)?";
    private static final Pattern ACTIVE = Pattern.compile(ADDED
            + "(?:(?:a)?(?:processing|process|execution|handling|active|work(?:ing)?|task)?(?:time|duration)|"
            + "bearbeitungszeit|ausfuehrungszeit|attimeavgprcs|"
            + "(?:bewerkings|verwerkings|uitvoerings|behandel|werk)tijd|(?:tijds)?duur)");
    private static final Pattern WAITING =
            Pattern.compile(ADDED + "(?:(?:a)?(?:wait(?:ing)?|queue|idle)time|wachttijd|wartezeit|attimeavgwait)");
    private static final Pattern RESTING = Pattern.compile(ADDED + "(?:(?:a)?restingtime|(?:lig|rust)tijd|liegezeit)");
    private static final Pattern TRANSPORT =
            Pattern.compile(ADDED + "(?:(?:a)?transporttime|transporttijd|transportzeit)");
    private static final Pattern PROBABILITY = Pattern.compile("(?:execution)?probability|kans|wahrscheinlichkeit");
    private static final Pattern COST = Pattern.compile(
            "(?:cost|costs|rate|wage)perhour|hourly(?:rate|cost|wage)|uur(?:tarief|loon)|(?:kosten|tarief|loon)peruur");
    private static final Pattern CASES =
            Pattern.compile("(?:cases|number|frequency|amount)peryear|yearlyfrequency|(?:aantal|zaken)perjaar");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:numberof)?(?:people|employees)|numberofstaff|aantal(?:medewerkers|mensen|personen)|anzahlmitarbeiter");
    private static final Pattern UNUSED = Pattern.compile(
            ADDED + "(?:(?:a)?costs?|kosten|(?:fixed|execution|processing)costs?|vastekosten|prozesskosten)");
    private static final Pattern UNIT_IN_NAME =
            Pattern.compile("(?:[ _(\\[-]+(?:in )?|(?<=[a-z])(?=[A-Z]))([A-Za-z]+)[)\\]]?$");
    private static final Pattern SAYS_A_NUMBER = Pattern.compile("[1-9]");
    private static final int LONGEST = 60;

    void addTo(FigureCollector found) {
        if (name.length() > LONGEST || value.isBlank() || value.length() > LONGEST * 4) {
            return;
        }
        var unit = unitInName();
        if (!take(key(name), "", found) && unit != null) {
            var bare = name.substring(0, name.length() - unit.length());
            take(key(bare).replaceAll("in$", ""), unit.replaceAll("[^A-Za-z]", ""), found);
        }
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private boolean take(String key, String unit, FigureCollector found) {
        if (ACTIVE.matcher(key).matches()) {
            times(unit, found).ifPresent(time -> found.add(elementId, Kind.ACTIVE_MINUTES, time, place));
        } else if (WAITING.matcher(key).matches()) {
            waiting("waiting", unit, found);
        } else if (RESTING.matcher(key).matches()) {
            waiting("resting", unit, found);
        } else if (TRANSPORT.matcher(key).matches()) {
            waiting("transport", unit, found);
        } else if (PROBABILITY.matcher(key).matches()) {
            chance(found);
        } else if (COST.matcher(key).matches()) {
            plain(Kind.COST_PER_HOUR, found);
        } else if (CASES.matcher(key).matches()) {
            plain(Kind.CASES_PER_YEAR, found);
        } else if (PEOPLE.matcher(key).matches()) {
            plain(Kind.PEOPLE, found);
        } else if (UNUSED.matcher(key).matches()) {
            if (SAYS_A_NUMBER.matcher(value).find()) {
                found.unused(elementId, value.strip(), place);
            }
        } else {
            return false;
        }
        return true;
    }

    private @Nullable String unitInName() {
        var found = UNIT_IN_NAME.matcher(name);
        if (!found.find() || Numbers.unitMinutes(found.group(1)).isEmpty()) {
            return null;
        }
        return name.substring(found.start(1));
    }

    /** Waiting of different kinds adds up. */
    private void waiting(String part, String unit, FigureCollector found) {
        times(unit, found).ifPresent(time -> found.addPart(elementId, Kind.WAITING_MINUTES, part, time, place));
    }

    private Optional<BigDecimal> times(String unit, FigureCollector found) {
        var minutes = WrittenTime.minutes(value, unit);
        if (minutes.isEmpty()) {
            report(found);
        }
        return minutes;
    }

    private void chance(FigureCollector found) {
        var text = value.strip();
        if (text.endsWith("%")) {
            WrittenTime.decimal(text.substring(0, text.length() - 1))
                    .ifPresentOrElse(
                            percent -> found.add(
                                    elementId,
                                    Kind.PROBABILITY,
                                    percent.divide(BigDecimal.valueOf(100), MathContext.DECIMAL64),
                                    place),
                            () -> report(found));
        } else {
            plain(Kind.PROBABILITY, found);
        }
    }

    private void plain(Kind kind, FigureCollector found) {
        WrittenTime.decimal(value)
                .ifPresentOrElse(number -> found.add(elementId, kind, number, place), () -> report(found));
    }

    private void report(FigureCollector found) {
        if (SAYS_A_NUMBER.matcher(value).find()) {
            found.unclear(elementId, value.strip(), place);
        }
    }
}
