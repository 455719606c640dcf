package nl.herontwerp.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.herontwerp.process.ModelSet.Call;
import nl.herontwerp.process.ModelSet.Outcome;
import nl.herontwerp.process.ModelSet.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A called process counts in the place of its calls. */
class CalledProcessesTest {

    @Test
    void theWorkOfACalledProcessComesInTheTasksWithVisitsOfAllCalls() {
        var main = model("A", "", "x", "=B", "y", "=B");
        var set = set(main, model("B", "", "b"));

        assertThat(set.model().tasks()).extracting(Node::id).containsExactly("x", "y", "m2:b");
        assertThat(visits(set.model())).containsEntry("x", "1").containsEntry("m2:b", "2");
    }

    @Test
    void callsThroughCallsAreMultiplied() {
        var set = set(model("A", "", "=B", "=B"), model("B", "", "=C", "=C", "=C"), model("C", "", "c"));

        assertThat(visits(set.model())).containsEntry("m3:c", "6");
        assertThat(CaseCounts.of(set.model(), StartingInventory.of(set.model())).caseOf("m3:C"))
                .isEqualTo("A");
    }

    @Test
    void casesThatTheFileOfACalledProcessCarriesDoNotCount() {
        var carried = new CarriedFigure("B-begin", CarriedFigure.Kind.CASES_PER_YEAR, BigDecimal.TEN, "file");
        var called = model("B", "", "b");
        var withCases = new ProcessModel(
                called.processes(), List.of(), called.nodes(), called.flows(), List.of(), List.of(carried));

        assertThat(StartingInventory.of(withCases).casesPerYear()).containsKey("B");
        assertThat(StartingInventory.of(set(model("A", "", "=B"), withCases).model())
                        .casesPerYear())
                .isEmpty();
    }

    @Test
    void figuresToChooseFromComeAlongAndWhatModelsSayOfOneJobIsAChoice() {
        var main = with(model("A", "", "x", "=B"), "A-lane", figures("A-lane", 2, "x", 5), figures("x", 6));
        var called = with(model("B", "", "b"), "B-lane", figures("B-lane", 3, "b", 7), figures("b", 8));

        var whole = set(main, called).model();

        assertThat(whole.carried())
                .extracting(CarriedFigure::elementId, figure -> figure.value().intValue())
                .containsExactly(tuple("A-lane", 2), tuple("x", 5), tuple("m2:b", 7));
        assertThat(whole.alternatives())
                .extracting(CarriedFigure::elementId, figure -> figure.value().intValue())
                .containsExactly(tuple("x", 6), tuple("A-lane", 3), tuple("m2:b", 8));
    }

    @Test
    void whatIsNotCalledDoesNotCount() {
        var set = set(model("A", "", "x"), model("B", "", "b"));
        assertThat(set.model().tasks()).extracting(Node::id).containsExactly("x");
    }

    @Test
    void aCallToNothingStaysATask() {
        var set = set(model("A", "", "=Weg"), model("B", "", "b"));
        assertThat(set.model().tasks()).extracting(Node::kind).containsExactly(NodeKind.CALL_ACTIVITY);
        assertThat(set.calls()).extracting(Call::outcome).containsExactly(Outcome.OUTSIDE);
    }

    @Test
    void aCircleOfCallsEnds() {
        var set = set(model("A", "", "=B", "x"), model("B", "", "b", "=C"), model("C", "", "c", "=A"));
        assertThat(set.calls()).extracting(Call::outcome).containsExactly(Outcome.FOUND, Outcome.FOUND, Outcome.CIRCLE);
        assertThat(visits(set.model())).containsEntry("m3:c", "1").containsEntry("m2:b", "1");
    }

    @Test
    void aProcessThatCallsItselfEnds() {
        var set = set(model("A", "", "x", "=A"));
        assertThat(set.calls()).extracting(Call::outcome).containsExactly(Outcome.CIRCLE);
        assertThat(set.model().tasks()).hasSize(2);
    }

    @Test
    void aNameIsEnoughWhenOnlyOneProcessHasIt() {
        var byName = set(model("A", "", "=Goederen  ontvangen"), model("B", "goederen ontvangen", "b"));
        assertThat(byName.calls()).extracting(Call::outcome).containsExactly(Outcome.FOUND_BY_NAME);
        var two = set(
                model("A", "", "=Goederen ontvangen"),
                model("B", "Goederen ontvangen", "b"),
                model("C", "Goederen ontvangen", "c"));
        assertThat(two.calls()).extracting(Call::outcome).containsExactly(Outcome.AMBIGUOUS);
        assertThat(two.model().tasks()).hasSize(1);
        var byFile = set(model("A", "", "=deel 2"), model("B", "", "b"));
        assertThat(byFile.calls()).extracting(Call::outcome).containsExactly(Outcome.FOUND_BY_NAME);
    }

    @Test
    void aCallMeansItsOwnModelFirst() {
        var main = together(model("A", "", "=P"), model("P", "", "own"));
        var set = set(main, model("P", "", "other"));
        assertThat(set.model().tasks()).extracting(Node::id).containsExactly("own");
        var twice = set(model("A", "", "=P"), model("P", "", "b"), model("P", "", "c"));
        assertThat(twice.calls()).extracting(Call::outcome).containsExactly(Outcome.AMBIGUOUS);
    }

    @Test
    void callsOfSeveralProcessesAddUpInAYear() {
        var main = together(model("A", "", "=P", "=P"), model("B", "", "=P"), model("P", "", "p"));
        var model = set(main).model();
        var asIs = new AsIs(model, StartingInventory.of(model));
        assertThat(LoadCalculator.loads(asIs).completeness().gaps())
                .extracting(gap -> gap.kind() + gap.elementId())
                .contains("CASESA", "CASESB")
                .doesNotContain("CASESP");
        asIs = done(asIs, new InventoryEdit.SetCasesPerYear("A", new BigDecimal("100"), Drawing.TEST));
        asIs = done(asIs, new InventoryEdit.SetCasesPerYear("B", new BigDecimal("7"), Drawing.TEST));
        asIs = done(asIs, new InventoryEdit.SetActiveMinutes("p", new BigDecimal("60"), Drawing.TEST));

        var load = Objects.requireNonNull(LoadCalculator.loads(asIs).tasks().get("p"));
        assertThat(load.timesPerYear().toOptional().orElseThrow()).isEqualByComparingTo("207");
        assertThat(load.hoursPerYear().toOptional().orElseThrow().value()).isEqualByComparingTo("207");

        // what is entered for the called process itself goes first
        asIs = done(asIs, new InventoryEdit.SetCasesPerYear("P", BigDecimal.TEN, Drawing.TEST));
        load = Objects.requireNonNull(LoadCalculator.loads(asIs).tasks().get("p"));
        assertThat(load.timesPerYear().toOptional().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void theSameLaneIsTheSameJobAndACallLendsItsLane() {
        var main = new Drawing()
                .lane("balie", "Balie")
                .node("call", NodeKind.CALL_ACTIVITY)
                .model();
        main = calling(main, Map.of("call", "B"));
        var other = new Drawing().lane("l", " balie ").tasks("b").model();
        other = named(other, "B");
        assertThat(set(main, other).model().node("m2:b").orElseThrow().laneId()).isEqualTo("balie");
        var plain = model("B", "", "b");
        assertThat(set(main, plain).model().node("m2:b").orElseThrow().laneId()).isEqualTo("balie");
    }

    /** Random acyclic and cyclic libraries: each task runs as often as there are ways of calls to it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void visitsAreTheWaysThroughTheCalls(int seed) {
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 40; round++) {
            var size = random.nextInt(1, 9);
            var calls = new HashMap<Integer, List<Integer>>();
            var parts = new ArrayList<ProcessModel>();
            for (int i = 0; i < size; i++) {
                var called = new ArrayList<Integer>();
                var content = new ArrayList<String>(List.of("t" + i));
                for (int k = random.nextInt(0, 4); k > 0; k--) {
                    var isBack = random.nextInt(8) == 0;
                    var target = isBack ? random.nextInt(0, size) : random.nextInt(i, size + 1);
                    called.add(target);
                    content.add("=P" + target);
                }
                calls.put(i, called);
                parts.add(model("P" + i, "", content.toArray(String[]::new)));
            }
            var set = set(parts.toArray(ProcessModel[]::new));
            var found = new HashMap<Integer, List<Integer>>();
            for (var call : set.calls()) {
                if (call.isFound()) {
                    found.computeIfAbsent(call.part(), part -> new ArrayList<>())
                            .add(call.targetPart());
                }
            }
            var visits = visits(set.model());
            for (int i = 0; i < size; i++) {
                var ways = ways(0, i, found);
                assertThat(visits.get(prefix(i) + "t" + i))
                        .as("seed %s round %s: %s", seed, round, calls)
                        .isEqualTo(ways == 0 ? null : String.valueOf(ways));
            }
            assertThat(set.calls())
                    .filteredOn(call -> call.outcome() == Outcome.OUTSIDE)
                    .allMatch(call -> call.called().equals("P" + size));
        }
    }

    @Test
    void aLongChainOfCallsIsNoBurden() {
        var parts = IntStream.range(0, 5_000)
                .mapToObj(i -> model("P" + i, "", "=P" + (i + 1), "t" + i))
                .toList();
        var whole = together(parts.toArray(ProcessModel[]::new));
        assertThat(visits(set(whole).model())).hasSize(20_000).containsEntry("t4999", "1");
    }

    private static long ways(int from, int to, Map<Integer, List<Integer>> calls) {
        if (from == to) {
            return 1;
        }
        return calls.getOrDefault(from, List.of()).stream()
                .mapToLong(next -> ways(next, to, calls))
                .sum();
    }

    private static String prefix(int part) {
        return part == 0 ? "" : "m" + (part + 1) + ":";
    }

    private static AsIs done(AsIs state, InventoryEdit edit) {
        assertThat(edit.refusal(state)).isEmpty();
        return edit.applyTo(state);
    }

    private static ModelSet set(ProcessModel... models) {
        return ModelSet.of(IntStream.range(0, models.length)
                .mapToObj(i -> new Part(prefix(i), "deel " + (i + 1), models[i]))
                .toList());
    }

    /** A process whose steps follow each other; "=X" calls X. */
    private static ProcessModel model(String id, String name, String... steps) {
        var nodes = new ArrayList<Node>();
        var flows = new ArrayList<Flow>();
        var last = id + "-begin";
        nodes.add(node(last, NodeKind.START_EVENT, id, null));
        for (int i = 0; i <= steps.length; i++) {
            var isEnd = i == steps.length;
            var isCall = !isEnd && steps[i].startsWith("=");
            var step = isEnd ? id + "-end" : isCall ? id + "-call" + i : steps[i];
            var kind = isEnd ? NodeKind.END_EVENT : isCall ? NodeKind.CALL_ACTIVITY : NodeKind.TASK;
            nodes.add(node(step, kind, id, isCall ? steps[i].substring(1) : null));
            flows.add(new Flow(last + ">" + step, "", last, step, false));
            last = step;
        }
        return new ProcessModel(
                List.of(new ProcessPart(id, name, null)), List.of(), nodes, flows, List.of(), List.of());
    }

    /** The model with a lane of the same name in each. */
    private static ProcessModel with(
            ProcessModel model, String lane, List<CarriedFigure> carried, List<CarriedFigure> alternatives) {
        var process = model.processes().getFirst().id();
        return new ProcessModel(
                model.processes(),
                List.of(new Lane(lane, "Medewerker", process, null)),
                model.nodes(),
                model.flows(),
                List.of(),
                carried,
                alternatives);
    }

    /** Elements with a value each, of one kind for simplicity. */
    private static List<CarriedFigure> figures(Object... elementsAndValues) {
        var figures = new ArrayList<CarriedFigure>();
        for (int i = 0; i < elementsAndValues.length; i += 2) {
            figures.add(new CarriedFigure(
                    (String) elementsAndValues[i],
                    CarriedFigure.Kind.ACTIVE_MINUTES,
                    BigDecimal.valueOf((Integer) elementsAndValues[i + 1]),
                    "file"));
        }
        return figures;
    }

    private static Node node(String id, NodeKind kind, String process, @Nullable String called) {
        return new Node(id, id, kind, "", process, null, null, null, true, Node.Repetition.ONCE, null, called);
    }

    private static ProcessModel together(ProcessModel... models) {
        var all = List.of(models);
        return new ProcessModel(
                all.stream().flatMap(each -> each.processes().stream()).toList(),
                List.of(),
                all.stream().flatMap(each -> each.nodes().stream()).toList(),
                all.stream().flatMap(each -> each.flows().stream()).toList(),
                List.of(),
                List.of());
    }

    private static ProcessModel calling(ProcessModel model, Map<String, String> calls) {
        var nodes = model.nodes().stream()
                .map(node -> new Node(
                        node.id(),
                        node.name(),
                        node.kind(),
                        "",
                        node.processId(),
                        null,
                        node.laneId(),
                        null,
                        true,
                        Node.Repetition.ONCE,
                        null,
                        calls.get(node.id())))
                .toList();
        return new ProcessModel(model.processes(), model.lanes(), nodes, model.flows(), List.of(), List.of());
    }

    private static ProcessModel named(ProcessModel model, String id) {
        var nodes = model.nodes().stream()
                .map(node -> new Node(
                        node.id(),
                        node.name(),
                        node.kind(),
                        "",
                        id,
                        null,
                        node.laneId(),
                        null,
                        true,
                        Node.Repetition.ONCE,
                        null,
                        null))
                .toList();
        var lanes = model.lanes().stream()
                .map(lane -> new Lane(lane.id(), lane.name(), id, null))
                .toList();
        return new ProcessModel(
                List.of(new ProcessPart(id, "", null)), lanes, nodes, model.flows(), List.of(), List.of());
    }

    private static Map<String, String> visits(ProcessModel model) {
        var texts = new HashMap<String, String>();
        ExpectedVisits.of(model, StartingInventory.of(model))
                .forEach((id, visits) -> texts.put(
                        id,
                        visits.toOptional()
                                .map(value -> value.stripTrailingZeros().toPlainString())
                                .orElse("?")));
        return texts;
    }
}
