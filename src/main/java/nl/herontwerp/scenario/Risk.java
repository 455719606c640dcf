package nl.herontwerp.scenario;

import java.util.Optional;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;

/**
 * Something that may go wrong with a scenario.
 *
 * @param difference what a year costs then, minus what it costs now; the sentence ends just before it. Empty when it is no matter of an amount
 */
public record Risk(Phrase sentence, Optional<Explanation> difference) {

    static Risk of(Phrase sentence) {
        return new Risk(sentence, Optional.empty());
    }
}
