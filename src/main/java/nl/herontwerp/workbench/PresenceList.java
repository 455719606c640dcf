package nl.herontwerp.workbench;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Presence.Visitor;

/** Who else has this project open: initials to see, names and steps to read. */
class PresenceList extends Span {

    PresenceList() {
        addClassName("presence");
        getElement().setAttribute("role", "status");
    }

    void show(List<Visitor> others) {
        removeAll();
        setVisible(!others.isEmpty());
        for (var visitor : others) {
            var at = Say.text("workbench.presence.at", visitor.name(), Phrase.ofEnum("workbench.step", visitor.step()));
            var chip = new Span(initials(visitor.name()));
            chip.getElement().setAttribute("aria-hidden", "true");
            chip.addClassName("presence-initials");
            var words = new Span(at);
            words.addClassName("presence-words");
            var one = new Span(chip, words);
            one.getElement().setAttribute("title", at);
            add(one);
        }
    }

    /** The first letters of the first and the last word: "Noor de Wit" is NW. */
    private static String initials(String name) {
        var words = Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? "?"
                : List.of(words.getFirst(), words.getLast()).stream()
                        .distinct()
                        .map(word ->
                                word.substring(0, 1).toUpperCase(Say.formats().locale()))
                        .collect(Collectors.joining());
    }
}
