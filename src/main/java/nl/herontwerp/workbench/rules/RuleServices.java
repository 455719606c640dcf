package nl.herontwerp.workbench.rules;

import java.time.Clock;
import java.time.LocalDate;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.register.RuleChanges;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.scenario.DraftScenarios;
import nl.herontwerp.shell.widgets.FileDownloads;
import org.springframework.stereotype.Component;

/** The services that the screens of the register need. */
@Component
record RuleServices(
        RulesInForce rules,
        RuleChanges changes,
        DraftScenarios drafts,
        CurrentUser current,
        FileDownloads downloads,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
