package nl.herontwerp.workbench;

import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.Projects;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.review.RoleComments;
import nl.herontwerp.scenario.ScenarioMarks;
import nl.herontwerp.scenario.Workspaces;
import org.springframework.stereotype.Component;

/** The services that every screen of a project needs. */
@Component
public record Services(
        Projects projects,
        ModelLibraries models,
        Workspaces workspaces,
        ScenarioMarks marks,
        CurrentUser current,
        Users users,
        RulesInForce rules,
        Presence presence,
        RoleComments comments) {}
