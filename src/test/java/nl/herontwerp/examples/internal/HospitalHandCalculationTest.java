package nl.herontwerp.examples.internal;

import static nl.herontwerp.examples.internal.WorkedExamples.amounts;
import static nl.herontwerp.examples.internal.WorkedExamples.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The example project of the hospital ward as a whole, worked out by hand by the rules of 1-7-2026: two ward assistants
 * and no robot. It costs money, and says so.
 *
 * <p>Cost of an hour: wage x 1.08 holiday allowance x 1.1849 (premiums of a large employer: Awf 2.74 + Aof 7.63 + Wko
 * 0.50 + average Whk 1.52 + Zvw 6.10; nobody stated a pension). Nutrition assistant 17.10: 21.88273320; ward secretary
 * 19.40: 24.82602480; logistics 17.60: 22.52257920; nurse 25.80: 33.01605360.
 *
 * <p>730 days. Of ten days eight have rooms to clean, and of ten rooms one is done again: 0.8 / 0.9 = 8/9 times a day.
 * Meals are handed out in (90 + 110 + 140) / 3 = 113.333... minutes. Hours: nutrition (70 + 90 + 113.333... + 85) x 730
 * / 60 = 4359.722...; secretary (100 + 35 + 20) x 730 / 60 = 1885.833...; logistics (95 x 8/9 + 20 x 0.4 + 80 + 50) x
 * 730 / 60 = 2706.407...; nurse (20 + 55 x 8/9 + 12 x 8/9 + 95 + 45 + 12 x 0.4) x 730 / 60 = 2729.659...
 *
 * <p>Freed: nurse (25 + 40 x 8/9) x 730 / 60 = 736.759...; nutrition 35 x 730 / 60 = 425.833...; logistics 25 x 730 / 60
 * = 304.166...
 */
class HospitalHandCalculationTest {

    private static WorkedExamples examples;
    private static Workspace ward;

    @BeforeAll
    static void start() {
        examples = new WorkedExamples();
        ward = examples.open("Verpleegafdeling");
    }

    @AfterAll
    static void stop() {
        examples.close();
    }

    @Test
    void eachLineOfOneYear() {
        assertThat(amounts(ward.impact().yearly()))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        // 4359.722... x 21.88273320
                        "Lane_Voedingsassistent:wage 95402.64",
                        // 1885.833... x 24.82602480
                        "Lane_Afdelingssecretaresse:wage 46817.75",
                        // 2706.407... x 22.52257920
                        "Lane_LogistiekMedewerker:wage 60955.28",
                        // 2729.659... x 33.01605360
                        "Lane_Verpleegkundige:wage 90122.58",
                        // 736.759... x 40 % x 48.00
                        "Lane_Verpleegkundige:freed:0:LESS_TEMPORARY_LABOUR -14145.78",
                        "Lane_Verpleegkundige:freed:1:QUALITY 0.00",
                        "Lane_Verpleegkundige:unclaimed 0.00",
                        // 425.833... x 50 % x 21.88273320
                        "Lane_Voedingsassistent:freed:0:FEWER_HOURS -4659.20",
                        "Lane_Voedingsassistent:freed:1:QUALITY 0.00",
                        "Lane_Voedingsassistent:unclaimed 0.00",
                        // 304.166... x 50 % x 25.00
                        "Lane_LogistiekMedewerker:freed:0:LESS_OVERTIME -3802.08",
                        "Lane_LogistiekMedewerker:unclaimed 0.00",
                        // 2 x 24 x 52 = 2496 hours x 14.99 x 1.08 x 1.1849 = 2496 x 19.18258308
                        "r-afdelingsassistent:wage 47879.73",
                        // 2337.00 x 1.08 = 2523.96; x 40 % = 1009.58; x 24/36 = 673.05; charges 23.5 % = 158.17;
                        // 831.22 a month x 12 x 2
                        "r-afdelingsassistent:subsidy -19949.28",
                        // 4 x 52 hours of logistics x 22.52257920
                        "r-afdelingsassistent:guidance 4684.70"));
    }

    /**
     * Beds are cleaned 730 x 8/9 = 648.888... times a year, more than the minimum of 600, in 648.888... x 95 / 60 =
     * 1027.407... hours. Of these 648.888... x 2 / 60 = 21.629... hours stay with logistics for putting ready and checking,
     * so that 1005.777... hours are freed.
     */
    @Test
    void bedCleaningIsBoughtForAPriceEachTime() {
        var bought = examples.open("Verpleegafdeling", "Ook bedden reinigen uitbesteden");
        assertThat(amounts(bought.impact().yearly()))
                .contains(
                        // 648.888... x 28.50 x 1.21
                        "s-beddenreiniging:work 22376.93",
                        // 40 x 22.52257920
                        "s-beddenreiniging:keeping 900.90",
                        // (304.166... + 1005.777...) x 50 % x 25.00
                        "Lane_LogistiekMedewerker:freed:0:LESS_OVERTIME -16374.31",
                        "Lane_LogistiekMedewerker:wage 60955.28");
        // 10008.09 + 22376.93 + 900.90 - (16374.31 - 3802.08)
        assertThat(value(bought.impact().perYear().difference())).isEqualTo(Money.of("20713.69"));
        // 800.00 + 1500.00 x 1.21
        assertThat(value(bought.impact().oneOffTotal())).isEqualTo(Money.of("2615"));
    }

    @Test
    void oneYearAddsUp() {
        var impact = ward.impact();
        // 95402.64 + 46817.75 + 60955.28 + 90122.58
        assertThat(value(impact.perYear().now())).isEqualTo(Money.of("293298.25"));
        // - 14145.78 - 4659.20 - 3802.08 + 47879.73 - 19949.28 + 4684.70
        assertThat(value(impact.perYear().difference())).isEqualTo(Money.of("10008.09"));
        // 293298.25 / 730 and 303306.34 / 730
        assertThat(value(impact.perCase().now())).isEqualTo(Money.of("401.78"));
        assertThat(value(impact.perCase().scenario())).isEqualTo(Money.of("415.49"));
        assertThat(value(impact.oneOffTotal())).isEqualTo(Money.of("800"));
        // what costs money never pays itself back
        assertThat(impact.payback().value().toOptional())
                .contains(new Quantity.OfText(Phrase.of("costing.payback.never")));
    }

    @Test
    void eachLineOfYear2() {
        assertThat(amounts(years().year(2).lines().lines()))
                .contains(
                        // an hour of temporary labour and of overtime 3 % dearer: 14145.78 x 1.03 and 3802.08 x 1.03,
                        // from
                        // the cents of year 1
                        "Lane_Verpleegkundige:freed:0:LESS_TEMPORARY_LABOUR -14570.15",
                        "Lane_LogistiekMedewerker:freed:0:LESS_OVERTIME -3916.14",
                        // 425.833... x 50 % x 21.88273320 x 1.03
                        "Lane_Voedingsassistent:freed:0:FEWER_HOURS -4798.97",
                        // minimum wage 14.99 x 1.03 = 15.44; 2496 x 15.44 x 1.08 x 1.1849 = 2496 x 19.75844448
                        "r-afdelingsassistent:wage 49317.08",
                        // 2337.00 x 1.03 = 2407.11; x 1.08 = 2599.68; x 40 % = 1039.87; x 24/36 = 693.25;
                        // charges 162.91; 856.16 x 24
                        "r-afdelingsassistent:subsidy -20547.84",
                        // 2 x 52 x 22.52257920 x 1.03
                        "r-afdelingsassistent:guidance 2412.62");
    }

    @Test
    void theYearsAddUp() {
        assertThat(difference(1)).isEqualTo(Money.of("10008.09"));
        // - 14570.15 - 4798.97 - 3916.14 + 49317.08 - 20547.84 + 2412.62
        assertThat(difference(2)).isEqualTo(Money.of("7896.60"));
        // wages x 1.0609, minimum wage 15.90, subsidy 881.85 x 24, guidance 1 hour a week:
        // - 15007.26 - 4942.94 - 4033.63 + 50786.37 - 21164.40 + 1242.50
        assertThat(difference(3)).isEqualTo(Money.of("6880.64"));
        // minimum wage 16.38, subsidy 908.31 x 24: - 15457.48 - 5091.23 - 4154.64 + 52319.54 - 21799.44 + 1279.77
        assertThat(difference(4)).isEqualTo(Money.of("7096.52"));
        // minimum wage 16.87, subsidy 935.55 x 24: - 15921.20 - 5243.97 - 4279.27 + 53884.66 - 22453.20 + 1318.17
        assertThat(difference(5)).isEqualTo(Money.of("7305.19"));
        // 800 + 10008.09 + 7896.60 + 6880.64 + 7096.52 + 7305.19
        assertThat(value(years().cumulative())).isEqualTo(Money.of("39987.04"));
        // 800 + 10008.09 / 1.04 + 7896.60 / 1.0816 + 6880.64 / 1.124864 + 7096.52 / 1.16985856 + 7305.19 / 1.2166529...
        // = 800 + 9623.16 + 7300.85 + 6116.86 + 6066.14 + 6004.33, all of it lost
        assertThat(value(years().cash())).isEqualTo(Money.of("-35911.34"));
        assertThat(years().payback().value().toOptional())
                .contains(new Quantity.OfText(Phrase.of("costing.payback.never")));
        assertThat(years().missing()).isEmpty();
    }

    private static HorizonImpact years() {
        return ward.years().orElseThrow();
    }

    private static Money difference(int year) {
        return value(years().year(year).cost().difference());
    }
}
