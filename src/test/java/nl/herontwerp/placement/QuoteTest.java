package nl.herontwerp.placement;

import static nl.herontwerp.placement.Placements.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.wagerules.ParameterRegister;
import org.junit.jupiter.api.Test;

/** One month of a placement, worked out by hand. */
class QuoteTest {

    private static final PlacementCalculation CALCULATION = new PlacementCalculation(ParameterRegister.standard());

    /**
     * 14.99 x 32 x 52 / 12 = 2078.6133; holiday 8 % = 166.289; premiums 2.74 + 6.27 + 0.50 + 1.00 + 6.10 = 16.61 % of
     * 2244.9024 = 372.878; pension 5 % = 112.245; together 2730.03. Subsidy 1108.29; benefit 1680.64 / 12 = 140.053.
     */
    @Test
    void minimumWageWithSubsidyAndBenefit() {
        var quote = CALCULATION.quote(Placements.of(Placements.START, 12, Instrument.SUBSIDY));
        assertThat(money(quote.minimumHourlyWage())).isEqualTo(Money.of("14.99"));
        assertThat(money(quote.referenceMonth())).isEqualTo(Money.of("2337.00"));
        assertThat(money(quote.month().grossWage())).isEqualTo(Money.of("2078.61"));
        assertThat(money(quote.month().holidayAllowance())).isEqualTo(Money.of("166.29"));
        assertThat(money(quote.month().premiums())).isEqualTo(Money.of("372.88"));
        assertThat(money(quote.month().pension())).isEqualTo(Money.of("112.25"));
        assertThat(money(quote.employerCost())).isEqualTo(Money.of("2730.03"));
        var subsidy = quote.subsidy();
        assertThat(subsidy).isNotNull();
        assertThat(money(subsidy.subsidy())).isEqualTo(Money.of("897.40"));
        assertThat(money(subsidy.charges())).isEqualTo(Money.of("210.89"));
        assertThat(money(subsidy.paid())).isEqualTo(Money.of("1108.29"));
        assertThat(money(quote.benefitYear())).isEqualTo(Money.of("1680.64"));
        // 2730.03 - 1108.29 - 140.053
        assertThat(money(quote.netCost())).isEqualTo(Money.of("1481.69"));
        assertThat(quote.doubts()).contains(Doubt.UNVERIFIED_VALUE, Doubt.ASSUMPTION);
    }

    @Test
    void withoutAnInstrumentThereIsNoSubsidy() {
        var quote = CALCULATION.quote(
                Placements.of(Placements.START, 12, Instrument.SUBSIDY).withoutSupport());
        assertThat(quote.subsidy()).isNull();
        assertThat(money(quote.netCost())).isEqualTo(money(quote.employerCost()));
    }

    @Test
    void whatIsNotKnownOnTheDateIsUnknown() {
        var quote = CALCULATION.quote(Placements.of(LocalDate.of(2027, 1, 1), 12, Instrument.SUBSIDY));
        assertThat(quote.netCost().value().isKnown()).isFalse();
        assertThat(quote.netCost().value().missing())
                .extracting(phrase -> phrase.key())
                .contains("wagerules.unknown.after");
    }
}
