package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.euros;
import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.herontwerp.costing.Bought.Contract;
import nl.herontwerp.costing.Bought.Per;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Work that is bought, worked out by hand: of a laundry each time, with a minimum and VAT that can't be reclaimed, of a
 * courier by the hour, and of a kitchen for a fixed amount. Reference date 1-7-2026.
 */
class BoughtCostTest {

    private static final Contract LAUNDRY = new Contract(
            "a",
            "Laundry",
            Per.TIME,
            euros("3.25"),
            known(new BigDecimal("4000")),
            new BigDecimal("5000"),
            known(Percentage.of(21)),
            euros("1500"),
            "nurse",
            known(Hours.of(40)),
            Percentage.of(5));

    private static final Contract COURIER =
            contract("b", Per.HOUR, euros("38.50"), known(new BigDecimal("312.5")), known(Percentage.ZERO), null);

    private static final Contract KITCHEN = contract(
            "c",
            Per.YEAR,
            euros("12000"),
            Figure.unknown(Phrase.literal("not asked")),
            known(Percentage.of(9)),
            Percentage.ZERO);

    @Test
    void eachLineAndTheTotals() {
        var impact = CostCalculator.calculate(buying(LAUNDRY, COURIER, KITCHEN));
        // 5000 (more than 4000) x 3.25 x 1.21
        assertThat(line(impact.yearly(), "supplier:a:work")).isEqualTo(Money.of("19662.50"));
        // 40 x 26.26776 = 1050.7104, as worked out in HandCalculationTest
        assertThat(line(impact.yearly(), "supplier:a:keeping")).isEqualTo(Money.of("1050.71"));
        // 312.5 x 38.50
        assertThat(line(impact.yearly(), "supplier:b:work")).isEqualTo(Money.of("12031.25"));
        // 12000 x 1.09
        assertThat(line(impact.yearly(), "supplier:c:work")).isEqualTo(Money.of("13080"));
        // 1500 x 1.21
        assertThat(line(impact.oneOff(), "supplier:a:once")).isEqualTo(Money.of("1815"));
        assertThat(impact.oneOff()).hasSize(1);
        assertThat(value(impact.supplierPerYear("a"))).isEqualTo(Money.of("20713.21"));
        // - 1600 x 50 % x 26.26776 = -21014.21; + 19662.50 + 1050.71 + 12031.25 + 13080.00
        assertThat(value(impact.perYear().difference())).isEqualTo(Money.of("24810.25"));
        assertThat(impact.payback().value().toOptional().map(Object::toString).orElse(""))
                .contains("costing.payback.never");
    }

    @Test
    void paybackOfALaundryAlone() {
        var impact = CostCalculator.calculate(buying(LAUNDRY));
        // -21014.21 + 19662.50 + 1050.71 = -301.00; 1815 / 301 x 12 = 72.358...
        assertThat(value(impact.perYear().difference())).isEqualTo(Money.of("-301"));
        assertThat(CostImpact.number(impact.payback()).toOptional()).contains(new BigDecimal("72.4"));
        var split = SavingSplit.of(impact);
        assertThat(value(split.freed())).isEqualTo(Money.of("-21014.21"));
        assertThat(value(split.spent())).isEqualTo(Money.of("20713.21"));
        assertThat(Waterfall.of(impact).steps())
                .anySatisfy(step -> assertThat(step.change()).isEqualTo(known(Money.of("20713.21"))));
    }

    @Test
    void whatIsNotKnownIsNamedAndMakesTheTotalUnknown() {
        var missing = Phrase.literal("price");
        var offer = contract(
                "b",
                Per.HOUR,
                Figure.unknown(missing),
                known(BigDecimal.TEN),
                Figure.unknown(Phrase.literal("vat")),
                null);
        var impact = CostCalculator.calculate(buying(offer));
        assertThat(impact.perYear().scenario().value().missing()).contains(missing, Phrase.literal("vat"));
        assertThat(impact.perYear().now().value().isKnown()).isTrue();
    }

    @Test
    void hoursThatNobodyKeepsAreUnknownAndNotNothing() {
        var loose = new Contract(
                "b",
                "B",
                Per.YEAR,
                euros("100"),
                known(BigDecimal.ONE),
                null,
                known(Percentage.ZERO),
                euros("0"),
                null,
                known(Hours.of(5)),
                null);
        assertThat(CostCalculator.calculate(buying(loose))
                        .perYear()
                        .scenario()
                        .value()
                        .missing())
                .containsExactly(Phrase.of("costing.unknown.keeper", "B"));
    }

    /** Volume + 20 % a year, prices + 3 %, wages + 2 %; the laundry's own price + 5 %, the kitchen's 0 %. */
    @Test
    void throughTheYears() {
        var years = years(Map.of(), LAUNDRY, COURIER, KITCHEN);
        assertThat(line(years.get(0).lines(), "supplier:a:once")).isEqualTo(Money.of("1815"));
        assertThat(line(years.get(1).lines(), "supplier:a:work")).isEqualTo(Money.of("19662.50"));
        // 4000 x 1.2 = 4800, so 5000 x 3.4125 x 1.21 = 20,645.625
        assertThat(line(years.get(2).lines(), "supplier:a:work")).isEqualTo(Money.of("20645.63"));
        // 4000 x 1.44 = 5760 x 3.583125 x 1.21 = 24,972.948
        assertThat(line(years.get(3).lines(), "supplier:a:work")).isEqualTo(Money.of("24972.95"));
        // 375 x 38.50 x 1.03 = 14,870.625; 450 x 38.50 x 1.0609 = 18,380.0925
        assertThat(line(years.get(2).lines(), "supplier:b:work")).isEqualTo(Money.of("14870.63"));
        assertThat(line(years.get(3).lines(), "supplier:b:work")).isEqualTo(Money.of("18380.09"));
        assertThat(line(years.get(3).lines(), "supplier:c:work")).isEqualTo(Money.of("13080"));
        // 40 x 26.26776 x 1.02 = 1071.724608: hours for the contract do not rise with the volume
        assertThat(line(years.get(2).lines(), "supplier:a:keeping")).isEqualTo(Money.of("1071.72"));
    }

    @Test
    void aSupplierThatBeginsLaterIsPaidByTheDays() {
        var later = new HorizonCase.Stay(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 7, 1));
        var years = years(Map.of("supplier:a", later), LAUNDRY);
        assertThat(ids(years.get(0).lines())).doesNotContain("supplier:a:once");
        assertThat(line(years.get(1).lines(), "supplier:a:once")).isEqualTo(Money.of("1815"));
        // 1-1-2027 to 30-6-2027 is 181 of 365 days: 19,662.50 x 181 / 365 = 9,750.445...
        assertThat(line(years.get(1).lines(), "supplier:a:work")).isEqualTo(Money.of("9750.45"));
        assertThat(line(years.get(2).lines(), "supplier:a:work")).isEqualTo(Money.of("20645.63"));
        assertThat(ids(years.get(3).lines())).doesNotContain("supplier:a:work", "supplier:a:keeping");
    }

    @Test
    void aGrowthThatNobodyStatedBlocksTheYearsThatNeedIt() {
        var horizon = new Horizon(2, null, Percentage.ZERO, null, Percentage.ZERO, null, "", null);
        var lines = HorizonCalculator.calculate(of(horizon, Map.of(), COURIER)).years();
        assertThat(find(lines.get(1).lines(), "supplier:b:work").amountThen().isKnown())
                .isTrue();
        assertThat(find(lines.get(2).lines(), "supplier:b:work").amountThen().isKnown())
                .isFalse();
    }

    private static List<YearCost> years(Map<String, HorizonCase.Stay> stays, Contract... contracts) {
        var horizon = new Horizon(3, null, Percentage.of(2), Percentage.of(3), Percentage.of(20), null, "", null);
        return HorizonCalculator.calculate(of(horizon, stays, contracts)).years();
    }

    private static HorizonCase of(Horizon horizon, Map<String, HorizonCase.Stay> stays, Contract... contracts) {
        return new HorizonCase(
                buying(contracts),
                horizon,
                Map.of(),
                Collections.nCopies(horizon.years(), Agreed.NOTHING),
                known(BigDecimal.ONE),
                stays,
                List.of());
    }

    private static CostCase buying(Contract... contracts) {
        var base = Cases.of(
                List.of(Cases.job("nurse", "20.00", "3000", "1600", Cases.use(Kind.FEWER_HOURS, "50", "0"))),
                List.of(),
                List.of());
        return new CostCase(
                base.referenceDate(),
                base.employer(),
                base.jobs(),
                base.withoutJob(),
                base.roles(),
                base.robots(),
                base.casesPerYear(),
                base.agreed(),
                base.supports(),
                new Bought(List.of(contracts)));
    }

    private static Contract contract(
            String id,
            Per per,
            Figure<Money> price,
            Figure<BigDecimal> amount,
            Figure<Percentage> vat,
            @Nullable Percentage growth) {
        return new Contract(id, id, per, price, amount, null, vat, euros("0"), null, known(Hours.ZERO), growth);
    }

    private static List<String> ids(List<CostLine> lines) {
        return lines.stream().map(CostLine::id).toList();
    }

    private static CostLine find(List<CostLine> lines, String id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " not in " + ids(lines)));
    }

    private static Money line(List<CostLine> lines, String id) {
        return find(lines, id).amountThen().toOptional().orElseThrow();
    }

    private static Money value(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
