package nl.herontwerp.report;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.potential.Answers;
import nl.herontwerp.report.Reports.Download;

/** The result of the Reshoring Potential Scan to take away. Nothing of it is kept. */
public interface ScanReports {

    /**
     * @param user who asks; empty is a visitor without an account, who may only while the scan is open to everybody
     * @param address network address of the visitor, for the limit on visitors
     * @throws org.springframework.security.access.AccessDeniedException when a visitor may not
     */
    Result pdf(Optional<AppUser> user, String address, Answers answers, Locale locale);

    /** What comes of asking. */
    sealed interface Result {

        record Made(Download file) implements Result {}

        /** Visitors made too many just now; after this time there is room again. */
        record TooMany(Duration pause) implements Result {}
    }
}
