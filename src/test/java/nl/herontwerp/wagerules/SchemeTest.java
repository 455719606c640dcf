package nl.herontwerp.wagerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said about who uses a parameter is what the code of the schemes says. */
class SchemeTest {

    private static final Path ROOM = Path.of("src/main/java/nl/herontwerp/wagerules");
    private static final Set<String> IDS =
            ParameterRegister.standard().all().stream().map(Parameter::id).collect(Collectors.toSet());
    private static final String GROUPS =
            IDS.stream().map(id -> id.substring(0, id.indexOf('/'))).distinct().collect(Collectors.joining("|"));
    private static final Pattern ID = Pattern.compile("\"((?:" + GROUPS + ")/[a-z0-9-]*)\"");

    @ParameterizedTest
    @EnumSource
    void aSchemeReadsWhatItsCodeNames(Scheme scheme) throws IOException {
        var named = named(code(scheme));
        assertThat(named).isNotEmpty();
        for (var name : named) {
            assertThat(IDS.contains(name) ? scheme.reads(name) : begins(scheme, name))
                    .as("%s names %s", scheme, name)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSchemeReadsNothingElse(Scheme scheme) throws IOException {
        var named = named(code(scheme));
        for (var id : IDS) {
            if (scheme.reads(id)) {
                assertThat(named)
                        .as("%s says that it reads %s", scheme, id)
                        .anyMatch(name -> id.equals(name) || !IDS.contains(name) && id.startsWith(name));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterOfASchemeExists(Scheme scheme) {
        for (var parameter : scheme.parameters()) {
            var name = parameter.replace("*", "");
            assertThat(IDS)
                    .as(parameter)
                    .anyMatch(id -> parameter.endsWith("*") ? id.startsWith(name) : id.equals(name));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSchemeBuildsOnThoseThatItMakes(Scheme scheme) throws IOException {
        var code = code(scheme);
        var made = Arrays.stream(Scheme.values())
                .filter(other ->
                        other != scheme && code.contains("new " + other.code().getSimpleName() + "("))
                .collect(Collectors.toSet());
        assertThat(scheme.parts()).isEqualTo(made);
    }

    @Test
    void everyClassThatReadsTheRegisterIsAScheme() throws IOException {
        var schemes = Arrays.stream(Scheme.values())
                .map(scheme -> scheme.code().getSimpleName())
                .collect(Collectors.toSet());
        try (var files = Files.list(ROOM)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("register.explain(")) {
                    assertThat(schemes).contains(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
    }

    @Test
    void whoUsesAParameterIsFoundThroughOtherSchemes() {
        assertThat(Scheme.using("wml/reference-month"))
                .containsExactly(Scheme.MINIMUM_WAGE, Scheme.SCALE_COST, Scheme.WAGE_COST_SUBSIDY);
        assertThat(Scheme.using("premiums/wko"))
                .containsExactly(
                        Scheme.EMPLOYER_PREMIUMS,
                        Scheme.WAGE_CHARGES,
                        Scheme.HOUR_COST,
                        Scheme.MONTH_COST,
                        Scheme.SCALE_COST);
        assertThat(Scheme.using("jobs-agreement/levy")).isEmpty();
    }

    private static boolean begins(Scheme scheme, String name) {
        return scheme.parameters().stream().anyMatch(parameter -> parameter.startsWith(name));
    }

    private static Set<String> named(String code) {
        return ID.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(Scheme scheme) throws IOException {
        return Files.readString(ROOM.resolve(scheme.code().getSimpleName() + ".java"));
    }
}
