package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A process of which a tool kept the arrows and lost the nodes. */
class FlowsWithoutNodesTest {

    @Test
    void anArrowOfALostPoolIsReported() throws ModelRefused {
        var file = Models.read(Models.definitions("<process id='p'><startEvent id='s'/><task id='a'/><endEvent id='e'/>"
                + Models.flow("f1", "s", "a") + Models.flow("f2", "a", "e") + "</process><process id='q'>"
                + Models.flow("weg", "lost1", "lost2") + "<sequenceFlow id='bare'/></process>"));

        assertThat(file.model().processes()).hasSize(1);
        assertThat(file.model().flows()).hasSize(2);
        assertThat(file.findings())
                .filteredOn(finding -> finding.rule().equals("dangling-flow"))
                .extracting(Finding::elementId)
                .containsExactly("weg", "bare");
    }
}
