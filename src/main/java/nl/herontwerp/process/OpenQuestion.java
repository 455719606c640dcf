package nl.herontwerp.process;

import java.util.List;
import nl.herontwerp.kernel.Phrase;

/** A question of the quick scan that was asked about a task and that nobody could answer: still to find out. */
public record OpenQuestion(Node task, ScanQuestion question) {

    /** All of them, in the order of the model. */
    public static List<OpenQuestion> of(AsIs asIs) {
        return asIs.model().tasks().stream()
                .flatMap(task -> asIs.inventory().task(task.id()).found().askedUnknown().stream()
                        .map(question -> new OpenQuestion(task, question)))
                .toList();
    }

    /** What is to be found out, as a sentence. */
    public Phrase what() {
        return Phrase.of("process.findOut", task.label(), Phrase.ofEnum("process.scan", question));
    }
}
