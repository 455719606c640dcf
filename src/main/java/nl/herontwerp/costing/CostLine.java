package nl.herontwerp.costing;

import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/**
 * One line of a cost table: the same thing now and in the scenario. Cost is positive, income and
 * subsidy negative.
 *
 * @param id stable within a scenario, for deep links, such as "role:r1:subsidy"
 * @param subject whom or what the line is about (a job, role, robot or supplier), shown as the group's head
 * @param now explanation whose value is the amount now
 * @param scenario explanation whose value is the amount in the scenario
 */
public record CostLine(String id, Kind kind, Phrase subject, Phrase label, Explanation now, Explanation scenario) {

    static final String NAMED = "costing.task.line";

    /** Kinds of cost, in the order of the table. */
    public enum Kind {
        WAGE,
        SUBSIDY,
        BENEFIT,
        /** Benefit in illness by the no-risk policy. */
        NO_RISK,
        GUIDANCE,
        /** Aids for the work, a year. */
        SUPPORT,
        /** Training of carved roles, a year. */
        TRAINING,
        ROBOT_RUNNING,
        ROBOT_DEPRECIATION,
        /** What suppliers are paid, and what own people do for it. */
        BOUGHT_WORK,
        FREED_HOURS,
        ONE_OFF
    }

    public Figure<Money> amountNow() {
        return amount(now);
    }

    public Figure<Money> amountThen() {
        return amount(scenario);
    }

    /**
     * Whether nothing changes: a present job goes on as it is, whatever it costs. Work that is nobody's is no
     * such line, because it is not known what its hours are worth.
     */
    public boolean isUnchanged() {
        return id.startsWith("job:") && now.equals(scenario);
    }

    /** An explanation of this line with whose it is in its words, for where it is shown apart from the table. */
    public Explanation named(Explanation amount) {
        return subject.equals(label) || amount.what().key().equals(NAMED)
                ? amount
                : new Explanation(
                        Phrase.of(NAMED, subject, amount.what()),
                        amount.value(),
                        amount.formula(),
                        amount.origin(),
                        amount.parts(),
                        amount.doubts());
    }

    /** Scenario minus now: negative is cheaper. Nothing where nothing changes, also when the cost itself is unknown. */
    public Figure<Money> difference() {
        return isUnchanged() ? Figure.known(Money.ZERO) : change();
    }

    private Figure<Money> change() {
        return amountThen().with(amountNow(), Money::minus);
    }

    private static Figure<Money> amount(Explanation explanation) {
        return explanation.value().map(quantity -> ((Explanation.Quantity.OfMoney) quantity).money());
    }
}
