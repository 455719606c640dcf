package nl.herontwerp.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.scenario.internal.RandomCosts;
import org.junit.jupiter.api.Test;

/** Every formula that costing and the wage rules know can be written as a formula of a spreadsheet, or it is said why not. */
class RecipesTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/herontwerp");
    private static final Pattern KEY =
            Pattern.compile("\"((?:costing|wagerules)\\.[\\w.]*\\bformula\\w*(?:\\.\\w*)*)\"");
    private static final Pattern STEP = Pattern.compile(
            "step\\(\\s*(?:Phrase\\.\\w+\\([^;]*?\\)|what|label)\\s*,\\s*\"((?:costing|wagerules)\\.[\\w.]+)\"");

    @Test
    void everyFormulaInTheSourcesIsTranslatedOrLeftForAReason() throws IOException {
        var keys = new TreeSet<String>();
        for (var room : Set.of("costing", "wagerules")) {
            try (var files = Files.walk(SOURCES.resolve(room))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> keys.addAll(keysIn(file)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(keys).allSatisfy(key -> assertThat(isKnown(key)).as(key).isTrue());
    }

    @Test
    void everyFormulaOfAResultIsTranslatedOrLeftForAReason() {
        var keys = LongStream.rangeClosed(1, 12)
                .mapToObj(seed -> RandomCosts.of(seed, CostWorkbookTest.TASKS))
                .flatMap(costs -> Stream.concat(
                        costs.impact().yearly().stream().map(line -> line.scenario()),
                        Stream.of(
                                costs.impact().perCase().difference(),
                                costs.impact().payback(),
                                costs.impact().jobs(),
                                costs.impact().unclaimedHours())))
                .flatMap(RecipesTest::keys)
                .distinct()
                .toList();
        assertThat(keys).allSatisfy(key -> assertThat(isKnown(key)).as(key).isTrue());
    }

    @Test
    void noFormulaIsBothTranslatedAndLeft() {
        assertThat(Recipes.keys()).noneMatch(key -> Recipes.whyLeft(key).isPresent());
    }

    private static boolean isKnown(String key) {
        return Recipes.of(key).isPresent() || Recipes.whyLeft(key).isPresent();
    }

    private static Stream<String> keys(Explanation explanation) {
        var formula = explanation.formula();
        return Stream.concat(
                Stream.ofNullable(formula).map(phrase -> phrase.key()),
                explanation.parts().stream().flatMap(RecipesTest::keys));
    }

    private static Set<String> keysIn(Path file) {
        try {
            var text = Files.readString(file);
            var keys = new TreeSet<String>();
            Stream.of(KEY, STEP)
                    .forEach(pattern -> pattern.matcher(text).results().forEach(found -> {
                        var key = found.group(1);
                        // how many growths there are is put behind it
                        keys.addAll(key.endsWith(".") ? Set.of(key + "1", key + "2") : Set.of(key));
                    }));
            return keys;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
