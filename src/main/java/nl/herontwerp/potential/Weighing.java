package nl.herontwerp.potential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.herontwerp.potential.Advice.Ground;
import nl.herontwerp.potential.Advice.GroupBalance;
import nl.herontwerp.potential.Advice.Reason;
import nl.herontwerp.potential.Advice.Referred;
import nl.herontwerp.reshoring.Factor;

/** Weighs answers by a questionnaire. */
final class Weighing {

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final List<Reason> reasons;

    Weighing(Questionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.reasons = questionnaire.questions().stream()
                .flatMap(question ->
                        answers
                                .known(question)
                                .map(answer -> new Reason(question, answer, question.points(answer)))
                                .stream())
                .filter(reason -> reason.points() != 0)
                .toList();
    }

    Advice advice() {
        var total = Balance.of(questionnaire.questions(), answers);
        var obstacles = questionnaire.questions().stream()
                .filter(question ->
                        answers.known(question).filter(question::isObstacle).isPresent())
                .toList();
        return new Advice(
                questionnaire,
                answers,
                ground(total, !obstacles.isEmpty()),
                total,
                questionnaire.groups().stream()
                        .map(group -> new GroupBalance(group, Balance.of(questionnaire.of(group), answers)))
                        .toList(),
                heaviest(reason -> reason.points() > 0),
                heaviest(reason -> reason.points() < 0),
                missing(),
                obstacles,
                referrals(),
                factors());
    }

    /** Decided by the figures as they are shown. */
    private Ground ground(Balance total, boolean obstructed) {
        var limits = questionnaire.limits();
        var balance = total.balance().toOptional();
        if (balance.isEmpty() || !total.certainty().isBetween(limits.known(), 100)) {
            return Ground.TOO_LITTLE_KNOWN;
        }
        var known = balance.get().intValueExact();
        if (known >= limits.inFavour()) {
            return obstructed ? Ground.OBSTACLE : Ground.ABOVE;
        }
        return known <= limits.against() ? Ground.BELOW : Ground.BETWEEN;
    }

    /** Of equal weight in the order asked. */
    private List<Reason> heaviest(Predicate<Reason> side) {
        return reasons.stream()
                .filter(side)
                .sorted(Comparator.comparingInt(reason -> -Math.abs(reason.points())))
                .toList();
    }

    private List<Question> missing() {
        return questionnaire.questions().stream()
                .filter(question -> answers.known(question).isEmpty())
                .sorted(Comparator.comparingInt(question -> -question.weight()))
                .toList();
    }

    private List<Referred> referrals() {
        var all = new ArrayList<Referred>();
        for (var referral : Referral.values()) {
            var because = reasons.stream()
                    .filter(reason -> Boolean.valueOf(reason.points() > 0)
                            .equals(reason.question().referrals().get(referral)))
                    .map(Reason::question)
                    .toList();
            if (referral == Referral.TOTAL_COST || !because.isEmpty()) {
                all.add(new Referred(referral, because));
            }
        }
        return List.copyOf(all);
    }

    private List<Factor> factors() {
        return Stream.of(Factor.values())
                .filter(factor -> reasons.stream()
                        .anyMatch(reason -> reason.question().factors().contains(factor)))
                .toList();
    }
}
