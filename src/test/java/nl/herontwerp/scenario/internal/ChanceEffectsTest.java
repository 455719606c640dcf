package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.CaseCounts;
import nl.herontwerp.process.ChanceEffects;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one more passing of a gateway does, against the whole calculation of all reference models: sub-processes, calls and loops. */
class ChanceEffectsTest {

    private static final Provenance SAID = new Provenance.Assumed("test");
    private static final BigDecimal MOVE = new BigDecimal("0.05");

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes/reference"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void oneMorePassingDoesWhatTheWholeCalculationSays(Path file) throws Exception {
        var asIs = filledIn(Standing.start(ModelReader.read(file.getFileName().toString(), Files.readAllBytes(file))
                        .model())
                .asIs());
        var now = LoadCalculator.of(asIs);
        var effects = ChanceEffects.of(asIs, now);
        for (var branch : Branch.of(asIs)) {
            var more = new HashMap<String, BigDecimal>();
            branch.others().forEach((flow, part) -> more.put(flow, part.negate()));
            more.put(branch.flowId(), BigDecimal.ONE);
            var effect = effects.of(branch.gatewayId(), more);
            var moved = LoadCalculator.of(branch.at(asIs, branch.chance().add(MOVE)));
            var passed =
                    number(Objects.requireNonNull(moved.timesOfNodes().get(branch.gatewayId()))) * MOVE.doubleValue();
            moved.timesOfNodes().forEach((node, times) -> {
                if (times.isKnown()) {
                    check(
                            file + " " + branch.gatewayId() + " " + node,
                            effect.nodes(),
                            node,
                            passed,
                            times,
                            Objects.requireNonNull(now.timesOfNodes().get(node)));
                }
            });
            for (var task : asIs.model().tasks()) {
                if (moved.timesOfTask(task.id()).isKnown()) {
                    check(
                            file + " " + branch.gatewayId() + " task " + task.id(),
                            effect.tasks(),
                            task.id(),
                            passed,
                            moved.timesOfTask(task.id()),
                            now.timesOfTask(task.id()));
                }
            }
        }
    }

    private static void check(
            String what,
            Map<String, BigDecimal> effect,
            String id,
            double passed,
            Figure<BigDecimal> then,
            Figure<BigDecimal> now) {
        // visits for one case are rounded to ten decimals
        assertThat(effect.getOrDefault(id, BigDecimal.ZERO).doubleValue() * passed)
                .as(what)
                .isCloseTo(number(then) - number(now), within(1e-5));
    }

    private static double number(Figure<BigDecimal> figure) {
        return figure.toOptional().orElse(BigDecimal.ZERO).doubleValue();
    }

    /** Cases, chances at every gateway, and of some tasks the visits. */
    private static AsIs filledIn(AsIs asIs) {
        var random = new Random(5);
        var inventory = asIs.inventory();
        for (var process : asIs.model().processes()) {
            if (!CaseCounts.of(asIs).isCalled(process.id())) {
                inventory = inventory.withCasesPerYear(process.id(), new Sourced<>(BigDecimal.valueOf(100), SAID));
            }
        }
        for (var node : asIs.model().nodes()) {
            var ways = asIs.model().flowsFrom(node.id());
            if (node.kind() == NodeKind.EXCLUSIVE_GATEWAY || node.kind() == NodeKind.EVENT_BASED_GATEWAY) {
                var left = BigDecimal.ONE;
                for (var way : ways) {
                    var part = way.equals(ways.getLast())
                            ? left
                            : left.multiply(BigDecimal.valueOf(3 + random.nextInt(4), 1));
                    left = left.subtract(part);
                    inventory = inventory.withFlowProbability(way.id(), new Sourced<>(part, SAID));
                }
            }
            if (node.repetition() != Node.Repetition.ONCE) {
                inventory = inventory.withRepetitions(node.id(), new Sourced<>(new BigDecimal("2.5"), SAID));
            }
        }
        return asIs.with(inventory);
    }
}
