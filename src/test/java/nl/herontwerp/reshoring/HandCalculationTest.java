package nl.herontwerp.reshoring;

import static nl.herontwerp.reshoring.Plans.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.reshoring.BreakEven.Answer;
import nl.herontwerp.reshoring.BreakEven.Variable;
import org.junit.jupiter.api.Test;

/**
 * Een voorbeeld dat met de hand is nagerekend. 20.000 stuks per jaar, uit China of hier met herontworpen werk.
 *
 * <pre>
 * China, koers 8 yuan voor één euro                        Hier herontworpen
 *   prijs            24,00 : 8              3,0000           materiaal                        2,2000
 *   verpakking        0,80 : 8              0,1000           arbeid   34.000 : 20.000         1,7000
 *   invoerrechten     4 % x 3,00            0,1200           verpakking                       0,0800
 *   tussenpersonen    2.000 : 20.000        0,1000           vracht                           0,0500
 *   vracht                                  0,3500
 *   verzekering       0,5 % x 3,00          0,0150
 *   kostprijs                               3,6850           kostprijs                        4,0300
 *   onderweg          3,00 x 10 % x 73/365  0,0600           machines 30.000 : 5 : 20.000     0,3000
 *   voorraad          3,00 x 10 % x 36,5/365 0,0300
 *   reizen bij start  6.000 : 3 : 20.000    0,1000
 *   reizen controle   8.000 : 20.000        0,4000
 *   uitval            2 % x 3,685           0,0737           uitval   1 % x 4,03              0,0403
 *   spoedvracht       3.000 : 20.000        0,1500
 *   samen                                   4,4987           samen                            4,3703
 *   per jaar x 20.000                    89.974,00           per jaar x 20.000             87.406,00
 * </pre>
 */
class HandCalculationTest {

    private final TotalCost cost = TotalCost.of(Plans.example(), Plans.WORK);
    private final LocationCost china = cost.location("china").orElseThrow();
    private final LocationCost here = cost.location("hier").orElseThrow();

    @Test
    void eachFactorPerUnit() {
        assertLine(china, Factor.UNIT_PRICE, "3.00", "60000");
        assertLine(china, Factor.PACKAGING, "0.10", "2000");
        assertLine(china, Factor.DUTY, "0.12", "2400");
        assertLine(china, Factor.FEES_FLAT, "0.10", "2000");
        assertLine(china, Factor.SURFACE_FREIGHT, "0.35", "7000");
        assertLine(china, Factor.FREIGHT_INSURANCE, "0.015", "300");
        assertLine(china, Factor.CARRYING_TRANSIT, "0.06", "1200");
        assertLine(china, Factor.CARRYING_STOCK, "0.03", "600");
        assertLine(china, Factor.START_UP_TRAVEL, "0.10", "2000");
        assertLine(china, Factor.AUDIT_TRAVEL, "0.40", "8000");
        assertLine(china, Factor.QUALITY, "0.0737", "1474");
        assertLine(china, Factor.EMERGENCY_FREIGHT, "0.15", "3000");
        assertLine(here, Factor.LABOUR, "1.70", "34000");
        assertLine(here, Factor.TOOLING, "0.30", "6000");
        assertLine(here, Factor.QUALITY, "0.0403", "806");
    }

    @Test
    void classesAndTotals() {
        assertThat(money(china.of(FactorClass.COST_OF_GOODS).perUnit())).isEqualTo(Money.of("3.685"));
        assertThat(money(china.of(FactorClass.OTHER_HARD).perUnit())).isEqualTo(Money.of("0.59"));
        assertThat(money(china.of(FactorClass.RISK).perYear())).isEqualTo(Money.of("4474"));
        assertThat(money(china.of(FactorClass.STRATEGIC).perUnit())).isEqualTo(Money.ZERO);
        assertThat(money(china.total().perUnit())).isEqualTo(Money.of("4.4987"));
        assertThat(money(china.total().perYear())).isEqualTo(Money.of("89974.00"));
        assertThat(money(here.total().perUnit())).isEqualTo(Money.of("4.3703"));
        assertThat(money(here.total().perYear())).isEqualTo(Money.of("87406.00"));
        assertThat(china.total().missing()).isEmpty();
    }

    /** Tot en met de uitval is China goedkoper: 4,3487 tegen 4,3703. Met de spoedvracht niet meer: 4,4987. */
    @Test
    void theCheapestChangesAtEmergencyFreight() {
        assertThat(cost.comparison().leads())
                .extracting(Comparison.Lead::from, lead -> lead.location().id())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Factor.UNIT_PRICE, "hier"),
                        org.assertj.core.groups.Tuple.tuple(Factor.LABOUR, "china"),
                        org.assertj.core.groups.Tuple.tuple(Factor.EMERGENCY_FREIGHT, "hier"));
        assertThat(LocationOutcome.sentences(cost))
                .extracting(Texts.dutch()::render)
                .containsExactly(
                        "Hier herontworpen is €\u00a00,13 per stuk goedkoper dan China.",
                        "Tot en met ‘Uitval en herstel’ is China goedkoper, vanaf ‘Luchtvracht met spoed’ Hier herontworpen."
                                + " Dat hangt dus af van schattingen.",
                        "Vergeleken op 14 van 32 factoren.");
    }

    /**
     * Jaar 2, 22.000 stuks. Hier: arbeid 1,70 x 1,03 = 1,751; kostprijs 4,081; uitval 0,04081; (4,081 + 0,04081) x 22.000 + 6.000 =
     * 96.679,82. China: de yuan is 2 % duurder, dus prijs 3,06 en verpakking 0,102; invoer 0,1224; verzekering 0,0153; vracht 0,35:
     * 3,6497 x 22.000 = 80.293,40; vast 2.000; uitval 2 % van (80.293,40 + 2.000) = 1.645,87 (1.645,868); onderweg en voorraad
     * 3,06 x 3 % x 22.000 = 1.346,40 + 673,20 = 2.019,60; reizen 2.000 en 8.000; spoed 3.000: samen 98.958,87.
     */
    @Test
    void theSecondYear() {
        var forecasts = cost.forecasts();
        assertThat(money(forecasts.get(0).years().getFirst())).isEqualTo(Money.of("89974.00"));
        assertThat(money(forecasts.get(0).years().get(1))).isEqualTo(Money.of("98958.87"));
        assertThat(money(forecasts.get(1).years().get(1))).isEqualTo(Money.of("96679.82"));
    }

    /** Na drie jaar is de reis bij de start betaald; van jaar 3 naar jaar 4 valt 2.000 weg. */
    @Test
    void whatIsPaidOnceEnds() {
        var plan = Plans.example();
        var noGrowth = plan.with(plan.volume(), nl.herontwerp.kernel.Percentage.ZERO);
        var china = noGrowth.location("china").orElseThrow();
        var still = new Location(
                china.id(),
                china.name(),
                china.kind(),
                china.currency(),
                china.rate(),
                china.rateDate(),
                null,
                nl.herontwerp.kernel.Percentage.ZERO,
                null,
                china.carryingRate(),
                china.values());
        var years = TotalCost.of(noGrowth.with(still), Plans.WORK)
                .forecasts()
                .getFirst()
                .years();
        assertThat(money(years.get(2))).isEqualTo(Money.of("89974.00"));
        assertThat(money(years.get(3))).isEqualTo(Money.of("87974.00"));
    }

    /**
     * Het verschil is 4,4987 - 4,3703 = 0,1284. Een euro minder vracht uit China scheelt 1,02 (met 2 % uitval): 0,35 - 0,1284 : 1,02 =
     * 0,2241. Een euro meer arbeid hier scheelt 1,01: 1,70 + 0,1284 : 1,01 = 1,8271. Van de koers hangt 27,1176 maal de waarde van
     * een yuan af: 1 : (0,125 - 0,1284 : 27,1176) = 8,3150. Vaste kosten: China 15.040 per jaar (met 2 % uitval over de vaste 2.000),
     * hier 6.000; de rest is 3,7467 en 4,0703 per stuk: 9.040 : 0,3236 = 27.935,72 stuks.
     */
    @Test
    void breakEvens() {
        var found = cost.breakEvens("china", "hier");
        assertAt(found, Variable.FREIGHT, "china", "0.2241", 4, true);
        assertAt(found, Variable.LABOUR, "hier", "1.8271", 4, true);
        assertAt(found, Variable.CURRENCY, "china", "8.3150", 4, false);
        assertAt(found, Variable.VOLUME, "china", "27935.72", 2, false);
    }

    @Test
    void theStartingPointSaysWhereItComesFrom() {
        var insurance = china.line(Factor.FREIGHT_INSURANCE).perUnit().parts().get(1);
        assertThat(insurance.origin()).isEqualTo(new Explanation.Origin.Assumed(Phrase.of("reshoring.startingPoint")));
        assertThat(Texts.dutch().get("reshoring.startingPoint")).contains("The Reshoring Initiative");
    }

    private static void assertAt(
            List<BreakEven> found, Variable variable, String of, String value, int decimals, boolean cheaperBelow) {
        var one = found.stream()
                .filter(each -> each.variable() == variable && each.of().id().equals(of))
                .findFirst()
                .orElseThrow();
        assertThat(one.answer()).isInstanceOfSatisfying(Answer.At.class, at -> {
            assertThat(at.value().setScale(decimals, RoundingMode.HALF_UP))
                    .isCloseTo(new BigDecimal(value), within(BigDecimal.ZERO));
            // China is cheaper with less freight, more yuan for a euro, or more than 27,936 units
            assertThat(at.cheaperBelow()).isEqualTo(cheaperBelow);
        });
    }

    private static void assertLine(LocationCost cost, Factor factor, String perUnit, String perYear) {
        var line = cost.line(factor);
        assertThat(money(line.perUnit())).as("%s per unit", factor).isEqualTo(Money.of(perUnit));
        assertThat(money(line.perYear())).as("%s per year", factor).isEqualTo(Money.of(perYear));
    }
}
