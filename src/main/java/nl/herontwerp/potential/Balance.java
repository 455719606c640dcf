package nl.herontwerp.potential;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/**
 * How the answers to some questions weigh. An answer that is not known has no part in it; what it could still do is in the range
 * from {@link #atLeast} to {@link #atMost}.
 *
 * @param points sum over the known answers of weight x score
 * @param knownWeight weight of the questions with a known answer
 * @param weight weight of all questions
 * @param known number of questions with a known answer
 * @param asked number of questions
 * @param lowest points if every unknown answer were the least favourable one
 * @param highest points if every unknown answer were the most favourable one
 */
public record Balance(int points, int knownWeight, int weight, int known, int asked, int lowest, int highest) {

    static Balance of(List<Question> questions, Answers answers) {
        var points = 0;
        var knownWeight = 0;
        var weight = 0;
        var known = 0;
        var lowest = 0;
        var highest = 0;
        for (var question : questions) {
            weight += question.weight();
            var answer = answers.known(question);
            if (answer.isPresent()) {
                var counted = question.points(answer.get());
                points += counted;
                lowest += counted;
                highest += counted;
                knownWeight += question.weight();
                known++;
            } else {
                lowest += question.least();
                highest += question.most();
            }
        }
        return new Balance(points, knownWeight, weight, known, questions.size(), lowest, highest);
    }

    /** From -100, all known answers strongly against, to 100, all strongly in favour; rounded half up to a whole number. */
    public Figure<BigDecimal> balance() {
        return knownWeight == 0
                ? Figure.unknown(Phrase.of("potential.missing.answers"))
                : Figure.known(share(points, knownWeight));
    }

    /** What the balance would be with every unknown answer the least favourable one. */
    public BigDecimal atLeast() {
        return share(lowest, weight);
    }

    /** What the balance would be with every unknown answer the most favourable one. */
    public BigDecimal atMost() {
        return share(highest, weight);
    }

    /** How much of the weight is known, from 0 to 100 %; rounded down, so that a limit is not met by rounding. */
    public Percentage certainty() {
        return new Percentage(
                BigDecimal.valueOf(100L * knownWeight).divide(BigDecimal.valueOf(weight), 0, RoundingMode.DOWN));
    }

    private static BigDecimal share(int points, int weight) {
        return BigDecimal.valueOf(100L * points)
                .divide(BigDecimal.valueOf((long) Question.MOST * weight), 0, RoundingMode.HALF_UP);
    }
}
