package nl.herontwerp.wagerules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The schemes, each with the parameters that it reads and the schemes that it builds on. A test compares
 * this with the code of the schemes, so that it says what is so.
 */
public enum Scheme {
    MINIMUM_WAGE(
            MinimumWage.class,
            Set.of(),
            "wml/minimum-hourly-wage",
            "wml/reference-month",
            "wml/holiday-allowance",
            "wml/youth-percentage-*",
            "wml/youth-bbl-percentage-*"),
    EMPLOYER_PREMIUMS(
            EmployerPremiums.class,
            Set.of(),
            "premiums/awf-low",
            "premiums/awf-high",
            "premiums/ufo",
            "premiums/aof-low",
            "premiums/aof-high",
            "premiums/wko",
            "premiums/zvw-employer",
            "premiums/whk-average",
            "premiums/small-employer-limit"),
    WAGE_CHARGES(WageCharges.class, Set.of(EMPLOYER_PREMIUMS), "wml/holiday-allowance"),
    HOUR_COST(HourCost.class, Set.of(WAGE_CHARGES), "wml/holiday-allowance", "premiums/maximum-premium-wage"),
    MONTH_COST(MonthCost.class, Set.of(WAGE_CHARGES), "premiums/maximum-premium-wage"),
    SCALE_COST(
            ScaleCost.class,
            Set.of(MINIMUM_WAGE, HOUR_COST, EMPLOYER_PREMIUMS),
            "wml/holiday-allowance",
            "premiums/maximum-premium-wage"),
    WAGE_COST_SUBSIDY(
            WageCostSubsidy.class,
            Set.of(MINIMUM_WAGE),
            "lks/reference-hours",
            "lks/employer-charges",
            "lks/cap",
            "lks/forfait"),
    WAGE_COST_BENEFIT(
            WageCostBenefit.class,
            Set.of(),
            "lkv/jobs-agreement-*",
            "lkv/work-disabled-*",
            "lkv/replacement-*",
            "lkv/older-employee-*",
            "lkv/low-income-*"),
    TRIAL_PLACEMENT(TrialPlacement.class, Set.of(), "lks/trial-placement-months", "lks/trial-placement-max-months"),
    DISPENSATION(
            Dispensation.class,
            Set.of(),
            "wajong/dispensation-minimum-loss",
            "wajong/dispensation-min-months",
            "wajong/dispensation-max-years"),
    SICKNESS_BENEFIT(
            SicknessBenefit.class,
            Set.of(),
            "sickness/forfait-wage-value",
            "sickness/no-risk-first-year",
            "sickness/no-risk-second-year",
            "sickness/wage-value-floor"),
    JOB_COACHING(
            JobCoaching.class,
            Set.of(),
            "coaching/hours-year-*",
            "coaching/uwv-minimum-hours",
            "coaching/uwv-minimum-months"),
    JOBS_AGREEMENT(JobsAgreement.class, Set.of(), "jobs-agreement/hours-per-week");

    private final Class<?> code;
    private final Set<Scheme> parts;
    private final List<String> parameters;

    Scheme(Class<?> code, Set<Scheme> parts, String... parameters) {
        this.code = code;
        this.parts = Set.copyOf(parts);
        this.parameters = List.of(parameters);
    }

    /** The schemes that compute with a parameter, themselves or through a scheme that they build on. */
    public static List<Scheme> using(String parameter) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.withParts().stream().anyMatch(part -> part.reads(parameter)))
                .toList();
    }

    /** Whether the scheme itself reads a parameter. */
    public boolean reads(String parameter) {
        return parameters.stream().anyMatch(own -> matches(own, parameter));
    }

    /** The class that computes it. */
    public Class<?> code() {
        return code;
    }

    /** The schemes that this one builds on directly. */
    public Set<Scheme> parts() {
        return parts;
    }

    /** Ids of the parameters; a star at the end stands for any ending. */
    List<String> parameters() {
        return parameters;
    }

    /** Whether this is the other scheme or builds on it. */
    public boolean includes(Scheme other) {
        return withParts().contains(other);
    }

    private Set<Scheme> withParts() {
        var all = EnumSet.of(this);
        parts.forEach(part -> all.addAll(part.withParts()));
        return all;
    }

    private static boolean matches(String own, String parameter) {
        return own.endsWith("*") ? parameter.startsWith(own.substring(0, own.length() - 1)) : own.equals(parameter);
    }
}
