package nl.herontwerp.workbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.Scheme;
import org.junit.jupiter.api.Test;

/** What is said about which result uses a scheme or a parameter is what the code of the results says. */
class RuleResultTest {

    private static final Path CODE = Path.of("src/main/java/nl/herontwerp");

    @Test
    void aScenarioComputesWithWhatItsRoomUses() throws IOException {
        agrees(RuleResult.SCENARIO, read("costing"));
    }

    @Test
    void theQuickCalculatorComputesWithWhatItsRoomsUse() throws IOException {
        agrees(RuleResult.QUICK, read("placement") + read("workbench/quick"));
    }

    @Test
    void aPartOfASchemeEndsUpWhereTheSchemeDoes() {
        assertThat(RuleResult.of(Scheme.EMPLOYER_PREMIUMS)).containsExactly(RuleResult.SCENARIO, RuleResult.QUICK);
        assertThat(RuleResult.of(Scheme.DISPENSATION)).containsExactly(RuleResult.QUICK);
        assertThat(RuleResult.of(Scheme.JOB_COACHING)).isEmpty();
        assertThat(RuleResult.reading("lks/forfait-months")).containsExactly(RuleResult.SCENARIO, RuleResult.QUICK);
    }

    @Test
    void everyGroupOfParametersHasAName() {
        for (var locale : Texts.LANGUAGES) {
            for (var parameter : ParameterRegister.standard().all()) {
                assertThat(Texts.in(locale).get("workbench.ruleGroup." + RuleTexts.group(parameter)))
                        .doesNotStartWith("<");
                assertThat(Texts.in(locale).get("workbench.ruleAxis." + parameter.unit()))
                        .doesNotStartWith("<");
            }
        }
    }

    private static void agrees(RuleResult result, String code) {
        var schemes = Arrays.stream(Scheme.values())
                .filter(scheme -> code.contains("new " + scheme.code().getSimpleName() + "("))
                .collect(Collectors.toSet());
        assertThat(result.schemes()).isEqualTo(schemes);
        assertThat(result.parameters()).isEqualTo(parameters(code));
    }

    private static Set<String> parameters(String code) {
        return ParameterRegister.standard().all().stream()
                .map(parameter -> parameter.id())
                .filter(id -> code.contains("\"" + id + "\""))
                .collect(Collectors.toSet());
    }

    private static String read(String room) throws IOException {
        var code = new StringBuilder();
        try (var files = Files.walk(CODE.resolve(room))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
