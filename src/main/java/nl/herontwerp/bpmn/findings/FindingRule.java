package nl.herontwerp.bpmn.findings;

import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import org.jspecify.annotations.Nullable;

/** One thing that may be the matter with a model. Its texts are bpmn.finding.NAME.message and .mend. */
interface FindingRule {

    /** Lower case with hyphens; also the name of the folder with its examples. */
    String name();

    Severity severity();

    List<Finding> check(Subject subject);

    /** A finding of this rule; the same arguments fill the message and the mend. */
    default Finding finding(@Nullable String elementId, Object... arguments) {
        var key = "bpmn.finding." + name();
        return new Finding(
                name(),
                severity(),
                elementId,
                Phrase.of(key + ".message", arguments),
                Phrase.of(key + ".mend", arguments));
    }

    /** A finding for each node, with what it is called. */
    default List<Finding> each(Subject subject, Stream<Node> nodes) {
        return nodes.map(node -> finding(node.id(), subject.called(node))).toList();
    }

    /** A finding for each figure of the file that is not taken over, with where it stands. */
    default List<Finding> eachFigure(Subject subject, boolean hasUse) {
        return subject.figures().unclear().stream()
                .filter(figure -> figure.hasUse() == hasUse)
                .map(figure ->
                        finding(figure.elementId(), subject.spoken(figure.elementId()), figure.place(), figure.value()))
                .toList();
    }
}
