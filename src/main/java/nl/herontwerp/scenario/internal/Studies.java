package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Loads;
import nl.herontwerp.uncertainty.Study;
import nl.herontwerp.wagerules.ParameterRegister;

/** Makes of a scenario what its uncertainty is found out with: inputs, and a model that gives the saving a year. */
final class Studies {

    private Studies() {}

    /**
     * The study; unknown while the difference a year is.
     *
     * @param impact of exactly this state, by these rules
     */
    static Figure<Study> of(
            LocalDate date,
            Standing state,
            Loads loads,
            Division division,
            CostImpact impact,
            ParameterRegister register) {
        return CostImpact.money(impact.perYear().difference()).flatMap(difference -> {
            var input = CostMapping.of(date, state, division);
            var inputs = UncertainInputs.of(input, state, loads, division, register);
            return SavingModel.of(input, state, loads, division, impact, register, inputs)
                    .flatMap(model -> same(new Study(inputs, model), difference));
        });
    }

    /** The study of a frozen scenario. */
    static Figure<Study> ofCopy(Snapshot kept, ParameterRegister register) {
        return of(
                kept.project().referenceDate(),
                kept.standing(),
                kept.loads(),
                kept.division(),
                kept.impact(),
                register);
    }

    /** Draws round another outcome than the one on the screen would be worth nothing, as where the rules of a copy have changed. */
    private static Figure<Study> same(Study study, Money difference) {
        return study.base().equals(difference.negated())
                ? Figure.known(study)
                : Figure.unknown(Phrase.of("scenario.uncertain.otherRules"));
    }
}
