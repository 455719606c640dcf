package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;

/** What comes on top of a gross wage, the same for an hour and for a month; exact or to the cent. */
final class WageCharges {

    private final ParameterRegister register;
    private final EmployerPremiums premiums;

    WageCharges(ParameterRegister register) {
        this.register = register;
        this.premiums = new EmployerPremiums(register);
    }

    /** The wage with holiday allowance (Wet minimumloon art. 15), exact. */
    Explanation withHoliday(Phrase what, String formula, Explanation wage, LocalDate date) {
        return Explained.step(what, formula, wage, register.explain("wml/holiday-allowance", date))
                .exactMoney(part -> part.get(0).multiply(Numbers.onePlus(part.get(1))));
    }

    /** The holiday allowance itself. */
    Explained holiday(Phrase what, String formula, Explanation wage, LocalDate date) {
        return Explained.step(what, formula, wage, register.explain("wml/holiday-allowance", date));
    }

    /** Premiums over a wage with holiday allowance that is not above the maximum. */
    Explained premiums(
            Phrase what, String formula, Explanation premiumWage, EmployerPremiums.Terms terms, LocalDate date) {
        return Explained.step(what, formula, premiumWage, premiums.rate(terms, date));
    }

    /** The employer's pension over a wage with holiday allowance. */
    Explained pension(Phrase what, String formula, Explanation wage, EmployerPremiums.Terms terms) {
        return Explained.step(what, formula, wage, premiums.pension(terms));
    }

    /** What these steps compute: the wage times the percentage. */
    static BigDecimal share(List<BigDecimal> parts) {
        return parts.get(0).multiply(parts.get(1));
    }
}
