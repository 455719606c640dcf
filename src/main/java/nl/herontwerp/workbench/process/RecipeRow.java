package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.RecipeCheck.Candidate;
import nl.herontwerp.scenario.RecipeCheck.EditCheck;
import nl.herontwerp.scenario.RecipeCheck.ElementCheck;
import nl.herontwerp.scenario.RecipeCheck.State;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** One element: how it stands, which element it is now, and its edits. */
class RecipeRow extends Section {

    private final transient ElementCheck element;
    private final UnorderedList edits = new UnorderedList();
    private final NativeDetails details = new NativeDetails("", edits);

    RecipeRow(ElementCheck element, @Nullable String chosen, Consumer<Optional<String>> choose) {
        this.element = element;
        addClassName("recipe-element");
        var name = element.id().isEmpty()
                ? Say.phrase(element.type())
                : Say.text("workbench.recipe.element", shown(element), element.type());
        var words = new Div(new H3(name));
        if (element.state() != State.RECOGNISED && element.state() != State.GONE) {
            words.add(new Paragraph(Say.phrase(element.said())));
        }
        words.add(details);
        add(words);
        if (element.state().asks()) {
            add(choice(chosen, name, choose));
        }
        show(element);
    }

    String elementId() {
        return element.id();
    }

    ElementCheck element() {
        return element;
    }

    /** Shows what of its edits fits with what is chosen now. */
    final void show(ElementCheck tried) {
        details.setSummaryText(Say.text("workbench.recipe.edits", tried.edits().size(), tried.waiting()));
        edits.removeAll();
        tried.edits().forEach(edit -> edits.add(new ListItem(words(edit))));
    }

    private static String shown(ElementCheck element) {
        return element.name().isBlank() ? element.id() : element.name();
    }

    private static String words(EditCheck edit) {
        var problem = edit.problem();
        return problem == null
                ? Say.text("workbench.recipe.fits", edit.sentence())
                : Say.text("workbench.recipe.waits", edit.sentence(), problem);
    }

    private ComboBox<Candidate> choice(@Nullable String chosen, String name, Consumer<Optional<String>> choose) {
        var items = new ArrayList<>(element.candidates());
        if (element.state() == State.DOUBTFUL) {
            items.addFirst(new Candidate(ElementEdit.NONE, Phrase.of("workbench.recipe.noneOfThese")));
        }
        var box = new ComboBox<Candidate>(Say.text("workbench.recipe.isNow"));
        box.setAriaLabel(Say.text("workbench.recipe.isNowOf", name));
        box.setPlaceholder(Say.text("workbench.recipe.notChosen"));
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(candidate -> Say.phrase(candidate.label()));
        box.setItems(items);
        items.stream()
                .filter(candidate -> candidate.id().equals(chosen))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(
                change -> choose.accept(Optional.ofNullable(change.getValue()).map(Candidate::id)));
        return box;
    }
}
