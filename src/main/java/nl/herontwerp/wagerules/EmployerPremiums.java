package nl.herontwerp.wagerules;

import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What an employer pays on top of the gross wage: the premiums of the employees' insurances (Wet
 * financiering sociale verzekeringen) and the health care levy (Zorgverzekeringswet), as percentages
 * of the wage including holiday allowance, up to the maximum premium wage.
 */
public final class EmployerPremiums {

    private final ParameterRegister register;

    public EmployerPremiums(ParameterRegister register) {
        this.register = register;
    }

    /**
     * What the premiums of an employer depend on.
     *
     * @param small whether the premium wage sum of two years ago is at most the small-employer limit
     * @param permanentContracts whether the low Awf premium applies
     * @param whk the employer's own Whk percentage, or null for the average as an assumption
     * @param pension employer's share as a percentage of the wage including holiday allowance; null is
     *     not known and counts as nothing, as an assumption
     * @param government whether the Ufo premium comes in the place of Awf
     */
    public record Terms(
            boolean small,
            boolean permanentContracts,
            @Nullable Percentage whk,
            @Nullable Percentage pension,
            boolean government) {

        /** Of an employer that is not the government. */
        public Terms(
                boolean small, boolean permanentContracts, @Nullable Percentage whk, @Nullable Percentage pension) {
            this(small, permanentContracts, whk, pension, false);
        }
    }

    /** All premiums together as a percentage, exact. */
    public Explanation rate(Terms terms, LocalDate date) {
        var parts = List.of(
                register.explain(unemployment(terms), date),
                register.explain(terms.small() ? "premiums/aof-low" : "premiums/aof-high", date),
                register.explain("premiums/wko", date),
                whk(terms, date),
                register.explain("premiums/zvw-employer", date));
        var formula = terms.government() ? "wagerules.premiums.formulaUfo" : "wagerules.premiums.formula";
        return Explained.step(Phrase.of("wagerules.premiums"), formula, parts).percentage(Numbers::sum);
    }

    /**
     * Whether an employer counts as small for the Aof premium: the premium wage sum of two years ago is at
     * most the limit of the date.
     */
    public Figure<Boolean> isSmall(Money premiumWageSum, LocalDate date) {
        return Explained.raw(register.explain("premiums/small-employer-limit", date))
                .map(limit -> premiumWageSum.euros().compareTo(limit) <= 0);
    }

    private static String unemployment(Terms terms) {
        if (terms.government()) {
            return "premiums/ufo";
        }
        return terms.permanentContracts() ? "premiums/awf-low" : "premiums/awf-high";
    }

    /** The pension percentage, as entered or assumed to be nothing. */
    public Explanation pension(Terms terms) {
        var pension = terms.pension();
        var what = Phrase.of("wagerules.pension");
        return pension == null
                ? Explained.assumed(
                        what, new Quantity.OfPercentage(Percentage.ZERO), Phrase.of("wagerules.pension.assumed"))
                : Explained.percentage(what, Figure.known(pension));
    }

    private Explanation whk(Terms terms, LocalDate date) {
        var own = terms.whk();
        if (own != null) {
            return Explained.percentage(Phrase.of("wagerules.whkOwn"), Figure.known(own));
        }
        return Explained.step(
                        Phrase.of("wagerules.whkAverage"),
                        "wagerules.whkAverage.formula",
                        register.explain("premiums/whk-average", date))
                .doubting(Doubt.ASSUMPTION)
                .percentage(List::getFirst);
    }
}
