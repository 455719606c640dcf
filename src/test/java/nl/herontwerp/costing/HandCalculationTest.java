package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.euros;
import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole.Benefit;
import nl.herontwerp.costing.CostCase.NewRole.Subsidy;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import org.junit.jupiter.api.Test;

/**
 * One complete case, worked out by hand: a nurse is relieved of simple work, somebody with a wage value
 * of 60 % takes it over, and a robot moves the goods. Reference date 1-7-2026.
 */
class HandCalculationTest {

    // premiums of a small employer with permanent contracts, own Whk 1.00:
    //   Awf 2.74 + Aof 6.27 + Wko 0.50 + Whk 1.00 + Zvw 6.10 = 16.61 %; pension 5 %; together 1.2161
    // nurse:  20.00 x 1.08 x 1.2161 = 26.26776 an hour (21.60 x 1872 = 40,435.20, below 79,409)
    // role:   14.99 x 1.08 x 1.2161 = 19.687686... : 14.99 x 1.08 = 16.1892; x 1.2161 = 19.68768612
    private final CostImpact impact = CostCalculator.calculate(Cases.of(
            List.of(Cases.job(
                    "nurse",
                    "20.00",
                    "3000",
                    "1600",
                    Cases.use(Kind.FEWER_HOURS, "50", "0"),
                    Cases.use(Kind.LESS_TEMPORARY_LABOUR, "25", "35.00"))),
            List.of(Cases.role("32", "60", Subsidy.ESTABLISHED, Benefit.JOBS_AGREEMENT)),
            List.of(new Robot(
                    "b1",
                    "Robot",
                    euros("20000"),
                    euros("4000"),
                    euros("1000"),
                    euros("1800.50"),
                    known(new BigDecimal("7")),
                    euros("2000")))));

    @Test
    void eachLine() {
        // 3000 x 26.26776
        assertThat(line("job:nurse:wage")).isEqualTo(Money.of("78803.28"));
        // 1600 x 50 % x 26.26776
        assertThat(line("job:nurse:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-21014.21"));
        // 1600 x 25 % x 35.00
        assertThat(line("job:nurse:freed:1:LESS_TEMPORARY_LABOUR")).isEqualTo(Money.of("-14000"));
        // 1600 x 25 % = 400 hours, worth nothing
        assertThat(line("job:nurse:unclaimed")).isEqualTo(Money.ZERO);
        // 32 x 52 = 1664 hours x 19.68768612 = 32,760.3097...
        assertThat(line("role:r1:wage")).isEqualTo(Money.of("32760.31"));
        // base 2337.00 x 1.08 = 2523.96; x 40 % = 1009.58 (cap 1766.77); x 32/36 = 897.40;
        // charges 23.5 % = 210.889 -> 210.89; a month 1108.29; x 12
        assertThat(line("role:r1:subsidy")).isEqualTo(Money.of("-13299.48"));
        // 1664 x 1.01 = 1680.64, below 2,000
        assertThat(line("role:r1:benefit")).isEqualTo(Money.of("-1680.64"));
        // 2 x 52 x 26.26776 = 2731.84704
        assertThat(line("role:r1:guidance")).isEqualTo(Money.of("2731.85"));
        assertThat(line("robot:b1:running")).isEqualTo(Money.of("1800.50"));
        // (20000 + 4000 + 1000 - 2000) / 7 = 3285.714...
        assertThat(line("robot:b1:depreciation")).isEqualTo(Money.of("3285.71"));
    }

    @Test
    void totals() {
        assertThat(value(impact.perYear().now())).isEqualTo(Money.of("78803.28"));
        // 78803.28 - 21014.21 - 14000 + 32760.31 - 13299.48 - 1680.64 + 2731.85 + 1800.50 + 3285.71
        assertThat(value(impact.perYear().scenario())).isEqualTo(Money.of("69387.32"));
        assertThat(value(impact.perYear().difference())).isEqualTo(Money.of("-9415.96"));
        // 1000 cases
        assertThat(value(impact.perCase().now())).isEqualTo(Money.of("78.80"));
        assertThat(value(impact.perCase().scenario())).isEqualTo(Money.of("69.39"));
        assertThat(value(impact.perCase().difference())).isEqualTo(Money.of("-9.41"));
        // 20000 + 4000 + 1000 + 750
        assertThat(value(impact.oneOffTotal())).isEqualTo(Money.of("25750"));
        // cash saving 9415.96 + 3285.71 = 12701.67; 25750 / 12701.67 x 12 = 24.327...
        assertThat(CostImpact.number(impact.payback()).toOptional()).contains(new BigDecimal("24.3"));
        // 32 / 25.5 = 1.2549
        assertThat(CostImpact.number(impact.jobs()).toOptional()).contains(new BigDecimal("1.25"));
        assertThat(CostImpact.hours(impact.freedHours()).toOptional()).contains(Hours.of(1600));
        assertThat(CostImpact.hours(impact.unclaimedHours()).toOptional()).contains(Hours.of(400));
    }

    @Test
    void theReceiptNamesWhatWasUsed() {
        assertThat(impact.receipt().parameters())
                .contains("wml/minimum-hourly-wage 2026-07-01 14.99", "lks/employer-charges 2024-01-01 23.5%");
        assertThat(impact.receipt().hash()).matches("[0-9a-f]{64}");
    }

    private Money line(String id) {
        return impact.yearly().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .flatMap(line -> line.amountThen().toOptional())
                .orElseThrow();
    }

    private static Money value(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
