package nl.herontwerp.workbench.scan;

import java.time.Clock;
import nl.herontwerp.report.ScanReports;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.Services;
import org.springframework.stereotype.Component;

/** What the result of the scan needs. */
@Component
record ScanServices(Services services, ScanReports reports, FileDownloads downloads, Clock clock) {}
