package nl.herontwerp.portfolio;

import java.util.List;
import nl.herontwerp.identity.AppUser;

/** All projects of a user with what they come to. */
public interface Portfolio {

    /**
     * The projects that the user may see, by the rule of {@code Projects.visibleTo}, latest change first. Takes as many
     * statements for a thousand projects as for one.
     */
    List<ProjectLine> of(AppUser user);

    /** Calls back (on any thread) after figures were computed again or became old, until closed. */
    AutoCloseable onUpdate(Runnable listener);
}
