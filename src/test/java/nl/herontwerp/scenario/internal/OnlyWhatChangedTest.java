package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.herontwerp.bpmn.LargeModel;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.Ranges;
import nl.herontwerp.wagerules.ParameterRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After an edit only what it changes is computed again; that must give what computing everything gives, in every decimal. */
class OnlyWhatChangedTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);
    private static final ParameterRegister RULES = ParameterRegister.standard();
    private static final int EDITS = 150;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    /** Nearly nothing is known at the beginning, much at the end. The ends of the ranges are not asked after every edit. */
    @ParameterizedTest
    @MethodSource("seeds")
    void itIsWhatComputingEverythingGives(long seed) throws ModelRefused {
        var edits = new RandomEdits(seed);
        var played = start();
        var kinds = new HashSet<Class<?>>();
        for (var i = 0; i < EDITS; i++) {
            var edit = edits.next(played.state());
            if (played.state().refusal(edit).isPresent()) {
                continue;
            }
            kinds.add(edit.getClass());
            played = played.then(played.state().after(edit));
            var again = Played.of(played.state(), List.of());
            var as = "seed " + seed + " edit " + i + ": " + edit;
            same(played.loads(), again.loads(), as);
            same(played.division(), again.division(), as);
            same(impact(played), impact(again), as);
            if (edits.oneIn(3)) {
                same(ranges(played), ranges(again), as);
            }
        }
        assertThat(kinds).as("kinds of edits that were not refused").hasSizeGreaterThan(20);
    }

    @Test
    void minutesOfOneTaskLeaveTheWorkOfOthersAsItIs() throws ModelRefused {
        var before = start();
        var edits = new RandomEdits(7);
        for (var i = 0; i < EDITS; i++) {
            var edit = edits.next(before.state());
            if (before.state().refusal(edit).isEmpty()) {
                before = before.then(before.state().after(edit));
            }
        }
        var least = ranges(before).orElseThrow().least();
        var task = before.state().asIs().model().tasks().getFirst().id();
        var after = before.then(before.state()
                .after(new InventoryEdit.SetActiveMinutes(
                        task, new BigDecimal("3.75"), new Provenance.Assumed("test"))));
        assertThat(changed(before.division().pieces(), after.division().pieces()))
                .containsExactly(task);
        assertThat(changed(
                        least.division().pieces(),
                        ranges(after).orElseThrow().least().division().pieces()))
                .isSubsetOf(task);
    }

    /** The tasks of which a piece is another object. */
    private static Set<String> changed(List<PieceWork> before, List<PieceWork> after) {
        var changed = new HashSet<String>();
        for (var i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                changed.add(before.get(i).taskId());
            }
        }
        return changed;
    }

    /** Equal, and written equally: amounts of time are equal whatever their decimals are. */
    private static void same(Object one, Object other, String as) {
        assertThat(one).as(as).isEqualTo(other);
        assertThat(one.toString()).as(as).isEqualTo(other.toString());
    }

    private static Played start() throws ModelRefused {
        var model = ModelReader.read("groot.bpmn", LargeModel.file(14)).model();
        return Played.of(Standing.start(model), List.of());
    }

    private static Object impact(Played played) {
        return CostCalculator.calculate(CostMapping.of(DATE, played.state(), played.division()), RULES);
    }

    private static Optional<Ranges> ranges(Played played) {
        return played.inRange().ranges(DATE, RULES);
    }
}
