package nl.herontwerp.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.language.Texts;
import nl.herontwerp.potential.Advice;
import nl.herontwerp.potential.Answers;
import nl.herontwerp.potential.Questionnaire;
import nl.herontwerp.report.Reports.Download;
import nl.herontwerp.report.ScanReports;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Makes the PDF of a scan, for users always, for visitors while they may and not too often. */
@Service
class ScanReportService implements ScanReports {

    private static final String TEMPLATE = "reshoringscan";

    private final ScanAccess access;
    private final ReportPrinter printer;
    private final Clock clock;
    private final MinuteLimit visitors;

    ScanReportService(
            ScanAccess access,
            ReportPrinter printer,
            Clock clock,
            @Value("${herontwerp.scan.pdfs-by-address:5}") int byAddress,
            @Value("${herontwerp.scan.pdfs-in-total:30}") int inTotal) {
        this.access = access;
        this.printer = printer;
        this.clock = clock;
        this.visitors = new MinuteLimit(byAddress, inTotal, clock);
    }

    @Override
    public Result pdf(Optional<AppUser> user, String address, Answers answers, Locale locale) {
        if (user.isEmpty()) {
            if (!access.isOpen()) {
                throw new AccessDeniedException("the scan is not open to visitors");
            }
            var wait = visitors.take(address);
            if (wait.isPresent()) {
                return new Result.TooMany(wait.get());
            }
        }
        var today = LocalDate.now(clock);
        var content = new ScanContents(Advice.of(Questionnaire.current(), answers), Texts.in(locale)).content(today);
        var pdf = printer.pdf(TEMPLATE, content, locale);
        return new Result.Made(new Download("reshoringscan-" + today + ".pdf", "application/pdf", pdf));
    }
}
