package nl.herontwerp.potential;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.reshoring.Factor;
import org.jspecify.annotations.Nullable;

/**
 * A question of the scan.
 *
 * @param id one lower-case word, the name of its answer in the address of the page
 * @param topic what it is about, in a few words
 * @param why why it is asked
 * @param source where the topic comes from
 * @param weight from 1 to {@link #MOST_WEIGHT}
 * @param options in the order shown, from the least to the most in favour
 * @param inFavour the reason in a sentence when the answer is in favour of making the product here
 * @param against the same when it is against
 * @param obstacle why the least favourable answer stands in the way of reshoring whatever the rest says; null when it does not
 * @param askWho who knows the answer
 * @param referrals what helps, by whether the answer is in favour (true) or against (false)
 * @param factors cost factors that the answer is about
 */
public record Question(
        String id,
        MotiveGroup group,
        Wording topic,
        Wording text,
        Wording why,
        Wording source,
        int weight,
        List<Option> options,
        Wording inFavour,
        Wording against,
        @Nullable Wording obstacle,
        Wording askWho,
        Map<Referral, Boolean> referrals,
        List<Factor> factors) {

    static final int LEAST = -2;
    static final int MOST = 2;
    static final int MOST_WEIGHT = 3;

    public Question {
        options = List.copyOf(options);
        referrals = Map.copyOf(referrals);
        factors = List.copyOf(factors);
    }

    /** {@link #obstacle} in a language; only for a question that has one. */
    public String obstacleIn(Locale locale) {
        return Objects.requireNonNull(obstacle).in(locale);
    }

    /** What an answer adds to the balance: from -2 x weight to 2 x weight. */
    int points(Option answer) {
        return weight * answer.score();
    }

    int least() {
        return weight * options.getFirst().score();
    }

    int most() {
        return weight * options.getLast().score();
    }

    /** Whether this answer stands in the way whatever the rest says. */
    boolean isObstacle(Option answer) {
        return obstacle != null && answer.equals(options.getFirst());
    }
}
