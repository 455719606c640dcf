package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.euros;
import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import org.junit.jupiter.api.Test;

/** What aids for the work of a carved role cost. */
class SupportCostTest {

    private static final CostCase.NewRole ROLE =
            Cases.role("20", "60", CostCase.NewRole.Subsidy.NONE, CostCase.NewRole.Benefit.NONE);
    private static final CostCase.PresentJob NURSE = Cases.job("nurse", "20", "1000", "100");

    @Test
    void bothCostsCountInTheirOwnTotals() {
        var without = calculate();
        var with = calculate(aid(euros("150.25"), euros("40")));
        assertThat(money(with.perYear().scenario())
                        .minus(money(without.perYear().scenario())))
                .isEqualTo(Money.of("40.00"));
        assertThat(money(with.oneOffTotal()).minus(money(without.oneOffTotal())))
                .isEqualTo(Money.of("150.25"));
        assertThat(with.yearly()).extracting(CostLine::id).contains("role:" + ROLE.id() + ":support:a:m:yearly");
    }

    @Test
    void anUnknownCostMakesItsTotalUnknownAndSaysWhatIsMissing() {
        var impact = calculate(aid(Figure.unknown(Cases.MISSING), euros("0")));
        assertThat(impact.oneOffTotal().value().missing()).contains(Cases.MISSING);
        assertThat(impact.perYear().scenario().value().isKnown()).isTrue();
        assertThat(impact.oneOff())
                .filteredOn(line -> line.id().equals("role:" + ROLE.id() + ":support:a:m:once"))
                .singleElement()
                .satisfies(line -> assertThat(line.amountThen().isKnown()).isFalse());
        // nothing a year has no line
        assertThat(impact.yearly()).extracting(CostLine::kind).doesNotContain(CostLine.Kind.SUPPORT);
    }

    @Test
    void anAidCountsInWhatItsOwnRoleCostsAYear() {
        var other = new Supports.Aid("a:m", "other", "Hulp", "vouwen", "stappenkaart", euros("0"), euros("7"));
        var impact = calculate(aid(euros("0"), euros("40")), other);
        assertThat(impact.yearly()).extracting(CostLine::id).doesNotHaveDuplicates();
        assertThat(money(impact.rolePerYear(ROLE.id())).minus(money(calculate().rolePerYear(ROLE.id()))))
                .isEqualTo(Money.of("40.00"));
        assertThat(money(impact.rolePerYear("other"))).isEqualTo(Money.of("7.00"));
    }

    private static Supports.Aid aid(Figure<Money> once, Figure<Money> yearly) {
        return new Supports.Aid("a:m", ROLE.id(), "Hulp", "vouwen", "stappenkaart", once, yearly);
    }

    private static CostImpact calculate(Supports.Aid... aids) {
        return CostCalculator.calculate(new CostCase(
                Cases.DATE,
                Cases.EMPLOYER,
                List.of(NURSE),
                known(Hours.ZERO),
                List.of(ROLE),
                List.of(),
                known(new BigDecimal("1000")),
                Agreed.NOTHING,
                new Supports(List.of(aids))));
    }

    private static Money money(nl.herontwerp.kernel.Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
