package nl.herontwerp.process;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herontwerp.kernel.Phrase;
import org.junit.jupiter.api.Test;

/** The ends of flows are called by names, never by ids. */
class WayNamesTest {

    @Test
    void gatewaysWithoutANameAreLookedThrough() {
        var names = new WayNames(unnamed(new Drawing()
                .tasks("vullen", "sluiten")
                .node("g1", NodeKind.EXCLUSIVE_GATEWAY)
                .node("g2", NodeKind.EXCLUSIVE_GATEWAY)
                .node("e", NodeKind.END_EVENT)
                .path("vullen g1 g2 sluiten e")
                .model()));
        assertThat(names.ahead("g1")).isEqualTo("sluiten");
        assertThat(names.behind("g2")).isEqualTo("vullen");
        assertThat(names.ahead("e")).isEqualTo(Phrase.of("process.unnamed.end"));
    }

    @Test
    void aChoiceAndACircleAreSaidByTheirKind() {
        var names = new WayNames(unnamed(new Drawing()
                .tasks("vullen", "sluiten")
                .node("g1", NodeKind.EXCLUSIVE_GATEWAY)
                .node("g2", NodeKind.EXCLUSIVE_GATEWAY)
                .node("g3", NodeKind.EXCLUSIVE_GATEWAY)
                .path("g1 vullen")
                .path("g1 sluiten")
                .path("g2 g3 g2")
                .model()));
        assertThat(names.ahead("g1")).isEqualTo(Phrase.of("process.unnamed.gateway"));
        assertThat(names.ahead("g2")).isEqualTo(Phrase.of("process.unnamed.other"));
    }

    private static ProcessModel unnamed(ProcessModel model) {
        return model.withNodes(model.nodes().stream()
                .map(node -> node.kind().isWork() ? node : node.withName(""))
                .toList());
    }
}
