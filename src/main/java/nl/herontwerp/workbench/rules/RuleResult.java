package nl.herontwerp.workbench.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.herontwerp.wagerules.Scheme;

/**
 * The results that a user sees, each with the schemes that it computes with and the parameters that it reads
 * without a scheme between. A test compares this with the code.
 */
enum RuleResult {
    /** Cost of a scenario, in its project. */
    SCENARIO(
            "",
            Set.of(
                    Scheme.MINIMUM_WAGE,
                    Scheme.HOUR_COST,
                    Scheme.SCALE_COST,
                    Scheme.WAGE_COST_SUBSIDY,
                    Scheme.WAGE_COST_BENEFIT,
                    Scheme.SICKNESS_BENEFIT,
                    Scheme.JOBS_AGREEMENT),
            "lks/forfait-months"),
    /** The quick calculator. */
    QUICK(
            "rekenen",
            Set.of(
                    Scheme.MINIMUM_WAGE,
                    Scheme.MONTH_COST,
                    Scheme.WAGE_COST_SUBSIDY,
                    Scheme.WAGE_COST_BENEFIT,
                    Scheme.TRIAL_PLACEMENT,
                    Scheme.DISPENSATION,
                    Scheme.SICKNESS_BENEFIT,
                    Scheme.JOBS_AGREEMENT),
            "lks/forfait-months",
            "wml/reference-month",
            "wml/minimum-hourly-wage",
            "premiums/small-employer-limit");

    private final String path;
    private final Set<Scheme> schemes;
    private final Set<String> parameters;

    RuleResult(String path, Set<Scheme> schemes, String... parameters) {
        this.path = path;
        this.schemes = Set.copyOf(schemes);
        this.parameters = Set.of(parameters);
    }

    /** Where the result is found. */
    String path() {
        return path;
    }

    /** Those that it uses directly. */
    Set<Scheme> schemes() {
        return schemes;
    }

    /** Those that it reads directly. */
    Set<String> parameters() {
        return parameters;
    }

    /** The results that a scheme ends up in, directly or through another scheme. */
    static List<RuleResult> of(Scheme scheme) {
        return Arrays.stream(values())
                .filter(result -> result.schemes.stream().anyMatch(each -> each.includes(scheme)))
                .toList();
    }

    /** The results that read a parameter without a scheme between. */
    static List<RuleResult> reading(String parameter) {
        return Arrays.stream(values())
                .filter(result -> result.parameters.contains(parameter))
                .toList();
    }
}
