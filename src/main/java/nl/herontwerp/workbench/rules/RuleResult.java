package nl.herontwerp.workbench.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.herontwerp.wagerules.Scheme;

/** The results that a user sees, each with the schemes that it computes with. A test compares this with the code. */
enum RuleResult {
    /** Cost of a scenario, in its project. */
    SCENARIO(
            "",
            Set.of(
                    Scheme.MINIMUM_WAGE,
                    Scheme.EMPLOYER_PREMIUMS,
                    Scheme.HOUR_COST,
                    Scheme.WAGE_COST_SUBSIDY,
                    Scheme.WAGE_COST_BENEFIT,
                    Scheme.JOBS_AGREEMENT));

    private final String path;
    private final Set<Scheme> schemes;

    RuleResult(String path, Set<Scheme> schemes) {
        this.path = path;
        this.schemes = schemes;
    }

    /** Where the result is found. */
    String path() {
        return path;
    }

    Set<Scheme> schemes() {
        return schemes;
    }

    static List<RuleResult> of(Scheme scheme) {
        return Arrays.stream(values())
                .filter(result -> result.schemes.contains(scheme))
                .toList();
    }
}
