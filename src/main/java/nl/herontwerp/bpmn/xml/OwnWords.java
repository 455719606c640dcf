package nl.herontwerp.bpmn.xml;

import java.util.Optional;
import nl.herontwerp.process.CarriedFigure.Kind;

/**
 * The names with which this program writes figures and the list they came from into a model.
 *
 * @see <a href="../../../../../../../docs/figures-in-models.md">the form</a>
 */
public final class OwnWords {

    public static final String NAMESPACE = "https://herontwerp.nl/schema/figures/1";
    public static final String PREFIX = "herontwerp";

    /** One figure: {@value #KIND}, {@value #VALUE} and {@value #PLACE}. */
    public static final String FIGURE = "figure";

    public static final String KIND = "kind";
    public static final String VALUE = "value";
    public static final String PLACE = "place";

    /** The file that the model was made of: {@value #FILE_NAME}, and its bytes in base 64. */
    public static final String SOURCE = "source";

    public static final String FILE_NAME = "fileName";

    private OwnWords() {}

    /** The word for a kind of figure. */
    public static String word(Kind kind) {
        return switch (kind) {
            case ACTIVE_MINUTES -> "activeMinutes";
            case WAITING_MINUTES -> "waitingMinutes";
            case PROBABILITY -> "probability";
            case CASES_PER_YEAR -> "casesPerYear";
            case REPETITIONS -> "repetitions";
            case PEOPLE -> "people";
            case COST_PER_HOUR -> "costPerHour";
            case VISITS_PER_CASE -> "visitsPerCase";
            case TIMES_PER_YEAR -> "timesPerYear";
            case HOURLY_WAGE -> "hourlyWage";
            case CONTRACT_HOURS -> "contractHours";
            case WORKING_DAYS -> "workingDays";
            case WEEKS_PER_YEAR -> "weeksPerYear";
        };
    }

    /** The kind that a word stands for; empty for words of later versions. */
    public static Optional<Kind> kind(String word) {
        for (var kind : Kind.values()) {
            if (word(kind).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
