package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.PlacementScenarios;
import org.jspecify.annotations.Nullable;

/** Works out scenarios of one scheme at a time. */
final class RuleScenarios {

    private static final ParameterRegister REGISTER = ParameterRegister.standard();
    private static final Map<String, Function<Map<String, Object>, Map<String, String>>> SCHEMES = Map.ofEntries(
            Map.entry("plaatsing", PlacementScenarios::compute),
            Map.entry("subsidie op een andere basis", RuleScenarios::subsidy),
            Map.entry("minimumloon bbl", RuleScenarios::vocational),
            Map.entry("loondispensatie", RuleScenarios::dispensation),
            Map.entry("duur loondispensatie", RuleScenarios::dispensationTime),
            Map.entry("duur proefplaatsing", RuleScenarios::trial),
            Map.entry("ziekengeld", RuleScenarios::sickness),
            Map.entry("jobcoaching", RuleScenarios::coaching),
            Map.entry("jobcoaching uwv", RuleScenarios::coachingOfUwv),
            Map.entry("banen", RuleScenarios::jobs),
            Map.entry("hoogste voordeel", RuleScenarios::highest),
            Map.entry("doelgroepverklaring", RuleScenarios::declaration),
            Map.entry("kleine werkgever", RuleScenarios::small),
            Map.entry("premies", RuleScenarios::premiums));

    private RuleScenarios() {}

    /** What was found, by name; null when the scheme is another's to work out. */
    static @Nullable Map<String, String> compute(Map<String, Object> scenario) {
        var scheme = SCHEMES.get(text(scenario, "regeling"));
        return scheme == null ? null : scheme.apply(scenario);
    }

    /** A worked case that others published, from a base and charges of their own time. */
    private static Map<String, String> subsidy(Map<String, Object> scenario) {
        var base = yes(scenario, "vakantiebijslag")
                ? new MinimumWage(REGISTER).withHoliday(money(scenario, "basis"), date(scenario))
                : money(scenario, "basis");
        var forfait = text(scenario, "loonwaarde").equals("forfait");
        var month = new WageCostSubsidy(REGISTER)
                .ofBase(
                        base,
                        hours(scenario, "uren van de basis"),
                        Explained.percentage(Phrase.literal("lasten"), Figure.known(percent(scenario, "lasten"))),
                        new WageCostSubsidy.Claim(
                                30,
                                forfait
                                        ? Figure.unknown(Phrase.literal("forfait"))
                                        : Figure.known(percent(scenario, "loonwaarde")),
                                forfait,
                                Hours.of(text(scenario, "uren")),
                                Hours.of(text(scenario, "voltijd")),
                                date(scenario)));
        return Map.of(
                "subsidie", shown(month.subsidy()),
                "werkgeverslasten", shown(month.charges()),
                "uitbetaald", shown(month.paid()));
    }

    private static Map<String, String> vocational(Map<String, Object> scenario) {
        var wage = new MinimumWage(REGISTER).hourly(number(scenario, "leeftijd"), true, date(scenario));
        return Map.of("per uur", shown(wage));
    }

    private static Map<String, String> dispensation(Map<String, Object> scenario) {
        var wage = new Dispensation(REGISTER)
                .wage(money(scenario, "functieloon"), Figure.known(percent(scenario, "loonwaarde")), date(scenario));
        return Map.of("loon", shown(wage));
    }

    private static Map<String, String> dispensationTime(Map<String, Object> scenario) {
        return Map.of("duur", allowed(new Dispensation(REGISTER).refusal(number(scenario, "maanden"), date(scenario))));
    }

    private static Map<String, String> trial(Map<String, Object> scenario) {
        return Map.of(
                "duur", allowed(new TrialPlacement(REGISTER).refusal(number(scenario, "maanden"), date(scenario))));
    }

    private static Map<String, String> sickness(Map<String, Object> scenario) {
        var part = switch (text(scenario, "deel")) {
            case "geheel" -> new SicknessBenefit.Part.Whole();
            case "forfait" -> new SicknessBenefit.Part.Forfait();
            default -> new SicknessBenefit.Part.OfWageValue(Figure.known(percent(scenario, "deel")));
        };
        return Map.of(
                "bedrag",
                shown(new SicknessBenefit(REGISTER)
                        .benefit(money(scenario, "loon"), part, number(scenario, "jaar") > 1, date(scenario))));
    }

    private static Map<String, String> coaching(Map<String, Object> scenario) {
        return Map.of(
                "uren",
                shown(new JobCoaching(REGISTER)
                        .hoursPerWeek(number(scenario, "jaar"), hours(scenario, "uren"), date(scenario))));
    }

    private static Map<String, String> coachingOfUwv(Map<String, Object> scenario) {
        return Map.of(
                "uwv",
                allowed(new JobCoaching(REGISTER)
                        .refusal(new BigDecimal(text(scenario, "uren")), number(scenario, "maanden"), date(scenario))));
    }

    private static Map<String, String> jobs(Map<String, Object> scenario) {
        return Map.of("banen", shown(new JobsAgreement(REGISTER).jobs(hours(scenario, "uren"), date(scenario))));
    }

    private static Map<String, String> highest(Map<String, Object> scenario) {
        var kinds = ((List<?>) Objects.requireNonNull(scenario.get("soorten")))
                .stream()
                        .map(name -> Objects.requireNonNull(PlacementScenarios.BENEFITS.get(name)))
                        .toList();
        return Map.of(
                "per jaar",
                shown(new WageCostBenefit(REGISTER)
                        .highest(
                                kinds,
                                hours(scenario, "betaalde uren"),
                                LocalDate.parse(text(scenario, "in dienst")),
                                date(scenario),
                                false)));
    }

    private static Map<String, String> declaration(Map<String, Object> scenario) {
        var kind = Objects.requireNonNull(PlacementScenarios.BENEFITS.get(text(scenario, "soort")));
        return Map.of("nodig", new WageCostBenefit(REGISTER).needsDeclaration(kind, date(scenario)) ? "ja" : "nee");
    }

    private static Map<String, String> small(Map<String, Object> scenario) {
        var small = new EmployerPremiums(REGISTER).isSmall(Money.of(text(scenario, "loonsom")), date(scenario));
        return Map.of("klein", small.toOptional().orElseThrow() ? "ja" : "nee");
    }

    private static Map<String, String> premiums(Map<String, Object> scenario) {
        var terms = new EmployerPremiums.Terms(
                yes(scenario, "klein"), yes(scenario, "vast"), null, null, yes(scenario, "overheid"));
        var rate = Explained.raw(new EmployerPremiums(REGISTER).rate(terms, date(scenario)));
        return Map.of(
                "percentage",
                rate.toOptional().orElseThrow().movePointRight(2).setScale(2).toPlainString());
    }

    private static String allowed(Optional<Phrase> refusal) {
        return refusal.isEmpty() ? "mag" : "mag niet";
    }

    private static boolean yes(Map<String, Object> scenario, String key) {
        return text(scenario, key).equals("ja");
    }

    private static String shown(Explanation explanation) {
        return Explained.raw(explanation)
                .map(amount -> amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString())
                .toOptional()
                .orElse("onbekend");
    }

    private static Explanation money(Map<String, Object> scenario, String key) {
        return Explained.money(Phrase.literal(key), Figure.known(Money.of(text(scenario, key))));
    }

    private static Explanation hours(Map<String, Object> scenario, String key) {
        return Explained.hours(Phrase.literal(key), Figure.known(Hours.of(text(scenario, key))));
    }

    private static Percentage percent(Map<String, Object> scenario, String key) {
        return Percentage.of(text(scenario, key));
    }

    private static LocalDate date(Map<String, Object> scenario) {
        return LocalDate.parse(text(scenario, "peildatum"));
    }

    private static int number(Map<String, Object> scenario, String key) {
        return Integer.parseInt(text(scenario, key));
    }

    private static String text(Map<String, Object> scenario, String key) {
        return (String) Objects.requireNonNull(scenario.get(key), key);
    }
}
