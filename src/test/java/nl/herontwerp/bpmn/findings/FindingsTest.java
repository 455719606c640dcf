package nl.herontwerp.bpmn.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule speaks on its wrong example and keeps silent on its right one. */
class FindingsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/findings");

    static Stream<String> rules() {
        return Findings.RULES.stream().map(FindingRule::name);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsTheWrongExample(String rule) throws Exception {
        var found = found(rule, "wrong");

        assertThat(found).as(rule).hasSize(1);
        assertThat(ofOthers(rule, "wrong")).as("other errors and warnings").isEmpty();
        for (var locale : List.of(Texts.DUTCH, Texts.ENGLISH)) {
            assertThat(text(found.getFirst(), locale))
                    .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("<bpmn.", "{"));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSilentOnTheRightExample(String rule) throws Exception {
        assertThat(found(rule, "right")).as(rule).isEmpty();
        assertThat(ofOthers(rule, "right")).as("other errors and warnings").isEmpty();
    }

    @Test
    void namesAreUnique() {
        assertThat(rules()).doesNotHaveDuplicates();
    }

    private static List<Finding> found(String rule, String example) throws Exception {
        return all(rule, example).filter(finding -> finding.rule().equals(rule)).toList();
    }

    private static List<String> ofOthers(String rule, String example) throws Exception {
        return all(rule, example)
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .map(Finding::rule)
                .filter(name -> !name.equals(rule) && !follows(name, rule))
                .toList();
    }

    /** What can't be wrong alone. */
    private static boolean follows(String name, String rule) {
        return name.equals("disconnected") && (rule.equals("duplicate-id") || rule.equals("call-outside"))
                || (name.equals("no-start") || name.equals("no-end")) && rule.equals("call-outside");
    }

    private static Stream<Finding> all(String rule, String example) throws Exception {
        var file = EXAMPLES.resolve(rule).resolve(example + ".bpmn");
        return ModelReader.read(file.toString(), Files.readAllBytes(file)).findings().stream();
    }

    private static List<String> text(Finding finding, Locale locale) {
        var texts = Texts.in(locale);
        return List.of(texts.render(finding.message()), texts.render(finding.mend()));
    }
}
