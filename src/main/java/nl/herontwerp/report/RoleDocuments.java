package nl.herontwerp.report;

import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.report.Reports.Download;
import nl.herontwerp.scenario.Workspace;

/** Documents about one role: written from what is settled, with the user's own words where there are any. */
public interface RoleDocuments {

    /** @throws IllegalArgumentException when there is no such role */
    RoleDocument read(Workspace workspace, String roleId, RoleDocument.Kind kind);

    /** Checks that the user may see the scenario. */
    Download pdf(AppUser user, UUID scenarioId, String roleId, RoleDocument.Kind kind);

    /** Checks that the user may see the scenario. */
    Download docx(AppUser user, UUID scenarioId, String roleId, RoleDocument.Kind kind);
}
