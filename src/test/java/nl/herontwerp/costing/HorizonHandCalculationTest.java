package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.euros;
import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole.Benefit;
import nl.herontwerp.costing.CostCase.NewRole.Subsidy;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.junit.jupiter.api.Test;

/**
 * One complete case over three years, worked out by hand: the case of {@link HandCalculationTest} from 1-7-2026, with
 * wages that grow 3 % and prices that grow 2 % a year, a discount rate of 4 %, wage-cost subsidy in the first 18
 * months, guidance of 2, 1 and half an hour a week, and a robot that lasts two years.
 */
class HorizonHandCalculationTest {

    private static final Horizon THREE_YEARS = new Horizon(
            3,
            null,
            Percentage.of(3),
            Percentage.of(2),
            Percentage.ZERO,
            Percentage.of(4),
            "rente van de huisbank",
            18);

    // hour of the nurse: year 1  26.26776 (see HandCalculationTest)
    //                    year 2  26.26776 x 1.03   = 27.0557928
    //                    year 3  26.26776 x 1.03^2 = 27.867466584
    // minimum wage:      year 1  14.99; the rules of 2027 are not known, so it rises with the wages on 1 January:
    //                    year 2  14.99 x 1.03   = 15.4397   -> 15.44
    //                    year 3  14.99 x 1.03^2 = 15.902891 -> 15.90
    // hour of the role:  year 1  14.99 x 1.08 x 1.2161 = 19.68768612
    //                    year 2  15.44 x 1.08 x 1.2161 = 20.27871072
    //                    year 3  15.90 x 1.08 x 1.2161 = 20.88286920
    // subsidy a month:   year 1  1108.29 (see HandCalculationTest)
    //                    year 2  reference month 2337.00 x 1.03 = 2407.11; x 1.08 = 2599.68; x 40 % = 1039.87;
    //                            x 32/36 = 924.33; charges 23.5 % = 217.22; together 1141.55
    private final HorizonImpact impact = HorizonImpact.of(HorizonCalculator.calculate(ofCase(
            Cases.of(
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
                            known(new BigDecimal("2")),
                            euros("2000")))),
            THREE_YEARS)));

    @Test
    void whatIsPaidOnce() {
        // workplace 750 and robot 20000 + 4000 + 1000
        assertThat(value(impact.oneOff())).isEqualTo(Money.of("25750"));
        assertThat(impact.year(0).lines().lines())
                .extracting(CostLine::id)
                .containsExactly("role:r1:workplace", "robot:b1:purchase", "robot:b1:integration", "robot:b1:training");
    }

    @Test
    void eachLineOfYear1() {
        assertThat(line(1, "job:nurse:wage")).isEqualTo(Money.of("78803.28"));
        assertThat(line(1, "job:nurse:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-21014.21"));
        assertThat(line(1, "job:nurse:freed:1:LESS_TEMPORARY_LABOUR")).isEqualTo(Money.of("-14000"));
        assertThat(line(1, "role:r1:wage")).isEqualTo(Money.of("32760.31"));
        assertThat(line(1, "role:r1:subsidy")).isEqualTo(Money.of("-13299.48"));
        assertThat(line(1, "role:r1:benefit")).isEqualTo(Money.of("-1680.64"));
        assertThat(line(1, "role:r1:guidance")).isEqualTo(Money.of("2731.85"));
        assertThat(line(1, "robot:b1:running")).isEqualTo(Money.of("1800.50"));
    }

    @Test
    void eachLineOfYear2() {
        // 3000 x 27.0557928
        assertThat(line(2, "job:nurse:wage")).isEqualTo(Money.of("81167.38"));
        // 800 x 27.0557928
        assertThat(line(2, "job:nurse:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-21644.63"));
        // 14000 x 1.03
        assertThat(line(2, "job:nurse:freed:1:LESS_TEMPORARY_LABOUR")).isEqualTo(Money.of("-14420"));
        // 1664 x 20.27871072
        assertThat(line(2, "role:r1:wage")).isEqualTo(Money.of("33743.77"));
        // 1141.55 x 6 months: 18 less the 12 of year 1
        assertThat(line(2, "role:r1:subsidy")).isEqualTo(Money.of("-6849.30"));
        // 1664 x 1.01; an amount of law, without growth
        assertThat(line(2, "role:r1:benefit")).isEqualTo(Money.of("-1680.64"));
        // 1 hour a week: 52 x 27.0557928
        assertThat(line(2, "role:r1:guidance")).isEqualTo(Money.of("1406.90"));
        // 1800.50 x 1.02
        assertThat(line(2, "robot:b1:running")).isEqualTo(Money.of("1836.51"));
        // its life ends at the end of year 2: 25000 x 1.02^2, and the old one brings 2000
        assertThat(line(2, "robot:b1:replacement")).isEqualTo(Money.of("26010"));
        assertThat(line(2, "robot:b1:sold")).isEqualTo(Money.of("-2000"));
    }

    @Test
    void eachLineOfYear3() {
        // 3000 x 27.867466584
        assertThat(line(3, "job:nurse:wage")).isEqualTo(Money.of("83602.40"));
        assertThat(line(3, "job:nurse:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-22293.97"));
        // 14000 x 1.03^2
        assertThat(line(3, "job:nurse:freed:1:LESS_TEMPORARY_LABOUR")).isEqualTo(Money.of("-14852.60"));
        // 1664 x 20.88286920
        assertThat(line(3, "role:r1:wage")).isEqualTo(Money.of("34749.09"));
        // after 18 months there is none
        assertThat(line(3, "role:r1:subsidy")).isEqualTo(Money.ZERO);
        assertThat(line(3, "role:r1:benefit")).isEqualTo(Money.of("-1680.64"));
        // half an hour a week: 26 x 27.867466584
        assertThat(line(3, "role:r1:guidance")).isEqualTo(Money.of("724.55"));
        // 1800.50 x 1.02^2
        assertThat(line(3, "robot:b1:running")).isEqualTo(Money.of("1873.24"));
        // the second robot is one year old of two: 26010 - (26010 - 2000) x 1 / 2
        assertThat(line(3, "robot:b1:left")).isEqualTo(Money.of("-14005"));
    }

    @Test
    void eachYearAddsUp() {
        // 78803.28 - 21014.21 - 14000 + 32760.31 - 13299.48 - 1680.64 + 2731.85 + 1800.50
        assertThat(value(impact.year(1).cost().scenario())).isEqualTo(Money.of("66101.61"));
        assertThat(value(impact.year(1).cost().difference())).isEqualTo(Money.of("-12701.67"));
        assertThat(value(impact.year(2).cost().scenario())).isEqualTo(Money.of("97569.99"));
        assertThat(value(impact.year(2).cost().difference())).isEqualTo(Money.of("16402.61"));
        assertThat(value(impact.year(3).cost().scenario())).isEqualTo(Money.of("82122.07"));
        assertThat(value(impact.year(3).cost().difference())).isEqualTo(Money.of("-1480.33"));
        assertThat(impact.years().stream().map(year -> value(year.cumulative())))
                .containsExactly(Money.of("25750"), Money.of("13048.33"), Money.of("29450.94"), Money.of("27970.61"));
        // 78803.28 + 81167.38 + 83602.40
        assertThat(value(impact.total().now())).isEqualTo(Money.of("243573.06"));
        // 25750 + 66101.61 + 97569.99 + 82122.07
        assertThat(value(impact.total().scenario())).isEqualTo(Money.of("271543.67"));
        assertThat(value(impact.total().difference())).isEqualTo(Money.of("27970.61"));
    }

    @Test
    void perCaseOfAThousandCases() {
        var perCase = impact.year(2).perCase().getFirst();
        assertThat(value(perCase.now())).isEqualTo(Money.of("81.17"));
        assertThat(value(perCase.scenario())).isEqualTo(Money.of("97.57"));
        assertThat(value(perCase.difference())).isEqualTo(Money.of("16.40"));
    }

    @Test
    void netPresentValue() {
        // -25750 + 12701.67 / 1.04 - 16402.61 / 1.04^2 + 1480.33 / 1.04^3
        //  = -25750 + 12213.14 - 15165.13 + 1316.01
        assertThat(value(impact.cash())).isEqualTo(Money.of("-27385.98"));
        // what the second robot is still worth is no money; it counts apart: + (14005 + 1480.33) / 1.04^3 = 13766.40
        assertThat(value(impact.worth())).isEqualTo(Money.of("-14935.59"));
        assertThat(value(impact.economic())).isEqualTo(Money.of("-14005"));
    }

    @Test
    void itIsNotEarnedBackInThreeYears() {
        assertThat(impact.payback().value().toOptional())
                .contains(new Quantity.OfText(Phrase.of("costing.horizon.payback.notWithin", 3)));
    }

    @Test
    void perRoleJobAndRobot() {
        assertThat(impact.subjects()).hasSize(3);
        // 750 + 32760.31 - 13299.48 - 1680.64 + 2731.85
        //     + 33743.77 - 6849.30 - 1680.64 + 1406.90
        //     + 34749.09 - 0 - 1680.64 + 724.55
        assertThat(subject("Role")).isEqualTo(Money.of("81675.77"));
        // 25000 + 1800.50 + 1836.51 + 26010 - 2000 + 1873.24
        assertThat(subject("Robot")).isEqualTo(Money.of("54520.25"));
        // - 21014.21 - 14000 - 21644.63 - 14420 - 22293.97 - 14852.60
        assertThat(subject("Job nurse")).isEqualTo(Money.of("-108225.41"));
        // 81675.77 + 54520.25 - 108225.41
        assertThat(value(impact.total().difference())).isEqualTo(Money.of("27970.61"));
    }

    @Test
    void theYearsOfWhichTheRulesAreNotKnownSaySo() {
        assertThat(impact.years().stream().map(year -> year.lines().assumedRules()))
                .containsExactly(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(2026), OptionalInt.of(2026));
    }

    static HorizonCase ofCase(CostCase base, Horizon horizon) {
        return new HorizonCase(
                base,
                horizon,
                Map.of("r1", new HorizonCase.LaterGuidance(known(Hours.of(1)), known(Hours.of("0.5")))),
                Collections.nCopies(horizon.years(), base.agreed()),
                Figure.unknown(Cases.MISSING));
    }

    private Money subject(String name) {
        return impact.subjects().stream()
                .filter(share -> share.subject().equals(Phrase.literal(name)))
                .map(share -> value(share.cost().difference()))
                .reduce(Money.ZERO, Money::plus);
    }

    private Money line(int year, String id) {
        return impact.year(year).lines().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .flatMap(line -> line.amountThen().toOptional())
                .orElseThrow();
    }

    private static Money value(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
