package nl.herontwerp.bpmn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that say whose something is, such as the name of an organisation, and how they are taken out. Capitals make
 * no difference. A word of fewer than {@value #SHORT} letters is only taken out where it stands by itself; the parts
 * of a longer name may be joined in any way, as names of elements are.
 */
public final class WordsOut {

    /** What stands in the place of a word in a text. */
    public static final String IN_TEXT = "…";

    /** The same where only letters may stand. */
    private static final String IN_ID = "x";

    private static final int SHORT = 4;

    private final Pattern pattern;

    private WordsOut(Pattern pattern) {
        this.pattern = pattern;
    }

    public static WordsOut of(List<String> words) {
        var any = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(WordsOut::pattern)
                .collect(Collectors.joining("|"));
        return new WordsOut(
                Pattern.compile(any.isEmpty() ? "(?!)" : any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String pattern(String word) {
        var joined = Arrays.stream(word.split("[\\s_.-]+"))
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s_.-]*"));
        var whole = joined.isEmpty() ? Pattern.quote(word) : joined;
        return word.length() < SHORT ? "(?<![\\p{L}\\p{N}])" + whole + "(?![\\p{L}\\p{N}])" : whole;
    }

    /** The text without the words. */
    public String text(String text) {
        return pattern.matcher(text).replaceAll(IN_TEXT);
    }

    /** An id, reference or address without the words; ids that were equal stay equal. */
    public String id(String id) {
        return pattern.matcher(id).replaceAll(IN_ID);
    }

    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
