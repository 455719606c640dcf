package nl.herontwerp.potential;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herontwerp.potential.Advice.Reason;
import nl.herontwerp.potential.Advice.Referred;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Cases that a consultant can read and work out: answers in words, points added up by hand, and the advice. */
class AdviceExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/reshoringscan");

    static Stream<String> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAdviceIsAsWorkedOut(String file) throws IOException {
        Map<String, Object> example = new Yaml().load(Files.readString(FOLDER.resolve(file)));
        var advice = Advice.of(Questionnaire.current(), answers(example));
        assertThat(advice.verdict()).hasToString(text(example, "advies"));
        assertThat(advice.ground()).hasToString(text(example, "omdat"));
        assertThat(advice.total().balance().toOptional().orElseThrow()).isEqualByComparingTo(text(example, "uitslag"));
        assertThat(advice.total().certainty().percent()).isEqualByComparingTo(text(example, "bekend"));
        assertThat(ids(advice.inFavour())).isEqualTo(example.get("zwaarste-voor"));
        assertThat(ids(advice.against())).isEqualTo(example.get("zwaarste-tegen"));
        assertThat(advice.missing()).extracting(Question::id).isEqualTo(example.get("ontbreekt"));
        assertThat(advice.referrals())
                .extracting(Referred::referral)
                .extracting(Referral::name)
                .isEqualTo(example.get("verwijst"));
        assertThat(advice.canTurn()).isEqualTo(example.get("kan-keren"));
    }

    private static Answers answers(Map<String, Object> example) {
        var answers = Answers.NONE;
        var given = (Map<?, ?>) requireNonNull(example.get("antwoorden"));
        for (var entry : given.entrySet()) {
            var question = Questionnaire.current()
                    .question(entry.getKey().toString())
                    .orElseThrow(() -> new AssertionError("no question " + entry.getKey()));
            answers = answers.with(question, place(question, entry.getValue().toString()));
        }
        return answers;
    }

    private static int place(Question question, String words) {
        return words.equals("weet ik niet")
                ? Answers.DO_NOT_KNOW
                : IntStream.rangeClosed(1, question.options().size())
                        .filter(place ->
                                question.options().get(place - 1).text().dutch().equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(question.id() + " has no answer " + words));
    }

    private static List<String> ids(List<Reason> reasons) {
        return reasons.stream().limit(3).map(reason -> reason.question().id()).toList();
    }

    private static String text(Map<String, Object> example, String key) {
        return requireNonNull(example.get(key)).toString();
    }
}
