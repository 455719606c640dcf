package nl.herontwerp.tasklist.words;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.Column.Unit;

/** Dutch and English headings of columns. */
final class Headings {

    /** A heading longer than this is a sentence. */
    private static final int LONGEST = 60;

    /** Looked through in this order, because "aantal gevallen per jaar" also looks like a frequency. */
    private static final Map<Column, Pattern> COLUMNS = columns();

    private static final Map<Unit, Pattern> UNITS = units();

    private Headings() {}

    /** What a heading names; empty when it is none that is known. */
    static Optional<Column> column(String heading) {
        var bare = bare(heading);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        return COLUMNS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(bare).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The unit that a heading names for a column of this kind. */
    static Optional<Unit> unit(Column column, String heading) {
        var bare = bare(heading);
        if (column == Column.WAGE) {
            return Optional.of(bare.matches(".*(tarief|kosten|rate|cost).*") ? Unit.HOURLY_COST : Unit.GROSS_WAGE);
        }
        return column.units().stream()
                .filter(unit ->
                        UNITS.containsKey(unit) && UNITS.get(unit).matcher(bare).find())
                .findFirst();
    }

    static boolean isOfContract(String heading) {
        return bare(heading).contains("contract");
    }

    /** Small letters and digits without accents, one space between words. */
    private static String bare(String heading) {
        return Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('#', 'n')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static Map<Column, Pattern> columns() {
        var words = new LinkedHashMap<Column, String>();
        words.put(
                Column.AFTER,
                "(komt )?na( taak| welke taak)?|volgt (op|na)|(directe )?voorganger(s)?|vorige (taak|stap)|"
                        + "(after|follows)( task)?|predecessor(s)?|depends on|previous (task|step)");
        words.put(
                Column.ORDER,
                "n|nr|no|num|nummer|number|volgorde|volgnummer|volg nr|(taak|stap|task|step) (nr|no|nummer|number)|"
                        + "(taak|stap)(nr|nummer)|order|sequence|seq|id");
        words.put(
                Column.CASES_PER_YEAR,
                "(aantal )?(gevallen|zaken|dossiers|orders|opdrachten|klanten|cases|aanvragen)( (per|in een) jaar)?|"
                        + "(number of )?(cases|orders|files)( (a|per) year)?|casus per jaar");
        words.put(
                Column.CONTRACT_HOURS,
                "contract ?uren( per week)?|uren per week( contract)?|contract ?hours( (a|per) week)?|hours per week");
        words.put(
                Column.WAGE,
                "(bruto )?uurlo+n(en)?( .*)?|(bruto )?loon( per uur)?( .*)?|uur ?tarief( .*)?|kosten per uur|"
                        + "(gross )?(hourly )?wage( .*)?|hourly (rate|cost)|(cost|rate) per hour");
        words.put(
                Column.PEOPLE,
                "(aantal|hoeveel) (mensen|personen|medewerkers|collega s)( .*)?|mensen|personen|bezetting|"
                        + "(number of )?people|headcount|staff");
        words.put(
                Column.WAITING,
                "wacht( |en|tijd).*|lig ?tijd.*|minuten wachten.*|waiting.*|wait time.*|(minutes|hours) (of )?waiting.*");
        words.put(
                Column.PER,
                "per|eenheid|periode|per (periode|wat|dag week maand( jaar)?)|frequentie eenheid|unit|period|"
                        + "frequency unit");
        words.put(
                Column.FREQUENCY,
                "(hoe vaak|frequentie|aantal keer|aantal keren|keer|keren|aantal|volume|hoe vaak is dat)( .*)?|"
                        + "(frequency|how often|times|number of times|count|volume)( .*)?|"
                        + "(per|keer per|x per) (dag|week|maand|kwartaal|jaar|geval)");
        words.put(
                Column.MINUTES,
                "(aantal )?(minuten|min|uren|seconden)( .*)?|werk per keer( .*)?|work each time( .*)?|.* (minuten|minutes)|(tijd|duur|tijdsduur|bewerkingstijd|werktijd|"
                        + "tijdsbesteding|behandeltijd|uitvoertijd|hoe lang)( .*)?|(minutes|hours|seconds)( .*)?|"
                        + "(time|duration|working time|processing time|how long)( .*)?");
        words.put(
                Column.PERFORMER,
                "wie( .*)?|door wie|(huidige )?functie(naam)?( nu)?|uitvoerder|uitgevoerd door|rol|medewerker|"
                        + "beroep|who( .*)?|(present |current )?job( title)?|performer|performed by|role|function");
        words.put(Column.DEPARTMENT, "afdeling|team|department|organisatieonderdeel|dienst|business unit");
        words.put(Column.LOCATION, "locatie|plaats|waar|werkplek|ruimte|vestiging|location|place|where|site");
        words.put(
                Column.TASK,
                "(naam )?(van )?(de )?(taak|taken|activiteit(en)?|werkzaamhe(id|den)|handeling(en)?)( .*)?|werk|"
                        + "taaknaam|taakomschrijving|processtap|stap|wat|omschrijving( taak)?|"
                        + "(task|activity|work)( name)?|tasks|activities|step|what|job step");
        words.put(Column.NOTE, "opmerking(en)?|toelichting|notitie(s)?|bijzonderheden|remark(s)?|note(s)?|comment(s)?");
        var patterns = new LinkedHashMap<Column, Pattern>();
        words.forEach((column, word) -> patterns.put(column, Pattern.compile(word)));
        return patterns;
    }

    private static Map<Unit, Pattern> units() {
        var patterns = new EnumMap<Unit, Pattern>(Unit.class);
        patterns.put(Unit.SECONDS, Pattern.compile("\\b(sec|seconden|seconds)\\b"));
        patterns.put(Unit.MINUTES, Pattern.compile("\\b(min|minuut|minuten|minutes?)\\b"));
        patterns.put(Unit.HOURS, Pattern.compile("\\b(uur|uren|hours?)\\b"));
        patterns.put(Unit.DAYS, Pattern.compile("\\b(dagen|days)\\b"));
        patterns.put(Unit.PER_CASE, Pattern.compile("per (geval|zaak|dossier|order|opdracht|klant|case|file)\\b"));
        patterns.put(Unit.PER_DAY, Pattern.compile("(per|a) (werk)?da[gy]\\b"));
        patterns.put(Unit.PER_WEEK, Pattern.compile("(per|a) week\\b"));
        patterns.put(Unit.PER_MONTH, Pattern.compile("(per|a) (maand|month)\\b"));
        patterns.put(Unit.PER_QUARTER, Pattern.compile("(per|a) (kwartaal|quarter)\\b"));
        patterns.put(Unit.PER_YEAR, Pattern.compile("(per|a) (jaar|year)\\b"));
        return patterns;
    }
}
