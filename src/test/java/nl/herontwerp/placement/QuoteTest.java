package nl.herontwerp.placement;

import static nl.herontwerp.placement.Placements.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ParameterValue;
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
        var subsidy = Objects.requireNonNull(quote.subsidy());
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

    /** Figures that come later leave an earlier date alone, to the cent and to the receipt. */
    @Test
    void laterFiguresChangeNothingBefore() {
        var placement = Placements.of(Placements.START, 12, Instrument.SUBSIDY);
        var then = CALCULATION.quote(placement);
        var added = ParameterRegister.standard().all().stream()
                .map(parameter -> new AddedValue(parameter.id(), value(parameter)))
                .toList();
        var now = new PlacementCalculation(ParameterRegister.standard().with(added)).quote(placement);
        assertThat(now.netCost()).isEqualTo(then.netCost());
        assertThat(now.receipt()).isEqualTo(then.receipt());
    }

    private static ParameterValue value(Parameter parameter) {
        return new ParameterValue(
                LocalDate.of(2030, 1, 1),
                null,
                parameter.values().getLast().value(),
                new LegalSource("Wet", null, null),
                LocalDate.of(2029, 12, 1),
                ParameterValue.Status.CONFIRMED,
                null,
                true);
    }
}
