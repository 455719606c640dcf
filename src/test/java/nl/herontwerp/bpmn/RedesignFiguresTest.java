package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import nl.herontwerp.bpmn.WorkFigures.Worker;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Inventory;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.StartingInventory;
import nl.herontwerp.process.TaskFigures;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures that are written into a redesigned model are read from it again, and no hour gets lost. */
class RedesignFiguresTest {

    static Stream<Path> files() {
        return Stream.concat(Models.own().stream(), Models.corpora().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsWrittenIsReadAgain(Path path) throws Exception {
        var file = ModelReader.read("voor.bpmn", Files.readAllBytes(path));
        var redesign =
                RandomRedesign.of(file.model(), path.getFileName().toString().hashCode());
        var figures = redesign.figures();

        var written = RedesignedModel.edit(file, redesign.plan(), RedesignOptions.PLAIN.withFigures(true), figures);

        var model = ModelReader.read("na.bpmn", written.bytes()).model();
        var read = StartingInventory.of(model);
        var soft = new SoftAssertions();
        figures.minutes().forEach((task, minutes) -> {
            var elements = written.became().getOrDefault(task, List.of(task));
            for (int i = 0; i < elements.size() && !redesign.plan().stopped().contains(task); i++) {
                var times = read.task(elements.get(i));
                soft.assertThat(value(times.activeMinutes()))
                        .as("minutes of " + elements.get(i))
                        .isEqualByComparingTo(minutes.get(i).toOptional().orElseThrow());
                if (i == 0) {
                    soft.assertThat(value(times.waitingMinutes()))
                            .as("waiting of " + task)
                            .isEqualByComparingTo(figures.waitingMinutes().get(task));
                }
            }
        });
        for (var performer : read.performers().values()) {
            var found = worker(figures, performer);
            if (found.isEmpty()) {
                continue; // a lane for what nobody was known to do
            }
            var worker = found.get();
            soft.assertThat(value(performer.people())).as(performer.name()).isEqualByComparingTo(worker.people());
            var wage = Optional.ofNullable(performer.hourlyWage()).map(Sourced::value);
            soft.assertThat(wage.map(Money::euros).orElse(BigDecimal.ZERO))
                    .as(performer.name())
                    .isEqualByComparingTo(worker.costPerHour());
        }
        figures.chances().forEach((flow, chance) -> {
            if (model.flow(flow).isPresent() && !isStart(model, flow)) {
                soft.assertThat(value(read.flowProbabilities().get(flow)))
                        .as(flow)
                        .isEqualByComparingTo(chance);
            }
        });
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noHourGetsLost(Path path) throws Exception {
        var file = ModelReader.read("voor.bpmn", Files.readAllBytes(path));
        var redesign =
                RandomRedesign.of(file.model(), path.getFileName().toString().hashCode());
        var plan = new RedesignPlan(redesign.plan().lanes(), redesign.plan().pieces(), Set.of());
        var before = hours(new AsIs(file.model(), inventory(file.model(), redesign.figures())));
        for (var options : RandomRedesign.FORMS) {
            var written = RedesignedModel.write(file, plan, options.withFigures(true), redesign.figures());
            var model = ModelReader.read("na.bpmn", written).model();
            var after = hours(new AsIs(model, StartingInventory.of(model)));
            assertThat(after.isKnown()).as(options.toString()).isEqualTo(before.isKnown());
            before.toOptional()
                    .ifPresent(expected -> assertThat(
                                    after.toOptional().orElseThrow().value())
                            .as(options.toString())
                            .isCloseTo(expected.value(), Percentage.withPercentage(0.0001)));
        }
    }

    @Test
    void figuresOfTheFileKeepTheirOwnScenario() throws Exception {
        var xml = Models.definitions("<process id='p'><startEvent id='s'/><task id='a' name='A'/>"
                + Models.flow("f", "s", "a") + "</process>"
                + """
                        <relationship type='BPSimData'><extensionElements>
                        <b:BPSimData xmlns:b='http://www.bpsim.org/schemas/1.0'><b:Scenario id='oud' name='Oud'>
                        <b:ScenarioParameters baseTimeUnit='min'/><b:ElementParameters elementRef='a'><b:TimeParameters>
                        <b:ProcessingTime><b:FloatingParameter value='7'/></b:ProcessingTime></b:TimeParameters>
                        </b:ElementParameters></b:Scenario></b:BPSimData></extensionElements>
                        <source>p</source><target>p</target></relationship>""");
        var file = Models.read(xml);
        var lane = new NewLane("role:r", "Hulp");
        var plan = new RedesignPlan(
                List.of(lane), Map.of("a", List.of(new Piece("A1", null), new Piece("A2", lane.key()))), Set.of());
        var workers = new LinkedHashMap<String, Worker>(
                Map.of(lane.key(), new Worker("Hulp", BigDecimal.ONE, new BigDecimal("18.2345"))));
        var minutes = Map.of("a", List.of(Figure.known(new BigDecimal("4.5")), Figure.known(new BigDecimal("2.5"))));
        var figures = new WorkFigures(
                "Nieuw", minutes, Map.of(), Map.of(), Map.of("p", BigDecimal.valueOf(730)), Map.of(), workers);

        var written = RedesignedModel.edit(file, plan, RedesignOptions.PLAIN.withFigures(true), figures);

        var text = new String(written.bytes(), UTF_8);
        assertThat(text).contains("name=\"Nieuw\"", "name=\"Oud\"", "value=\"7\"");
        assertThat(text.indexOf("Nieuw")).isLessThan(text.indexOf("Oud"));
        assertThat(BpmnSchema.faults(written.bytes())).isEmpty();
        var read = StartingInventory.of(
                ModelReader.read("na.bpmn", written.bytes()).model());
        assertThat(value(read.task("a").activeMinutes())).isEqualByComparingTo("4.5");
        assertThat(value(read.casesPerYear().get("p"))).isEqualByComparingTo("730");
        assertThat(text).contains("InterTriggerTimer").contains("value=\"720\"");
    }

    private static boolean isStart(ProcessModel model, String flow) {
        var source = model.flow(flow).orElseThrow().sourceId();
        return model.node(source).orElseThrow().bpmnType().equals("startEvent");
    }

    private static Optional<Worker> worker(WorkFigures figures, Performer performer) {
        return Optional.ofNullable(figures.workers().get(performer.id()))
                .or(() -> figures.workers().values().stream()
                        .filter(worker -> worker.name().equals(performer.name()))
                        .findFirst());
    }

    private static BigDecimal value(@Nullable Sourced<BigDecimal> sourced) {
        return sourced == null ? BigDecimal.valueOf(-1) : sourced.value();
    }

    /** The present situation with the figures that are written. */
    private static Inventory inventory(ProcessModel model, WorkFigures figures) {
        var inventory = StartingInventory.of(model);
        for (var task : figures.minutes().entrySet()) {
            var total = task.getValue().stream()
                    .map(each -> each.toOptional().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            inventory = inventory.withTask(task.getKey(), TaskFigures.EMPTY.withActiveMinutes(sourced(total)));
        }
        for (var chance : figures.chances().entrySet()) {
            inventory = inventory.withFlowProbability(chance.getKey(), sourced(chance.getValue()));
        }
        for (var cases : figures.casesPerYear().entrySet()) {
            inventory = inventory.withCasesPerYear(cases.getKey(), sourced(cases.getValue()));
        }
        return inventory;
    }

    private static Sourced<BigDecimal> sourced(BigDecimal value) {
        return new Sourced<>(value, new Provenance.FromModel("test"));
    }

    private static Figure<Hours> hours(AsIs asIs) {
        return Figure.total(
                LoadCalculator.loads(asIs).tasks().values().stream()
                        .map(load -> load.hoursPerYear())
                        .toList(),
                Hours.ZERO,
                Hours::plus);
    }
}
