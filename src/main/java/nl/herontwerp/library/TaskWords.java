package nl.herontwerp.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a task's name that say what it is about, and when two of them are about the same. */
public final class TaskWords {

    /** Words of at least this length are compared by their beginning. */
    private static final int STEM = 5;

    /** Beginnings that say nothing of what a word is about: an interview is not internal. */
    private static final Set<String> BARE = Set.of("inter", "onder", "achte", "tegen", "boven");

    /** How much more must be the same after a beginning that says nothing. */
    private static final int MORE = 3;

    private static final int SHORTEST = 3;

    private static final Set<String> EMPTY = Set.of(
            "aan", "alle", "bij", "dan", "deze", "die", "dit", "een", "het", "hun", "kan", "met", "naar", "niet", "nog",
            "ook", "per", "tot", "uit", "van", "voor", "zijn", "and", "for", "from", "into", "that", "the", "this",
            "with", "taak", "zonder", "naam", "maken", "doen", "gaan", "worden", "nieuwe", "make");

    private TaskWords() {}

    /** The words that matter, each once, in lower case without accents. */
    public static List<String> of(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .distinct()
                .toList();
    }

    /** The beginning that words about the same have in common: inpakken, inpakker and inpakt. */
    public static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    /** The stems of a name, each once. */
    public static List<String> stems(String name) {
        return of(name).stream().map(TaskWords::stem).distinct().toList();
    }

    /** Whether a word of a task is about a word of a list: it begins with it, or with the same stem. */
    static boolean isAbout(String word, String listed) {
        return word.startsWith(listed)
                || (word.length() >= STEM
                        && listed.length() >= STEM
                        && stem(word).equals(stem(listed))
                        && (!BARE.contains(stem(word)) || begins(word).equals(begins(listed))));
    }

    private static String begins(String word) {
        return word.substring(0, Math.min(word.length(), STEM + MORE));
    }
}
