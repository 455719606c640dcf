package nl.herontwerp.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private static final Activity PIECE = Activity.of("a", "dozen vouwen", BigDecimal.ONE);

    @Test
    void nothingScoredIsUnknown() {
        assertThat(Classifier.classify(PIECE).complexity()).isEqualTo(ComplexityClass.UNKNOWN);
    }

    @Test
    void allLowIsSimple() {
        var judged = Classifier.classify(PIECE.withDemands(all(1)));
        assertThat(judged.complexity()).isEqualTo(ComplexityClass.SIMPLE);
        assertThat(judged.reason().key()).isEqualTo("carving.reason.low");
    }

    @Test
    void oneTwoIsSimpleWithSupportAndNamed() {
        var demands = all(1);
        demands.put(Demand.WORKING_PACE, 2);
        var judged = Classifier.classify(PIECE.withDemands(demands));
        assertThat(judged.complexity()).isEqualTo(ComplexityClass.SIMPLE_WITH_SUPPORT);
        assertThat(judged.reason().toString()).contains("WORKING_PACE").doesNotContain("PHYSICAL_LOAD");
    }

    @Test
    void aThreeDecidesEvenWhenOthersAreUnscored() {
        var judged = Classifier.classify(PIECE.withDemands(Map.of(Demand.INDEPENDENCE, 3)));
        assertThat(judged.complexity()).isEqualTo(ComplexityClass.COMPLEX);
        assertThat(judged.reason().toString()).contains("INDEPENDENCE");
    }

    @Test
    void aTwoDecidesNothingWhileOthersAreUnscored() {
        var judged = Classifier.classify(PIECE.withDemands(Map.of(Demand.INDEPENDENCE, 2)));
        assertThat(judged.complexity()).isEqualTo(ComplexityClass.UNKNOWN);
        assertThat(judged.reason().toString()).contains("PHYSICAL_LOAD");
    }

    @Test
    void aHardStopIsComplexWhateverTheScores() {
        var judged = Classifier.classify(PIECE.withDemands(all(0)).withHardStops(Set.of(HardStop.LEGALLY_RESERVED)));
        assertThat(judged.complexity()).isEqualTo(ComplexityClass.COMPLEX);
        assertThat(judged.reason().toString()).contains("LEGALLY_RESERVED");
    }

    @Test
    void anOverrideWinsFromAHardStopAndIsMarked() {
        var judged = Classifier.classify(PIECE.withHardStops(Set.of(HardStop.LEGALLY_RESERVED))
                .withOverride(new ClassOverride(ComplexityClass.SIMPLE, "onder toezicht", "anna")));
        assertThat(judged.complexity()).isEqualTo(ComplexityClass.SIMPLE);
        assertThat(judged.overridden()).isTrue();
        assertThat(judged.reason().args()).contains("onder toezicht", "anna");
    }

    @Test
    void anAidBringsAThreeToSimpleWithSupportNeverToSimple() {
        var demands = all(1);
        demands.put(Demand.INDEPENDENCE, 3);
        var piece = PIECE.withDemands(demands);
        assertThat(Classifier.classify(piece).complexity()).isEqualTo(ComplexityClass.COMPLEX);
        var aided = Classifier.classify(piece.withMeasures(List.of(aid(Demand.INDEPENDENCE, 0))));
        assertThat(aided.complexity()).isEqualTo(ComplexityClass.SIMPLE_WITH_SUPPORT);
        assertThat(aided.reason().toString()).contains("INDEPENDENCE", "stappenkaart", "3", "0");
    }

    @Test
    void anAidForAnotherDemandChangesNothing() {
        var demands = all(1);
        demands.put(Demand.INDEPENDENCE, 3);
        var piece = PIECE.withDemands(demands).withMeasures(List.of(aid(Demand.PHYSICAL_LOAD, 0)));
        assertThat(Classifier.classify(piece).complexity()).isEqualTo(ComplexityClass.COMPLEX);
    }

    @Test
    void whatTheAidDoesNotReachIsNamedToo() {
        var demands = all(1);
        demands.put(Demand.INDEPENDENCE, 3);
        demands.put(Demand.WORKING_PACE, 2);
        var reason = Classifier.classify(PIECE.withDemands(demands).withMeasures(List.of(aid(Demand.INDEPENDENCE, 1))))
                .reason();
        assertThat(reason.key()).isEqualTo("carving.reason.aidedAndMiddle");
        assertThat(reason.args().getLast().toString()).contains("WORKING_PACE").doesNotContain("INDEPENDENCE");
    }

    /** 20,000 pieces by chance: aids never make a piece more complex, never simple, and never beat a hard stop. */
    @Test
    void aidsHelpButNeverRaiseAClassAndNeverBeatAHardStop() {
        var random = new Random(7);
        var helped = 0;
        for (var i = 0; i < 20_000; i++) {
            var piece = anyPiece(random);
            var aided = piece.withMeasures(anyAids(random));
            var before = Classifier.classify(piece).complexity();
            var after = Classifier.classify(aided).complexity();
            assertThat(rank(after)).as("%s", aided).isLessThanOrEqualTo(rank(before));
            if (before != ComplexityClass.SIMPLE) {
                assertThat(after).as("%s", aided).isNotEqualTo(ComplexityClass.SIMPLE);
            }
            if (!piece.hardStops().isEmpty()) {
                assertThat(after).as("%s", aided).isEqualTo(ComplexityClass.COMPLEX);
            }
            helped += before == after ? 0 : 1;
        }
        assertThat(helped).isGreaterThan(500);
    }

    private static Activity anyPiece(Random random) {
        var demands = new EnumMap<Demand, Integer>(Demand.class);
        for (var demand : Demand.values()) {
            if (random.nextInt(20) > 0) {
                demands.put(demand, random.nextInt(10) == 0 ? 3 : random.nextInt(3));
            }
        }
        var stops = random.nextInt(5) == 0 ? Set.of(HardStop.LEGALLY_RESERVED) : Set.<HardStop>of();
        return PIECE.withDemands(demands).withHardStops(stops);
    }

    private static List<SupportMeasure> anyAids(Random random) {
        return Stream.of(Demand.values())
                .filter(demand -> random.nextBoolean())
                .map(demand -> aid(demand, random.nextInt(3)))
                .toList();
    }

    private static int rank(ComplexityClass complexity) {
        return switch (complexity) {
            case SIMPLE -> 0;
            case SIMPLE_WITH_SUPPORT -> 1;
            case UNKNOWN -> 2;
            case COMPLEX -> 3;
        };
    }

    private static SupportMeasure aid(Demand demand, int left) {
        return new SupportMeasure(
                "m-" + demand, SupportMeasure.Kind.TECHNICAL, "stappenkaart", demand, left, null, null);
    }

    private static Map<Demand, Integer> all(int score) {
        var demands = new EnumMap<Demand, Integer>(Demand.class);
        Arrays.stream(Demand.values()).forEach(demand -> demands.put(demand, score));
        return demands;
    }
}
