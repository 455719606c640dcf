package nl.herontwerp.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.placement.Placement.Contract;
import nl.herontwerp.placement.Placement.Illness;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.placement.Placement.Measurement;
import nl.herontwerp.placement.Placement.Support;
import nl.herontwerp.placement.Placement.Worker;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy.OtherScheme;
import org.jspecify.annotations.Nullable;

/** Works out scenarios of placements, for a small employer with a Whk premium of its own and pension. */
public final class PlacementScenarios {

    /** The kinds of benefit as scenarios call them. */
    public static final Map<String, WageCostBenefit.Kind> BENEFITS = Map.of(
            "banenafspraak", WageCostBenefit.Kind.JOBS_AGREEMENT,
            "arbeidsgehandicapt", WageCostBenefit.Kind.WORK_DISABLED,
            "herplaatsing", WageCostBenefit.Kind.REPLACEMENT,
            "ouder", WageCostBenefit.Kind.OLDER_EMPLOYEE,
            "laag inkomen", WageCostBenefit.Kind.LOW_INCOME);

    private static final Map<String, Instrument> INSTRUMENTS = Map.of(
            "geen", Instrument.NONE,
            "subsidie", Instrument.SUBSIDY,
            "forfait", Instrument.FLAT_RATE_FIRST,
            "dispensatie", Instrument.DISPENSATION);
    private static final Map<String, OtherScheme> OTHERS = Map.of("wajong", OtherScheme.WAJONG, "wsw", OtherScheme.WSW);
    private static final Map<Line.Kind, String> NAMES = new EnumMap<>(Map.of(
            Line.Kind.WAGE, "brutoloon",
            Line.Kind.HOLIDAY_ALLOWANCE, "vakantiebijslag",
            Line.Kind.PREMIUMS, "premies",
            Line.Kind.PENSION, "pensioen",
            Line.Kind.SUBSIDY, "subsidie",
            Line.Kind.SICKNESS_BENEFIT, "ziekengeld",
            Line.Kind.BENEFIT, "voordeel"));

    private PlacementScenarios() {}

    /** Every month, every year and the whole, by name; or why it is refused. */
    public static Map<String, String> compute(Map<String, Object> scenario) {
        var calculation = new PlacementCalculation(ParameterRegister.standard());
        var placement = placement(scenario);
        var refusals = calculation.refusals(placement);
        if (!refusals.isEmpty()) {
            return Map.of("geweigerd", refusals.getFirst().key());
        }
        var timeline = calculation.timeline(placement);
        var found = new LinkedHashMap<String, String>();
        timeline.months().forEach(month -> put(month.month().toString(), month.amounts(), found));
        timeline.years().forEach(year -> put(String.valueOf(year.year()), year.amounts(), found));
        put("totaal", timeline.total(), found);
        found.put("twijfel andere lezing", yes(timeline, Doubt.CONFLICTING_READING));
        found.put("twijfel gemeente", yes(timeline, Doubt.MUNICIPAL_RULE));
        return found;
    }

    private static void put(String period, Amounts amounts, Map<String, String> found) {
        NAMES.forEach((kind, name) -> found.put(
                period + " " + name,
                amounts.of(kind).map(PlacementScenarios::shown).orElse("geen")));
        found.put(period + " loonkosten", shown(amounts.employerCost()));
        found.put(period + " netto", shown(amounts.netCost()));
    }

    private static String yes(Timeline timeline, Doubt doubt) {
        return timeline.doubts().contains(doubt) ? "ja" : "nee";
    }

    private static Placement placement(Map<String, Object> scenario) {
        var start = LocalDate.parse(text(scenario, "start"));
        var month = optional(scenario, "verjaardag");
        var wage = optional(scenario, "uurloon");
        var rise = optional(scenario, "stijging");
        return new Placement(
                start,
                Integer.parseInt(text(scenario, "maanden")),
                new Worker(
                        Integer.parseInt(text(scenario, "leeftijd")),
                        month == null ? null : Month.of(Integer.parseInt(month)),
                        "bbl".equals(optional(scenario, "leerweg")),
                        OTHERS.getOrDefault(
                                Objects.requireNonNullElse(optional(scenario, "andere"), ""), OtherScheme.NONE)),
                new Contract(
                        Hours.of(text(scenario, "uren")),
                        Hours.of(text(scenario, "voltijd")),
                        wage == null ? null : Money.of(wage)),
                Placements.EMPLOYER,
                support(scenario, start),
                rise == null ? Percentage.ZERO : Percentage.of(rise));
    }

    private static Support support(Map<String, Object> scenario, LocalDate start) {
        var trial = optional(scenario, "proefplaatsing");
        var last = optional(scenario, "laatste dag");
        return new Support(
                Objects.requireNonNull(INSTRUMENTS.get(text(scenario, "instrument"))),
                measurements(scenario, start),
                trial == null ? 0 : Integer.parseInt(trial),
                last == null ? null : LocalDate.parse(last),
                benefits(scenario),
                illnesses(scenario));
    }

    private static List<Measurement> measurements(Map<String, Object> scenario, LocalDate start) {
        var all = new ArrayList<Measurement>();
        var one = optional(scenario, "loonwaarde");
        if (one != null) {
            all.add(new Measurement(start, Figure.known(Percentage.of(one))));
        }
        for (var each : maps(scenario, "loonwaarden")) {
            all.add(new Measurement(
                    LocalDate.parse(text(each, "vanaf")), Figure.known(Percentage.of(text(each, "loonwaarde")))));
        }
        return all;
    }

    private static Set<WageCostBenefit.Kind> benefits(Map<String, Object> scenario) {
        var all = new HashSet<WageCostBenefit.Kind>();
        if (scenario.get("voordeel") instanceof List<?> names) {
            names.forEach(name -> all.add(Objects.requireNonNull(BENEFITS.get(name))));
        }
        return all;
    }

    private static List<Illness> illnesses(Map<String, Object> scenario) {
        return maps(scenario, "ziek").stream()
                .map(each -> new Illness(LocalDate.parse(text(each, "van")), LocalDate.parse(text(each, "tot"))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> scenario, String key) {
        return (List<Map<String, Object>>) scenario.getOrDefault(key, List.of());
    }

    /** What the employer gets is written without its sign. */
    private static String shown(Explanation amount) {
        return Explained.raw(amount)
                .map(BigDecimal::abs)
                .map(euros -> euros.setScale(2).toPlainString())
                .toOptional()
                .orElse("onbekend");
    }

    private static String text(Map<String, Object> scenario, String key) {
        return (String) Objects.requireNonNull(scenario.get(key), key);
    }

    private static @Nullable String optional(Map<String, Object> scenario, String key) {
        return (String) scenario.get(key);
    }
}
