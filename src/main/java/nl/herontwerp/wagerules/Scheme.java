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
            "wml/youth-percentage-*"),
    EMPLOYER_PREMIUMS(
            EmployerPremiums.class,
            Set.of(),
            "premiums/awf-low",
            "premiums/awf-high",
            "premiums/aof-low",
            "premiums/aof-high",
            "premiums/wko",
            "premiums/zvw-employer",
            "premiums/whk-average"),
    HOUR_COST(HourCost.class, Set.of(EMPLOYER_PREMIUMS), "wml/holiday-allowance", "premiums/maximum-premium-wage"),
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
            "lkv/jobs-agreement-hour",
            "lkv/jobs-agreement-max",
            "lkv/work-disabled-hour",
            "lkv/work-disabled-max",
            "lkv/replacement-hour",
            "lkv/replacement-max",
            "lkv/older-employee-hour",
            "lkv/older-employee-max"),
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
                .filter(scheme -> scheme.withParts().stream().anyMatch(each -> each.reads(parameter)))
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

    private Set<Scheme> withParts() {
        var all = EnumSet.of(this);
        parts.forEach(part -> all.addAll(part.withParts()));
        return all;
    }

    private static boolean matches(String own, String parameter) {
        return own.endsWith("*")
                ? parameter.startsWith(own.substring(0, own.length() - 1))
                : own.equals(parameter);
    }
}
