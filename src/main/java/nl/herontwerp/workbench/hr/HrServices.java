package nl.herontwerp.workbench.hr;

import nl.herontwerp.report.RoleDocuments;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.review.RoleComments;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.shell.widgets.FileDownloads;
import org.springframework.stereotype.Component;

/** What a role's page needs beside what every screen needs. */
@Component
record HrServices(
        RoleComments comments,
        RoleDocuments documents,
        Reviews reviews,
        Workspaces workspaces,
        FileDownloads downloads) {}
