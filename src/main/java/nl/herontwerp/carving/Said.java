package nl.herontwerp.carving;

import java.time.DayOfWeek;
import java.util.List;
import nl.herontwerp.kernel.Phrase;

/** Ways of saying several things at once. */
final class Said {

    /** Of a long list the first are named. */
    private static final int MOST = 4;

    private Said() {}

    /** "a", "a and b", "a, b and c"; the list is not empty. */
    static Phrase list(List<Phrase> phrases) {
        if (phrases.size() == 1) {
            return phrases.getFirst();
        }
        return Phrase.of("carving.list.and", comma(phrases.subList(0, phrases.size() - 1)), phrases.getLast());
    }

    /** "a", "a, b"; not empty. */
    private static Phrase comma(List<Phrase> phrases) {
        return phrases.stream()
                .reduce((some, next) -> Phrase.of("carving.list.comma", some, next))
                .orElseThrow();
    }

    /** Names between quotation marks; of more than four the first and how many more there are. */
    static Phrase names(List<String> names) {
        var quoted = names.stream()
                .limit(names.size() > MOST ? MOST - 1 : MOST)
                .map(name -> Phrase.of("carving.list.name", name))
                .toList();
        return names.size() > MOST
                ? Phrase.of("carving.list.more", comma(quoted), names.size() - quoted.size())
                : list(quoted);
    }

    static Phrase day(DayOfWeek day) {
        return Phrase.ofEnum("carving.day", day);
    }
}
