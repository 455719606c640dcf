package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** What is unknown and what would make it known, what is doubtful, and what was assumed. */
class QuickNotes extends Div {

    QuickNotes(QuickAnswer answer) {
        var missing = missing(answer);
        list("workbench.quick.unknown", missing);
        if (missing.stream().anyMatch(QuickNotes::isFigureOfLaw)) {
            add(new Paragraph(new Anchor(
                    "loonregels?toon=UNKNOWN&datum=" + answer.placement().start(),
                    Say.text("workbench.quick.unknown.register"))));
        }
        list(
                "workbench.quick.doubts",
                answer.doubts().stream()
                        .sorted()
                        .map(doubt -> Phrase.ofEnum("report.doubt", doubt))
                        .toList());
        list("workbench.quick.assumptions", answer.assumptions());
    }

    private static List<Phrase> missing(QuickAnswer answer) {
        var month = answer.month();
        return Stream.of(
                        month.netCost(),
                        month.referenceMonth(),
                        month.jobs(),
                        answer.monthWithout().netCost(),
                        answer.year().netCost(),
                        answer.timeline().total().netCost())
                .map(Explanation::value)
                .flatMap(value -> value.missing().stream())
                .distinct()
                .toList();
    }

    private static boolean isFigureOfLaw(Phrase missing) {
        return List.of("wagerules.unknown.before", "wagerules.unknown.after", "wagerules.unknown.ended")
                .contains(missing.key());
    }

    private void list(String titleKey, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            var list = new UnorderedList();
            phrases.forEach(phrase -> list.add(new ListItem(Say.phrase(phrase))));
            add(new H2(Say.text(titleKey)), list);
        }
    }
}
