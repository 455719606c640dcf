package nl.herontwerp.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.SupportMeasure;

/**
 * A typical piece of work.
 *
 * @param name in Dutch
 * @param english the same in English
 * @param words words in the name of a task for which it is proposed, in lower case
 * @param minutes active minutes each time, more than 0
 * @param demands all seven scores without aids
 * @param measures aids that are often possible; their cost is never known here
 */
public record TypicalPiece(
        String name,
        String english,
        List<String> words,
        BigDecimal minutes,
        Map<Demand, Integer> demands,
        List<SupportMeasure> measures) {

    public TypicalPiece {
        words = List.copyOf(words);
        demands = Map.copyOf(demands);
        measures = List.copyOf(measures);
    }

    /** How many words of a task's name this piece is recognised by. */
    public long matches(List<String> taskWords) {
        return taskWords.stream()
                .filter(word -> words.stream().anyMatch(own -> TaskWords.isAbout(word, own)))
                .count();
    }
}
