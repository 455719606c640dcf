package nl.herontwerp.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions that the program brings, and how its file is read. */
class QuestionnaireTest {

    private static final Questionnaire CURRENT = Questionnaire.current();

    /** The list of the United States' tool to assess costs everywhere, one question at least for each topic. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wage stability",
                "productivity and retention",
                "managers' time abroad",
                "transit time",
                "shipping cost stability",
                "import and export rules",
                "inventory carrying",
                "energy",
                "intellectual property",
                "financing",
                "regulation",
                "quality meets expectation",
                "speed of fixing quality",
                "contract disputes",
                "reaction to specification change",
                "political and economic stability"
            })
    void everyTopicIsAsked(String topic) {
        assertThat(CURRENT.questions())
                .anyMatch(question -> question.source().english().contains(topic));
    }

    @Test
    void aboutTwentyQuestionsInFourGroups() {
        assertThat(CURRENT.groups()).hasSize(4);
        assertThat(CURRENT.questions()).hasSizeBetween(18, 24);
        assertThat(CURRENT.groups())
                .allSatisfy(group -> assertThat(CURRENT.of(group)).hasSizeGreaterThanOrEqualTo(4));
        assertThat(CURRENT.groups().stream().flatMap(group -> CURRENT.of(group).stream()))
                .containsExactlyElementsOf(CURRENT.questions());
    }

    /** Short sentences of short words; a test can only count. */
    @Test
    void everyQuestionIsShort() {
        for (var question : CURRENT.questions()) {
            for (var text : List.of(question.text(), question.why(), question.inFavour(), question.against())) {
                for (var sentence : text.dutch().split("(?<=[.?])\\s")) {
                    assertThat(sentence.split("\\s+"))
                            .as(sentence)
                            .hasSizeLessThanOrEqualTo(24)
                            .allMatch(word -> word.length() <= 18);
                }
            }
        }
    }

    @Test
    void bothLanguagesDiffer() {
        for (var question : CURRENT.questions()) {
            assertThat(question.text().in(Locale.of("nl", "NL")))
                    .isNotEqualTo(question.text().in(Locale.of("en", "GB")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "gewicht: 3            | gewicht: 4             | no whole number from 1 to 3",
                "groep: markt          | groep: klant           | 'klant' is none of",
                "schaal: vaak          | schaal: dikwijls       | 'dikwijls' is none of",
                "navragen: {nl         | navraag: {nl           | unknown key 'navraag'",
                "{telt: -2, nl: \"Nooit\" | {telt: 2, nl: \"Nooit\" | from the least to the most in favour",
                "id: wijziging         | id: levertijd          | stands here twice",
                "factoren: [DISPUTES]  | factoren: [QUARRELS]   | 'QUARRELS' is none of",
                "datum: 2026-11-29     | datum: gisteren        | here is a date",
                "versie: 1             | versie: [              | this is no YAML",
                "helpt: {robots: voor} | helpt: {drones: voor}  | 'drones' is none of",
                "id: levertijd         | id: Lever tijd         | no word of small letters"
            })
    void aMistakeInTheFileIsRefusedByLine(String right, String wrong, String mend) throws IOException {
        var yaml = Files.readString(Path.of("templates/reshoringscan.yaml"));
        assertThat(yaml).contains(right.strip());
        var at = yaml.indexOf(right.strip());
        var broken = yaml.substring(0, at)
                + wrong.strip()
                + yaml.substring(at + right.strip().length());
        assertThatThrownBy(() -> QuestionnaireFile.read("vragen.yaml", broken))
                .isInstanceOf(QuestionnaireRefused.class)
                .hasMessageStartingWith("vragen.yaml, line ")
                .hasMessageContaining(mend);
    }

    @Test
    void anAnswerThatIsNotThereIsRefused() {
        var question = CURRENT.questions().getFirst();
        assertThatThrownBy(() -> Answers.NONE.with(question, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Answers.NONE.with(question, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
