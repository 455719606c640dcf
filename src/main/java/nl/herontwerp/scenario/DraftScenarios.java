package nl.herontwerp.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many drafts there are, over all projects: a number only, which anybody may know. */
public interface DraftScenarios {

    /**
     * Drafts that compute by the rules of a day in a period.
     *
     * @param until last day of the period; null is for ever
     */
    int datedBetween(LocalDate from, @Nullable LocalDate until);
}
