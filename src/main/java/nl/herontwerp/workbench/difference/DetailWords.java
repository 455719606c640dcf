package nl.herontwerp.workbench.difference;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.ElementChange;
import nl.herontwerp.bpmn.ElementChange.Detail;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** What differs, in words for a table. */
final class DetailWords {

    private static final int LONGEST = 90;

    private DetailWords() {}

    /**
     * All details of a change in one line.
     *
     * @param taskName what a task of the first model is called, by its id
     */
    static String of(ElementChange change, Function<String, String> taskName) {
        var pieceOf = change.pieceOf();
        if (pieceOf != null) {
            return Say.text("workbench.difference.pieceOf", taskName.apply(pieceOf));
        }
        return change.details().stream().map(DetailWords::of).collect(Collectors.joining("; "));
    }

    private static String of(Detail detail) {
        return Say.text(
                "workbench.difference.detail",
                attribute(detail),
                shortened(Say.phrase(detail.before())),
                shortened(Say.phrase(detail.after())));
    }

    static String attribute(Detail detail) {
        return Say.phrase(Phrase.ofEnum("bpmn.attribute", detail.attribute()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
