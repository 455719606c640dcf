package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole.Benefit;
import nl.herontwerp.costing.CostCase.NewRole.Subsidy;
import nl.herontwerp.costing.HorizonCase.SubsidyEnd;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When the wage-cost subsidy of one role ends, worked out by hand: three years from 1-7-2026 without growth, with subsidy in
 * the first 18 months of roles that say nothing themselves. A month's subsidy is EUR 1,108.29 (see HandCalculationTest).
 */
class SubsidyEndTest {

    private static final Horizon HORIZON = new Horizon(
            3, null, Percentage.ZERO, Percentage.ZERO, Percentage.ZERO, Percentage.ZERO, "zonder rente", 18);

    @ParameterizedTest(name = "until {0}: {1}, {2}, {3}")
    @CsvSource({
        // nothing stated: 12, 6 and 0 months
        ",                -13299.48, -6649.74, 0",
        // as long as the job lasts
        "STRUCTURAL,      -13299.48, -13299.48, -13299.48",
        // 21 months: 12, 9, 0
        "2028-03-31,      -13299.48, -9974.61, 0",
        // 17 months and 15 of the 31 days from 1-12-2027: 12, 5.483871, 0
        "2027-12-15,      -13299.48, -6077.72, 0",
        // 3 months
        "2026-09-30,      -3324.87, 0, 0",
        // before the first day
        "2026-06-30,      0, 0, 0",
        // after the last year
        "2031-12-31,      -13299.48, -13299.48, -13299.48"
    })
    void aRoleSaysItself(@Nullable String end, String first, String second, String third) {
        var impact = impact(end, Subsidy.ESTABLISHED);
        assertThat(subsidy(impact, 1)).isEqualTo(Money.of(first));
        assertThat(subsidy(impact, 2)).isEqualTo(Money.of(second));
        assertThat(subsidy(impact, 3)).isEqualTo(Money.of(third));
    }

    @ParameterizedTest
    @CsvSource({"STRUCTURAL, 6", "2026-09-30, 3", "2027-06-30, 6"})
    void aFlatRateNeverLastsLongerThanTheLawSays(String end, int months) {
        var impact = impact(end, Subsidy.FORFAIT);
        assertThat(CostImpact.number(line(impact, 1).scenario().parts().get(1)).toOptional())
                .contains(BigDecimal.valueOf(months));
        assertThat(subsidy(impact, 2)).isEqualTo(Money.ZERO);
    }

    @Test
    void itSaysWhy() {
        assertThat(reason("STRUCTURAL")).isEqualTo("costing.months.structural.formula");
        assertThat(reason("2028-03-31")).isEqualTo("costing.months.until.formula");
        assertThat(reason(null)).isEqualTo("costing.months.left.formula");
    }

    /** The longer the subsidy goes on, the more the years save. */
    @Test
    void aLaterEndNeverSavesLess() {
        Money last = null;
        for (var month = 0; month < 40; month++) {
            var end = LocalDate.of(2026, 6, 17).plusMonths(month).toString();
            var saving = CostImpact.money(impact(end, Subsidy.ESTABLISHED).cash())
                    .toOptional()
                    .orElseThrow();
            if (last != null) {
                assertThat(saving).isGreaterThanOrEqualTo(last);
            }
            last = saving;
        }
    }

    private static HorizonImpact impact(@Nullable String end, Subsidy subsidy) {
        var ends = end == null
                ? Map.<String, SubsidyEnd>of()
                : Map.of("r1", end.equals("STRUCTURAL") ? SubsidyEnd.NEVER : new SubsidyEnd(LocalDate.parse(end)));
        var base = Cases.of(
                List.of(Cases.job("nurse", "20.00", "3000", "1600", Cases.use(Kind.FEWER_HOURS, "50", "0"))),
                List.of(Cases.role("32", "60", subsidy, Benefit.NONE)),
                List.of());
        return HorizonImpact.of(HorizonCalculator.calculate(new HorizonCase(
                base,
                HORIZON,
                Map.of("r1", new HorizonCase.LaterGuidance(known(Hours.of(1)), known(Hours.of(1)))),
                Collections.nCopies(3, base.agreed()),
                Figure.unknown(Cases.MISSING),
                Map.of(),
                List.of(),
                ends)));
    }

    private static String reason(@Nullable String end) {
        var months =
                line(impact(end, Subsidy.ESTABLISHED), 2).scenario().parts().get(1);
        return Objects.requireNonNull(months.formula()).key();
    }

    private static CostLine line(HorizonImpact impact, int year) {
        return impact.year(year).lines().lines().stream()
                .filter(line -> line.id().equals("role:r1:subsidy"))
                .findFirst()
                .orElseThrow();
    }

    private static Money subsidy(HorizonImpact impact, int year) {
        return line(impact, year).amountThen().toOptional().orElseThrow();
    }
}
