package nl.herontwerp.examples.internal;

import static nl.herontwerp.examples.internal.WorkedExamples.value;
import static nl.herontwerp.reshoring.Factor.AUDIT_TRAVEL;
import static nl.herontwerp.reshoring.Factor.CARRYING_STOCK;
import static nl.herontwerp.reshoring.Factor.CARRYING_TRANSIT;
import static nl.herontwerp.reshoring.Factor.DUTY;
import static nl.herontwerp.reshoring.Factor.EMERGENCY_FREIGHT;
import static nl.herontwerp.reshoring.Factor.ENVIRONMENT;
import static nl.herontwerp.reshoring.Factor.FREIGHT_INSURANCE;
import static nl.herontwerp.reshoring.Factor.INNOVATION;
import static nl.herontwerp.reshoring.Factor.LABOUR;
import static nl.herontwerp.reshoring.Factor.LOST_ORDERS;
import static nl.herontwerp.reshoring.Factor.MANAGEMENT_TIME;
import static nl.herontwerp.reshoring.Factor.PACKAGING;
import static nl.herontwerp.reshoring.Factor.QUALITY;
import static nl.herontwerp.reshoring.Factor.SURFACE_FREIGHT;
import static nl.herontwerp.reshoring.Factor.UNIT_PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.herontwerp.kernel.Money;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.FactorLine;
import nl.herontwerp.reshoring.TotalCost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the flower pots cost at the four locations of the example, worked out by hand: 260,000 boxes a year, goods that lie
 * still cost 6 % a year. For a box four decimals, for a year the unrounded amount of a box x 260,000, to the cent. What is
 * not named here is skipped at that location.
 */
class LocationsHandCalculationTest {

    private static TotalCost cost;

    @BeforeAll
    static void start() {
        try (var examples = new WorkedExamples()) {
            var pots = examples.open("Bloempotten");
            cost = TotalCost.of(pots.locations(), pots.impact());
        }
    }

    /** 7.80 yuan for one euro. */
    @Test
    void chinaNow() {
        // 34.80 / 7.80
        line("china", UNIT_PRICE, "4.4615", "1160000.00");
        // 0.96 / 7.80
        line("china", PACKAGING, "0.1231", "32000.00");
        // 6.5 % x 4.461538...
        line("china", DUTY, "0.2900", "75400.00");
        line("china", SURFACE_FREIGHT, "0.6600", "171600.00");
        // 0.5 % x 4.461538...
        line("china", FREIGHT_INSURANCE, "0.0223", "5800.00");
        // 4.461538... x 6 % x 40 / 365 = 0.02933614...
        line("china", CARRYING_TRANSIT, "0.0293", "7627.40");
        // 4.461538... x 6 % x 30 / 365 = 0.02200210...
        line("china", CARRYING_STOCK, "0.0220", "5720.55");
        // 9,000 / 260,000 and so on
        line("china", AUDIT_TRAVEL, "0.0346", "9000.00");
        line("china", MANAGEMENT_TIME, "0.0462", "12000.00");
        // cost of goods 4.461538... + 0.123076... + 0.29 + 0.66 + 0.022307... = 5.556923...; 3 %
        line("china", QUALITY, "0.1667", "43344.00");
        line("china", EMERGENCY_FREIGHT, "0.0577", "15000.00");
        line("china", LOST_ORDERS, "0.0769", "20000.00");
        line("china", ENVIRONMENT, "0.1200", "31200.00");
        line("china", INNOVATION, "0.0577", "15000.00");
        total("china", 14, "6.1680", "1603691.95");
    }

    @Test
    void romania() {
        line("roemenie", UNIT_PRICE, "5.2500", "1365000.00");
        line("roemenie", PACKAGING, "0.1200", "31200.00");
        line("roemenie", SURFACE_FREIGHT, "0.4200", "109200.00");
        // 0.5 % x 5.25 = 0.02625
        line("roemenie", FREIGHT_INSURANCE, "0.0263", "6825.00");
        // 5.25 x 6 % x 6 / 365 = 0.00517808...
        line("roemenie", CARRYING_TRANSIT, "0.0052", "1346.30");
        // 5.25 x 6 % x 15 / 365 = 0.01294520...
        line("roemenie", CARRYING_STOCK, "0.0129", "3365.75");
        line("roemenie", AUDIT_TRAVEL, "0.0154", "4000.00");
        line("roemenie", MANAGEMENT_TIME, "0.0231", "6000.00");
        // cost of goods 5.25 + 0.12 + 0.42 + 0.02625 = 5.81625; 2 % = 0.116325
        line("roemenie", QUALITY, "0.1163", "30244.50");
        line("roemenie", EMERGENCY_FREIGHT, "0.0192", "5000.00");
        line("roemenie", LOST_ORDERS, "0.0308", "8000.00");
        line("roemenie", ENVIRONMENT, "0.0600", "15600.00");
        line("roemenie", INNOVATION, "0.0308", "8000.00");
        total("roemenie", 13, "6.1300", "1593781.55");
    }

    @Test
    void here() {
        line("hier", UNIT_PRICE, "3.7200", "967200.00");
        line("hier", LABOUR, "2.0300", "527800.00");
        line("hier", PACKAGING, "0.1200", "31200.00");
        line("hier", SURFACE_FREIGHT, "0.1400", "36400.00");
        // 1 % x (3.72 + 2.03 + 0.12 + 0.14) = 1 % x 6.01
        line("hier", QUALITY, "0.0601", "15626.00");
        line("hier", ENVIRONMENT, "0.0200", "5200.00");
        total("hier", 6, "6.0901", "1583426.00");
    }

    @Test
    void hereRedesigned() {
        line("herontworpen", UNIT_PRICE, "3.7200", "967200.00");
        // the work of the redesign, worked out in ExampleHandCalculationTest: 526,172.80 / 260,000 = 2.0237415...
        line("herontworpen", LABOUR, "2.0237", "526172.80");
        line("herontworpen", PACKAGING, "0.1200", "31200.00");
        line("herontworpen", SURFACE_FREIGHT, "0.1400", "36400.00");
        // 1 % x (3.72 + 2.0237415... + 0.12 + 0.14) = 1 % x 6.0037415...
        line("herontworpen", QUALITY, "0.0600", "15609.73");
        line("herontworpen", ENVIRONMENT, "0.0200", "5200.00");
        total("herontworpen", 6, "6.0837", "1581782.53");
    }

    @Test
    void theRedesignIsCheapestInTheEnd() {
        assertThat(cost.comparison().leads().getLast().location().id()).isEqualTo("herontworpen");
        assertThat(cost.comparison().missing()).isEmpty();
    }

    private static void line(String location, Factor factor, String perUnit, String perYear) {
        var line = cost.location(location).orElseThrow().line(factor);
        assertThat(value(line.perUnit())).as("%s for a unit", factor).isEqualTo(Money.of(perUnit));
        assertThat(value(line.perYear())).as("%s a year", factor).isEqualTo(Money.of(perYear));
    }

    private static void total(String id, int lines, String perUnit, String perYear) {
        var location = cost.location(id).orElseThrow();
        assertThat(location.lines().stream().filter(line -> line.state() == FactorLine.State.KNOWN))
                .hasSize(lines);
        assertThat(value(location.total().perUnit())).isEqualTo(Money.of(perUnit));
        assertThat(value(location.total().perYear())).isEqualTo(Money.of(perYear));
    }
}
