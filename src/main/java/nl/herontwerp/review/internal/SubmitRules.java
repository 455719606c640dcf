package nl.herontwerp.review.internal;

import java.util.Optional;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;

/**
 * When a scenario can be offered for review. Unknown cost is no reason to refuse: it is said on the
 * proposal, and deciding about it is what reviewers are for.
 */
final class SubmitRules {

    private SubmitRules() {}

    /** Why it can't be submitted, with the mend; empty when it can. */
    static Optional<Phrase> refusal(Workspace workspace) {
        if (workspace.scenario().status() == ScenarioStatus.LOCKED) {
            return Optional.of(Phrase.of("review.refused.locked"));
        }
        if (workspace.scenario().status() != ScenarioStatus.DRAFT) {
            return Optional.of(Phrase.of("review.refused.notDraft"));
        }
        var design = workspace.design();
        if (design.roles().isEmpty()
                && design.robots().isEmpty()
                && design.suppliers().isEmpty()) {
            return Optional.of(Phrase.of("review.refused.nothing"));
        }
        return workspace.division().roles().stream()
                .flatMap(role -> role.warnings().stream())
                .filter(warning -> warning.severity() == RoleReview.Severity.STOP)
                .findFirst()
                .map(warning -> Phrase.of("review.refused.stop", warning.why()));
    }
}
