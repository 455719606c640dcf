package nl.herontwerp.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.HorizonCase.Spell;
import nl.herontwerp.costing.HorizonCase.Stay;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.junit.jupiter.api.Test;

/**
 * By hand: a robot of EUR 40,000 with a life of 2 years, EUR 3,650 a year to run, that saves 1,000 hours of temporary
 * labour at EUR 30. Years from 1-7-2026, prices rise 10 % a year, wages and work do not. It works from 1-11-2027 to
 * 30-6-2030, so not in year 1 (1-7-2026 to 30-6-2027), 243 of the 366 days of year 2, and all of the years 3 and 4.
 */
class RobotPartYearsTest {

    private static final LocalDate START = Cases.DATE;
    private static final Horizon FIVE_YEARS = new Horizon(
            5, null, Percentage.ZERO, Percentage.of(10), Percentage.ZERO, Percentage.ZERO, "zonder rente", null);

    private final HorizonImpact impact = impact(new Stay(LocalDate.of(2027, 11, 1), LocalDate.of(2030, 7, 1)));

    @Test
    void beforeItWorksThereIsNoRobot() {
        assertThat(impact.year(0).lines().lines()).isEmpty();
        assertThat(robot(1)).isEmpty();
        assertThat(impact.year(1).lines().lines()).extracting(CostLine::id).containsExactly("job:operator:wage");
    }

    @Test
    void inItsFirstYearItCountsByDays() {
        // paid in year 2, at prices that have risen once: 40000 x 1.10
        assertThat(line(2, "robot:b1:purchase")).isEqualTo(Money.of("44000"));
        // 3650 x 243 / 366 = 2423.3606... -> 2423.36; x 1.10 = 2665.696
        assertThat(line(2, "robot:b1:running")).isEqualTo(Money.of("2665.70"));
        // 1000 x 243 / 366 = 663.934... hours x 30
        assertThat(line(2, "job:operator:freed:0:LESS_TEMPORARY_LABOUR")).isEqualTo(Money.of("-19918.03"));
    }

    @Test
    void inAWholeYearItCountsWhole() {
        // 3650 x 1.10^2
        assertThat(line(3, "robot:b1:running")).isEqualTo(Money.of("4416.50"));
        assertThat(line(3, "job:operator:freed:0:LESS_TEMPORARY_LABOUR")).isEqualTo(Money.of("-30000"));
        assertThat(robot(3)).containsExactly("robot:b1:running");
    }

    @Test
    void itsLifeCountsFromItsFirstDay() {
        // 1-11-2027 and two years is 1-11-2029, in year 4: 40000 x 1.10^4
        assertThat(line(4, "robot:b1:replacement")).isEqualTo(Money.of("58564"));
        // it goes at the end of year 4, after 1.3360... + 2 = 3.3360... of 4 years: the second one is
        // 4 - 3.3360655738 = 0.6639344262 of 2 years old; 58564 - 58564 x 0.6639344262 / 2 = 39122.67...
        assertThat(line(4, "robot:b1:left")).isEqualTo(Money.of("-39122.67"));
    }

    @Test
    void afterItsLastDayThereIsNoRobot() {
        assertThat(robot(5)).isEmpty();
        assertThat(impact.year(5).lines().lines()).extracting(CostLine::id).containsExactly("job:operator:wage");
    }

    @Test
    void oneThatComesAfterTheHorizonIsNoCost() {
        var never = impact(new Stay(START.plusYears(5), null));
        assertThat(never.years().stream()
                        .flatMap(year -> year.lines().lines().stream())
                        .map(CostLine::id)
                        .distinct())
                .doesNotContain("robot:b1:purchase", "robot:b1:running");
    }

    private static HorizonImpact impact(Stay stay) {
        var base = Cases.of(
                List.of(Cases.job(
                        "operator", "18", "2080", "1000", Cases.use(Kind.LESS_TEMPORARY_LABOUR, "100", "30"))),
                List.of(),
                List.of(Cases.robot("40000", "3650", "2")));
        return HorizonImpact.of(HorizonCalculator.calculate(new HorizonCase(
                base,
                FIVE_YEARS,
                Map.of(),
                Collections.nCopies(5, base.agreed()),
                Figure.unknown(Cases.MISSING),
                Map.of("b1", stay),
                List.of(
                        List.of(spell("2026-07-01", "0")),
                        List.of(spell("2027-07-01", "0"), spell("2027-11-01", "1000")),
                        List.of(spell("2028-07-01", "1000")),
                        List.of(spell("2029-07-01", "1000")),
                        List.of(spell("2030-07-01", "0"))))));
    }

    private static Spell spell(String from, String hours) {
        return new Spell(LocalDate.parse(from), Map.of("operator", Figure.known(new Hours(new BigDecimal(hours)))));
    }

    private List<String> robot(int year) {
        return impact.year(year).lines().lines().stream()
                .map(CostLine::id)
                .filter(id -> id.startsWith("robot:"))
                .toList();
    }

    private Money line(int year, String id) {
        return impact.year(year).lines().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .flatMap(line -> line.amountThen().toOptional())
                .orElseThrow();
    }
}
