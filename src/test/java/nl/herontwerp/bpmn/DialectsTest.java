package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which tools write BPMN 2.0, with what must be read from it. */
class DialectsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/dialects");
    private static final String PLAIN = "Café openen, Prijs € invullen";

    /**
     * What must be read from a file.
     *
     * @param processes names of the processes or pools
     * @param tasks labels of the tasks, with the lane behind @ where there is one
     * @param flows how many sequence flows
     * @param findings rules that must speak; of gravity "error" none may but these
     */
    private record Dialect(
            String file, List<String> processes, String tasks, int flows, List<String> blackBoxes, String... findings) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Dialect> dialects() {
        var zaak = List.of("Zaak");
        List<String> none = List.of();
        return Stream.of(
                new Dialect("utf-8-bom.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("utf-16-le-bom.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("utf-16-be-bom.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("utf-16-le.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("utf-16-be.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("utf-16-le-named.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("utf-16-be-named.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("windows-1252.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("no-declaration.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("prefix.bpmn2", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("default-namespace.xml", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("two-prefixes.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("own-prefix-each.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("no-target-namespace.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("missing-ids.bpmn", zaak, PLAIN, 3, none, "missing-id"),
                new Dialect(
                        "duplicate-ids.bpmn",
                        List.of("Zaak", "Avond"),
                        PLAIN + ", Schoonmaken, Afsluiten",
                        6,
                        none,
                        "duplicate-id"),
                new Dialect(
                        "several-processes.bpmn",
                        List.of("Zaak", "Tweede zaak"),
                        PLAIN + ", Opruimen",
                        5,
                        none,
                        "no-diagram"),
                new Dialect(
                        "pools.bpmn",
                        List.of("Winkel"),
                        "Café openen@Winkel, Prijs € invullen@Winkel",
                        3,
                        List.of("Klant", "Bezorger"),
                        "no-diagram"),
                new Dialect(
                        "collapsed-pool.bpmn",
                        List.of("Winkel", "Klant"),
                        "Café openen@Winkel, Prijs € invullen@Winkel, Bestellen@Klant",
                        5,
                        none,
                        "not-drawn"),
                new Dialect(
                        "nested-lanes.bpmn", zaak, "Café openen@Balie, Prijs € invullen@Kas", 3, none, "no-diagram"),
                new Dialect("sub-process.bpmn", zaak, "Binnen", 4, none, "no-diagram"),
                new Dialect("transaction.bpmn", zaak, "Binnen, Herstellen", 6, none, "no-diagram"),
                new Dialect("event-sub-process.bpmn", zaak, "Werk, Melden", 4, none, "no-diagram"),
                new Dialect("ad-hoc.bpmn", zaak, "Vegen, Dweilen", 2, none, "no-diagram"),
                new Dialect(
                        "call-activity.bpmn",
                        List.of("Zaak", "Afdeling"),
                        "Afdelingswerk, Handtekening, Afdelingstaak",
                        5,
                        none,
                        "no-diagram"),
                new Dialect(
                        "boundary-events.bpmn",
                        zaak,
                        "Bellen, Brief sturen, Vraag beantwoorden",
                        6,
                        none,
                        "no-diagram"),
                new Dialect(
                        "repetition.bpmn",
                        zaak,
                        "Tot het klopt, Allemaal tegelijk, Een voor een",
                        4,
                        none,
                        "no-diagram"),
                new Dialect("artifacts.bpmn", zaak, PLAIN, 3, none, "no-diagram"),
                new Dialect("choreography.bpmn", zaak, PLAIN, 3, none, "not-analysed"),
                new Dialect(
                        "conversation.bpmn",
                        List.of("Winkel"),
                        "Café openen@Winkel, Prijs € invullen@Winkel",
                        3,
                        List.of("Klant"),
                        "not-analysed"),
                new Dialect("choreography-only.bpmn", none, "", 0, none, "not-analysed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void isRead(Dialect dialect) throws Exception {
        var read = read(dialect.file());
        var model = read.model();

        assertThat(model.processes()).extracting(ProcessPart::name).isEqualTo(dialect.processes());
        assertThat(model.tasks().stream().map(task -> shown(read, task)).collect(Collectors.joining(", ")))
                .isEqualTo(dialect.tasks());
        assertThat(model.flows()).hasSize(dialect.flows());
        assertThat(model.blackBoxes()).isEqualTo(dialect.blackBoxes());
        var rules = read.findings().stream().map(Finding::rule).toList();
        assertThat(rules).contains(dialect.findings()).doesNotContain("call-outside");
        assertThat(read.findings().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .map(Finding::rule))
                .isSubsetOf(dialect.findings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void isShownWithTheSameIds(Dialect dialect) throws Exception {
        var read = read(dialect.file());

        var shown = ModelReader.read("shown.bpmn", read.displayXml().getBytes(StandardCharsets.UTF_8));

        assertThat(shown.model()).isEqualTo(read.model());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void isWrittenBackInItsOwnEncoding(Dialect dialect) throws Exception {
        var read = read(dialect.file());

        var written = RoundTrip.write(dialect.file(), read.original());

        var again = ModelReader.read(dialect.file(), written);
        assertThat(again.model()).isEqualTo(read.model());
        assertThat(again.findings()).isEqualTo(read.findings());
        assertThat(written.length).isBetween(read.original().length * 8 / 10, read.original().length * 12 / 10);
    }

    @Test
    void repetitionIsKnownByItsMarker() throws Exception {
        assertThat(read("repetition.bpmn").model().tasks())
                .extracting(Node::repetition)
                .containsExactly(
                        Node.Repetition.LOOP, Node.Repetition.PARALLEL_INSTANCES, Node.Repetition.SEQUENTIAL_INSTANCES);
    }

    @Test
    void boundaryEventsSitOnTheirActivity() throws Exception {
        var model = read("boundary-events.bpmn").model();
        assertThat(model.node("b1").orElseThrow())
                .matches(event -> event.interrupting() && "s".equals(event.attachedToId()));
        assertThat(model.node("b2").orElseThrow())
                .matches(event -> !event.interrupting() && "s".equals(event.attachedToId()));
    }

    @Test
    void everyExampleIsTested() throws Exception {
        try (var files = Files.list(EXAMPLES)) {
            var named = dialects().map(Dialect::file).collect(Collectors.toCollection(HashSet::new));
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(named::contains)
                    .hasSize(named.size());
        }
    }

    private static String shown(ModelFile file, Node task) {
        return task.label()
                + file.model()
                        .lane(task.laneId())
                        .map(lane -> "@" + lane.name())
                        .orElse("");
    }

    private static ModelFile read(String name) throws Exception {
        return ModelReader.read(name, Files.readAllBytes(EXAMPLES.resolve(name)));
    }
}
