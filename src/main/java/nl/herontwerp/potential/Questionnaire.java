package nl.herontwerp.potential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The questions of the scan with their weights and limits.
 *
 * @param version grows with every change of a question, a weight or a limit
 * @param date of this version
 * @param questions group by group, in the order asked
 */
public record Questionnaire(
        int version, LocalDate date, Limits limits, List<MotiveGroup> groups, List<Question> questions) {

    private static final String FILE = "/templates/reshoringscan.yaml";

    public Questionnaire {
        groups = List.copyOf(groups);
        questions = List.copyOf(questions);
    }

    /**
     * When an advice is given.
     *
     * @param known how much of the weight must be known, from 1 to 100 %
     * @param inFavour from this balance on the advice is to reshore, from 0 to 100
     * @param against up to this balance the advice is not to, from -100 to 0
     */
    public record Limits(int known, int inFavour, int against) {}

    private static final class Holder {
        static final Questionnaire CURRENT = QuestionnaireFile.read(FILE.substring(FILE.lastIndexOf('/') + 1), text());
    }

    /** The one that the program brings. Read once. */
    public static Questionnaire current() {
        return Holder.CURRENT;
    }

    public List<Question> of(MotiveGroup group) {
        return questions.stream()
                .filter(question -> question.group().equals(group))
                .toList();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    private static String text() {
        try (var stream = Questionnaire.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
