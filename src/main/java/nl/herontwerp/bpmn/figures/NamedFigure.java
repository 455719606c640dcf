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
 * what they are count, and times only with a unit: in the value, in the name or by the way of writing.
 */
record NamedFigure(String elementId, String name, String value, String place) {

    private static final Pattern ACTIVE = Pattern.compile(
            "(?:a)?(?:processing|process|execution|handling|active|work(?:ing)?|task)?(?:time|duration)|bearbeitungszeit|"
                    + "ausfuehrungszeit|(?:bewerkings|verwerkings|uitvoerings|behandel|werk)tijd|(?:tijds)?duur");
    private static final Pattern WAITING = Pattern.compile(
            "(?:a)?(?:wait(?:ing)?|queue|resting|transport|idle)time|(?:wacht|lig|rust|transport)tijd|wartezeit|liegezeit");
    private static final Pattern PROBABILITY = Pattern.compile("(?:execution)?probability|kans|wahrscheinlichkeit");
    private static final Pattern COST =
            Pattern.compile("(?:cost|costs|rate|wage)perhour|hourly(?:rate|cost|wage)|uur(?:tarief|loon)|kostenperuur");
    private static final Pattern CASES =
            Pattern.compile("(?:cases|number|frequency|amount)peryear|yearlyfrequency|(?:aantal|zaken)perjaar");
    private static final Pattern UNIT_IN_NAME =
            Pattern.compile("(?:[ _(\\[-]+(?:in )?|(?<=[a-z])(?=[A-Z]))([A-Za-z]+)[)\\]]?$");
    private static final Pattern WITH_UNIT = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)\\s*([A-Za-z]+)\\.?");
    private static final Pattern ADONIS_TIME = Pattern.compile("(\\d+):(\\d+):(\\d+):(\\d+):(\\d+)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 60;

    void addTo(FigureCollector found) {
        if (name.length() > LONGEST || value.isBlank() || value.length() > LONGEST) {
            return;
        }
        var unit = unitInName();
        var bare = unit == null ? name : name.substring(0, name.length() - unit.length());
        var key = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceAll("in$", "");
        if (ACTIVE.matcher(key).matches()) {
            time(Kind.ACTIVE_MINUTES, unit, found);
        } else if (WAITING.matcher(key).matches()) {
            time(Kind.WAITING_MINUTES, unit, found);
        } else if (PROBABILITY.matcher(key).matches()) {
            chance(found);
        } else if (COST.matcher(key).matches()) {
            plain(Kind.COST_PER_HOUR, found);
        } else if (CASES.matcher(key).matches()) {
            plain(Kind.CASES_PER_YEAR, found);
        }
    }

    private @Nullable String unitInName() {
        var found = UNIT_IN_NAME.matcher(name);
        if (!found.find() || Numbers.unitMinutes(found.group(1)).isEmpty()) {
            return null;
        }
        return name.substring(found.start(1));
    }

    private void time(Kind kind, @Nullable String unit, FigureCollector found) {
        var minutes = minutes(unit == null ? "" : unit.replaceAll("[^A-Za-z]", ""));
        if (minutes.isPresent()) {
            found.add(elementId, kind, minutes.get(), place);
        } else if (decimal().map(BigDecimal::signum).orElse(0) != 0) {
            found.unclear(elementId, value.strip(), place);
        }
    }

    private Optional<BigDecimal> minutes(String unit) {
        var text = value.strip();
        var iso = Numbers.isoMinutes(text);
        if (iso.isPresent()) {
            return iso;
        }
        var adonis = ADONIS_TIME.matcher(text);
        if (adonis.matches() && text.length() < 24) {
            return Optional.of(sum(
                    adonis.group(1),
                    525_600,
                    adonis.group(2),
                    1_440,
                    adonis.group(3),
                    60,
                    adonis.group(4),
                    adonis.group(5)));
        }
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(sum("0", 0, "0", 0, clock.group(1), 60, clock.group(2), clock.group(3)));
        }
        var own = WITH_UNIT.matcher(text);
        if (own.matches()) {
            return Numbers.unitMinutes(own.group(2))
                    .map(factor -> new BigDecimal(own.group(1).replace(',', '.')).multiply(factor));
        }
        return Numbers.unitMinutes(unit).flatMap(factor -> decimal().map(number -> number.multiply(factor)));
    }

    private static BigDecimal sum(
            String years,
            int perYear,
            String days,
            int perDay,
            String hours,
            int perHour,
            String minutes,
            String seconds) {
        return new BigDecimal(years)
                .multiply(BigDecimal.valueOf(perYear))
                .add(new BigDecimal(days).multiply(BigDecimal.valueOf(perDay)))
                .add(new BigDecimal(hours).multiply(BigDecimal.valueOf(perHour)))
                .add(new BigDecimal(minutes))
                .add(new BigDecimal(seconds).divide(BigDecimal.valueOf(60), MathContext.DECIMAL64));
    }

    private void chance(FigureCollector found) {
        var text = value.strip();
        if (text.endsWith("%")) {
            new NamedFigure(elementId, name, text.substring(0, text.length() - 1), place)
                    .decimal()
                    .ifPresent(percent -> found.add(
                            elementId, Kind.PROBABILITY, percent.divide(HUNDRED, MathContext.DECIMAL64), place));
        } else {
            plain(Kind.PROBABILITY, found);
        }
    }

    private void plain(Kind kind, FigureCollector found) {
        decimal().ifPresent(number -> found.add(elementId, kind, number, place));
    }

    /** A number with a point or a comma as decimal sign; with both it is not clear. */
    private Optional<BigDecimal> decimal() {
        var text = value.replaceAll("[€\\s]|EUR", "");
        return text.contains(",") && text.contains(".") ? Optional.empty() : Numbers.decimal(text.replace(',', '.'));
    }
}
