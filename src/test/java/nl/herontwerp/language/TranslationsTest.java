package nl.herontwerp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text that the code asks for exists in both languages, every text that exists is asked for, and
 * no place in a text is swallowed by a single quote.
 */
class TranslationsTest {

    private static final Path FILES = Path.of("src/main/resources/translations");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("templates");
    private static final String ROOMS = String.join("|", TranslationFiles.ROOMS);

    /** A literal in code that looks like a key: a room's name, a dot, and more. */
    private static final Pattern KEY =
            Pattern.compile("[\"'](" + "(?:" + ROOMS + ")(?:\\.[A-Za-z0-9_-]+)+)(\\.?)[\"']");

    private static final Pattern ENUM_PREFIX = Pattern.compile("ofEnum\\(\\s*\"([A-Za-z0-9_.-]+)\"");
    private static final Pattern CONCATENATED =
            Pattern.compile("\"((?:" + ROOMS + ")(?:\\.[A-Za-z0-9_-]+)*\\.)\"\\s*\\+");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    static Stream<String> rooms() {
        return TranslationFiles.ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeysAndPlaces(String room) {
        var dutch = TranslationFiles.read(room, "nl");
        var english = TranslationFiles.read(room, "en");
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        for (var key : dutch.stringPropertyNames()) {
            assertThat(places(english.getProperty(key)))
                    .as("places of %s in English", key)
                    .isEqualTo(places(dutch.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noKeyStandsTwiceInAFile(String room) throws IOException {
        for (var language : Set.of("nl", "en")) {
            var keys = Files.readAllLines(FILES.resolve(room + "_" + language + ".properties")).stream()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as("%s in %s", room, language).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyPlaceIsFilled(String room) {
        for (var language : Set.of("nl", "en")) {
            TranslationFiles.read(room, language).forEach((key, pattern) -> {
                var arguments =
                        IntStream.range(0, 10).mapToObj(i -> "«" + i + "»").toArray();
                var text = MessageFormat.format((String) pattern, arguments);
                for (var place : places((String) pattern)) {
                    if (!((String) pattern).contains("choice")) {
                        assertThat(text)
                                .as("%s (%s): single quotes are written double", key, language)
                                .contains("«" + place + "»");
                    }
                }
                assertThat(text).as("%s (%s)", key, language).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void keysStandInTheFileOfTheirRoom(String room) {
        assertThat(TranslationFiles.read(room, "nl").stringPropertyNames())
                .allSatisfy(key -> assertThat(key).startsWith(room + "."));
    }

    @Test
    void everyFileBelongsToARoom() throws IOException {
        try (var files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("_(nl|en)\\.properties$", "")))
                    .allSatisfy(room -> assertThat(TranslationFiles.ROOMS).contains(room));
        }
    }

    @Test
    void everyKeyInCodeHasAText() throws IOException {
        var missing = new TreeSet<>(keysInCode(false));
        missing.removeAll(allKeys());
        // the name of a file or property that merely looks like a key has none
        missing.removeIf(key ->
                key.endsWith(".html") || key.endsWith(".yaml") || key.endsWith(".bpmn") || key.endsWith(".json"));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        var used = keysInCode(false);
        var prefixes = keysInCode(true);
        var unused = new TreeSet<>(allKeys());
        unused.removeAll(used);
        unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    private static Set<String> allKeys() {
        return rooms().flatMap(room -> TranslationFiles.read(room, "nl").stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    /** The keys that stand in code as they are, or the beginnings of keys that are put together. */
    private static Set<String> keysInCode(boolean beginnings) throws IOException {
        var found = new TreeSet<String>();
        for (var root : Arrays.asList(CODE, TEMPLATES)) {
            if (!Files.exists(root)) {
                continue;
            }
            try (var files = Files.walk(root)) {
                for (var file : files.filter(TranslationsTest::isText).toList()) {
                    var text = Files.readString(file);
                    if (beginnings) {
                        ENUM_PREFIX.matcher(text).results().forEach(match -> found.add(match.group(1) + "."));
                        CONCATENATED.matcher(text).results().forEach(match -> found.add(match.group(1)));
                    } else {
                        KEY.matcher(text)
                                .results()
                                .filter(match -> match.group(2).isEmpty() && !isPrefix(text, match.start()))
                                .forEach(match -> found.add(match.group(1)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isPrefix(String text, int start) {
        return text.substring(Math.max(0, start - 40), start).matches("(?s).*ofEnum\\(\\s*$");
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".html");
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
