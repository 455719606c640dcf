package nl.herontwerp.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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

    private static Map<Demand, Integer> all(int score) {
        var demands = new EnumMap<Demand, Integer>(Demand.class);
        Arrays.stream(Demand.values()).forEach(demand -> demands.put(demand, score));
        return demands;
    }
}
