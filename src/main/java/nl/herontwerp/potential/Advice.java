package nl.herontwerp.potential;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.Factor;

/**
 * What the answers come to, with the reasons. The same answers to the same questionnaire always give the same advice.
 *
 * @param ground what decided
 * @param total all questions together
 * @param groups by group of motives, in the order asked
 * @param inFavour answers for making the product here, the heaviest first
 * @param against answers against it, the heaviest first
 * @param missing questions without a known answer, the heaviest first
 * @param obstacles answers that stand in the way whatever the rest says
 * @param referrals what helps now
 * @param factors cost factors of the answers that count for or against, from the hardest to the softest
 */
public record Advice(
        Questionnaire questionnaire,
        Answers answers,
        Ground ground,
        Balance total,
        List<GroupBalance> groups,
        List<Reason> inFavour,
        List<Reason> against,
        List<Question> missing,
        List<Question> obstacles,
        List<Referred> referrals,
        List<Factor> factors) {

    /** The three advices, from the least to the most in favour. */
    public enum Verdict {
        DO_NOT,
        LOOK_FURTHER,
        RESHORE
    }

    /** What decided. */
    public enum Ground {
        /** the balance is at the lower limit or below */
        BELOW(Verdict.DO_NOT),
        TOO_LITTLE_KNOWN(Verdict.LOOK_FURTHER),
        /** the balance is between the limits */
        BETWEEN(Verdict.LOOK_FURTHER),
        /** the balance is in favour, but something stands in the way */
        OBSTACLE(Verdict.LOOK_FURTHER),
        /** the balance is at the upper limit or above */
        ABOVE(Verdict.RESHORE);

        private final Verdict verdict;

        Ground(Verdict verdict) {
            this.verdict = verdict;
        }
    }

    /** One group of motives. */
    public record GroupBalance(MotiveGroup group, Balance balance) {}

    /**
     * An answer that counts.
     *
     * @param points weight x score
     */
    public record Reason(Question question, Option answer, int points) {

        public Wording sentence() {
            return points > 0 ? question.inFavour() : question.against();
        }
    }

    /** Something that helps, and the questions whose answers say so; none when it always helps. */
    public record Referred(Referral referral, List<Question> because) {}

    public static Advice of(Questionnaire questionnaire, Answers answers) {
        return new Weighing(questionnaire, answers).advice();
    }

    public Verdict verdict() {
        return ground.verdict;
    }

    /** The advice in one sentence. */
    public Phrase sentence() {
        return Phrase.ofEnum("potential.verdict", verdict());
    }

    /** Why, with the figures that decided. */
    public Phrase because() {
        var limits = questionnaire.limits();
        return ground == Ground.TOO_LITTLE_KNOWN
                ? Phrase.of("potential.because.TOO_LITTLE_KNOWN", total.certainty(), Percentage.of(limits.known()))
                : Phrase.of(
                        "potential.because." + ground,
                        signed(total.balance().toOptional().orElseThrow()),
                        signed(BigDecimal.valueOf(limits.inFavour())),
                        signed(BigDecimal.valueOf(limits.against())));
    }

    /** What decided and, while something is unknown, what that can still do. */
    public List<Phrase> explanation() {
        if (missing.isEmpty()) {
            return List.of(because());
        }
        return List.of(
                because(),
                Phrase.of(
                        "potential.open",
                        missing.size(),
                        questionnaire.questions().size(),
                        signed(total.atLeast()),
                        signed(total.atMost())),
                Phrase.of(canTurn() ? "potential.canTurn" : "potential.cannotTurn"));
    }

    /** Whether what is not known yet can still change the advice. */
    public boolean canTurn() {
        var limits = questionnaire.limits();
        var mayReachAbove = total.atMost().intValueExact() >= limits.inFavour();
        var mayReachBelow = total.atLeast().intValueExact() <= limits.against();
        return switch (ground) {
            case TOO_LITTLE_KNOWN -> true;
            case BELOW -> total.atMost().intValueExact() > limits.against();
            case BETWEEN -> mayReachAbove || mayReachBelow;
            case OBSTACLE -> mayReachBelow;
            case ABOVE ->
                total.atLeast().intValueExact() < limits.inFavour()
                        || missing.stream().anyMatch(question -> question.obstacle() != null);
        };
    }

    /** What a balance can still become. */
    public static Phrase range(Balance balance) {
        return balance.known() == balance.asked()
                ? Phrase.of("potential.fixed")
                : Phrase.of("potential.range", signed(balance.atLeast()), signed(balance.atMost()));
    }

    /** A balance with its sign. */
    public static Phrase signed(BigDecimal balance) {
        return switch (balance.signum()) {
            case 1 -> Phrase.of("potential.plus", balance);
            case -1 -> Phrase.of("potential.minus", balance.negate());
            default -> Phrase.of("potential.number", balance);
        };
    }
}
