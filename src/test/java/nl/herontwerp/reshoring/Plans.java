package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/** Plans to compute with. */
final class Plans {

    /** The redesigned work costs 34,000 euros a year. */
    static final Explanation WORK =
            Explanation.input(Phrase.literal("werk"), Explanation.money(Figure.known(Money.of(34_000))));

    private Plans() {}

    /** The plan of the hand calculation: China, and here redesigned. */
    static LocationPlan example() {
        var china = new EnumMap<Factor, Entry>(Factor.class);
        china.put(Factor.UNIT_PRICE, Entry.of("24.00"));
        china.put(Factor.PACKAGING, Entry.of("0.80"));
        china.put(Factor.DUTY, Entry.of("4"));
        china.put(Factor.FEES_FLAT, Entry.of("2000"));
        china.put(Factor.SURFACE_FREIGHT, Entry.of("0.35"));
        china.put(Factor.FREIGHT_INSURANCE, new Entry(Location.INSURANCE_START, null, false, true));
        china.put(Factor.CARRYING_TRANSIT, Entry.of("73"));
        china.put(Factor.CARRYING_STOCK, Entry.of("36.5"));
        china.put(Factor.START_UP_TRAVEL, Entry.of("6000", 3));
        china.put(Factor.AUDIT_TRAVEL, Entry.of("8000"));
        china.put(Factor.QUALITY, Entry.of("2"));
        china.put(Factor.EMERGENCY_FREIGHT, Entry.of("3000"));
        var here = new EnumMap<Factor, Entry>(Factor.class);
        here.put(Factor.UNIT_PRICE, Entry.of("2.20"));
        here.put(Factor.PACKAGING, Entry.of("0.08"));
        here.put(Factor.SURFACE_FREIGHT, Entry.of("0.05"));
        here.put(Factor.TOOLING, Entry.of("30000", 5));
        here.put(Factor.QUALITY, Entry.of("1"));
        var abroad = new Location(
                "china",
                "China",
                Location.Kind.ABROAD,
                "CNY",
                new BigDecimal("8"),
                LocalDate.of(2026, 7, 1),
                Percentage.of(6),
                Percentage.of(2),
                null,
                Percentage.of(10),
                skippingTheRest(china, null));
        var redesigned = new Location(
                "hier",
                "Hier herontworpen",
                Location.Kind.HERE_REDESIGNED,
                Location.EURO,
                null,
                null,
                Percentage.of(3),
                null,
                null,
                Percentage.of(10),
                skippingTheRest(here, Factor.LABOUR));
        return new LocationPlan(new BigDecimal("20000"), Percentage.of(10), List.of(abroad, redesigned));
    }

    private static Map<Factor, Entry> skippingTheRest(
            Map<Factor, Entry> values, @org.jspecify.annotations.Nullable Factor but) {
        for (var factor : Factor.values()) {
            if (factor != but) {
                values.putIfAbsent(factor, Entry.SKIPPED);
            }
        }
        return values;
    }

    /** Two to four locations, of which much is filled in, something skipped and something not known. */
    static LocationPlan random(long seed) {
        var random = new Random(seed);
        var locations = new ArrayList<Location>();
        var count = 2 + random.nextInt(3);
        for (var index = 0; index < count; index++) {
            var values = new EnumMap<Factor, Entry>(Factor.class);
            for (var factor : Factor.values()) {
                var chance = random.nextInt(10);
                if (chance == 0) {
                    values.put(factor, Entry.SKIPPED);
                } else if (chance > 1 || factor == Factor.UNIT_PRICE || factor == Factor.LABOUR) {
                    values.put(factor, entry(factor, random));
                }
            }
            var foreign = random.nextBoolean();
            locations.add(new Location(
                    "l" + index,
                    "Plek " + index,
                    Location.Kind.values()[index],
                    foreign ? "CNY" : Location.EURO,
                    foreign ? number(random, 900, 2).add(BigDecimal.ONE) : null,
                    null,
                    new Percentage(number(random, 1000, 2)),
                    new Percentage(number(random, 500, 2)),
                    random.nextBoolean() ? new Percentage(number(random, 9000, 2)) : null,
                    new Percentage(number(random, 2000, 2)),
                    values));
        }
        return new LocationPlan(
                number(random, 5_000_000, 1).add(BigDecimal.ONE), new Percentage(number(random, 900, 2)), locations);
    }

    private static Entry entry(Factor factor, Random random) {
        return switch (factor.kind()) {
            case PER_UNIT -> Entry.of(number(random, 10_000, 3).add(new BigDecimal("0.001")));
            case PER_YEAR -> Entry.of(number(random, 1_000_000, 2));
            case ONE_OFF -> new Entry(number(random, 9_000_000, 2), 1 + random.nextInt(9), false, false);
            case PERCENT_OF_PRICE, PERCENT_OF_GOODS -> Entry.of(number(random, 900, 2));
            case CARRYING -> Entry.of(number(random, 1800, 1));
        };
    }

    private static BigDecimal number(Random random, int most, int decimals) {
        return BigDecimal.valueOf(random.nextInt(most), decimals);
    }

    static Money money(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }

    static BigDecimal exact(TotalCost cost, String id, Factor factor) {
        return cost.location(id).orElseThrow().line(factor).exact().toOptional().orElseThrow();
    }
}
