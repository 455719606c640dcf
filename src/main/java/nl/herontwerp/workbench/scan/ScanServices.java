package nl.herontwerp.workbench.scan;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.report.ScanReports;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the result of the scan needs. */
@Component
record ScanServices(Services services, ScanReports reports, FileDownloads downloads, Clock clock) {

    /** The project, when the present user may see it. */
    Optional<UUID> visibleProject(@Nullable UUID project) {
        var user = services.current().get();
        if (project == null || user.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(services.projects().get(user.get(), project).id());
        } catch (NotAllowed notTheirs) {
            return Optional.empty();
        }
    }
}
