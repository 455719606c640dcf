package nl.herontwerp.identity;

import java.time.Instant;
import java.util.List;

/** Whether visitors without an account may do the Reshoring Potential Scan: an administrator's choice. */
public interface ScanAccess {

    /** Where the scan is. */
    String PATH = "reshoringscan";

    /**
     * Whether it is open to everybody. Until an administrator chooses, only a machine that can't be reached from another one has it
     * open.
     */
    boolean isOpen();

    /**
     * Opens or closes it, and keeps who did so.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the user is no administrator
     */
    void choose(AppUser by, boolean open);

    /** What was chosen, latest first; for administrators. */
    List<Choice> choices(AppUser by);

    /** One choice. */
    record Choice(boolean open, String by, Instant at) {}
}
