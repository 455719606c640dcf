package nl.herontwerp.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Evidence;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours open into exactly what the division computed, and every step follows from the steps under it. */
class WhyHoursTest {

    private static final int TASKS = 6;
    private static final int EDITS = 80;
    private static final Phrase WHAT = Phrase.literal("Uren");
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void opensIntoTheHoursOfTheDivision(long seed) {
        var random = new Random(seed);
        var state = start(random);
        for (var i = 0; i < EDITS; i++) {
            var edit = RandomDesign.edit(random, state, i, TASKS);
            if (edit.refusal(state).isEmpty()) {
                state = edit.applyTo(state);
                check(state);
            }
        }
    }

    private static void check(Redesign state) {
        var loads = LoadCalculator.loads(state.asIs());
        var division = Divider.divide(state, loads);
        var why = new WhyHours(state, loads, division);
        division.freedHours().forEach((job, freed) -> {
            var own = division.pieces().stream()
                    .filter(piece -> job.equals(piece.performerId()))
                    .toList();
            var given = sum(own.stream().map(PieceWork::given).toList());
            same(why.freed(WHAT, job), freed);
            same(why.takenOver(WHAT, job), freed.with(given, Hours::plus));
            same(why.handOver(WHAT, job), given);
            same(why.now(WHAT, job), sum(own.stream().map(PieceWork::hoursNow).toList()));
        });
        division.suppliers().forEach((id, work) -> {
            same(why.bought(WHAT, id), work.hoursPerYear());
            assertThat(number(why.boughtTimes(WHAT, id)).toOptional())
                    .usingValueComparator(BigDecimal::compareTo)
                    .isEqualTo(work.timesPerYear().toOptional());
        });
        for (var piece : division.pieces()) {
            same(why.saved(piece), piece.robotHours());
        }
    }

    private static void same(Explanation why, Figure<Hours> hours) {
        if (hours.isKnown()) {
            assertThat(why.value()).isEqualTo(Explanation.hours(hours));
        } else {
            assertThat(why.value().missing()).containsExactlyInAnyOrderElementsOf(hours.missing());
        }
        steps(why);
    }

    /** Computes every known step again from its parts. */
    private static void steps(Explanation why) {
        why.parts().forEach(WhyHoursTest::steps);
        var formula = why.formula();
        if (formula == null || !number(why).isKnown()) {
            return;
        }
        var parts = why.parts().stream().map(WhyHoursTest::number).toList();
        if (parts.stream().anyMatch(part -> !part.isKnown())) {
            return;
        }
        var numbers =
                parts.stream().map(part -> part.toOptional().orElseThrow()).toList();
        var exact = number(why).toOptional().orElseThrow();
        var again = switch (formula.key()) {
            case "process.reason.times.formula", "carving.why.part.formula" ->
                numbers.get(0).multiply(numbers.get(1));
            case "carving.why.hours.formula" ->
                Hours.ofMinutes(numbers.get(0).multiply(numbers.get(1))).value();
            case "carving.why.gained.formula" -> numbers.get(0).subtract(numbers.get(1));
            case "carving.why.share.formula" ->
                numbers.get(0).divide(numbers.get(1), MathContext.DECIMAL128).setScale(12, RoundingMode.HALF_EVEN);
            case "carving.why.saved.formula" -> numbers.get(0).multiply(BigDecimal.ONE.subtract(numbers.get(1)));
            case "carving.why.sum.formula" -> numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            default -> exact;
        };
        var isShare = formula.key().equals("carving.why.share.formula");
        assertThat(isShare ? exact.setScale(12, RoundingMode.HALF_EVEN) : exact)
                .as(formula.key())
                .isEqualByComparingTo(again);
    }

    private static Figure<BigDecimal> number(Explanation why) {
        return why.value().map(quantity -> switch (quantity) {
            case Quantity.OfHours(var hours) -> hours.value();
            case Quantity.OfPercentage(var percentage) -> percentage.fraction();
            case Quantity.OfNumber(var number) -> number;
            default -> throw new AssertionError(quantity);
        });
    }

    @Test
    void aNumberSaysWhoEnteredItAndFromWhat() {
        var state = Packing.line(2);
        var entered = new Provenance.Entered("Noor de Wit", AT, Evidence.Kind.OBSERVATION);
        var inventory = state.asIs().inventory();
        inventory = inventory.withTask(
                "t0",
                inventory
                        .task("t0")
                        .withActiveMinutes(new Sourced<>(BigDecimal.valueOf(12), entered))
                        .withTimesPerYear(
                                new Sourced<>(BigDecimal.valueOf(100), new Provenance.FromModel("kolom Keren"))));
        state = new Redesign(state.asIs().with(inventory), state.design());
        var loads = LoadCalculator.loads(state.asIs());
        var task = new WhyHours(state, loads, Divider.divide(state, loads))
                .now(WHAT, "packer")
                .parts()
                .getFirst();
        assertThat(Texts.dutch().formula(task.formula())).isEqualTo("100 keer per jaar × 12 minuten : 60 = 20 uur");
        assertThat(said(task.parts().get(0))).isEqualTo("Uit het model: kolom Keren");
        assertThat(said(task.parts().get(1))).isEqualTo("Ingevuld door Noor de Wit, bekend door: zelf gezien.");
    }

    @Test
    void whatNobodyEnteredSaysSo() {
        var state = Packing.line(2);
        var loads = LoadCalculator.loads(state.asIs());
        var times = new WhyHours(state, loads, Divider.divide(state, loads))
                .now(WHAT, "packer")
                .parts()
                .getFirst()
                .parts()
                .getFirst();
        assertThat(times.value().isKnown()).isFalse();
        assertThat(said(times.parts().getFirst())).isEqualTo("Nog niet ingevuld.");
    }

    private static String said(Explanation leaf) {
        return Texts.dutch().render(((Origin.Input) leaf.origin()).detail());
    }

    private static Figure<Hours> sum(List<Figure<Hours>> hours) {
        return Figure.total(hours, Hours.ZERO, Hours::plus);
    }

    /** Tasks that come with cases and tasks that do not, one of which nobody knows how often. */
    private static Redesign start(Random random) {
        var state = RandomDesign.start(TASKS);
        var inventory = state.asIs().inventory();
        for (var i = 0; i < TASKS - 1; i++) {
            var times = new Sourced<>(BigDecimal.valueOf(random.nextInt(5000), 1), Packing.STATED);
            inventory = inventory.withTask("t" + i, inventory.task("t" + i).withTimesPerYear(times));
        }
        if (random.nextBoolean()) {
            inventory = inventory.withCasesPerYear("p", new Sourced<>(BigDecimal.valueOf(700), Packing.STATED));
        }
        return new Redesign(state.asIs().with(inventory), state.design());
    }
}
