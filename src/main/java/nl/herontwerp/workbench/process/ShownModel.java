package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** Which of the project's models is in the picture; says so when it is not the main one. */
class ShownModel extends Div {

    private final ProcessView view;
    private @Nullable Integer chosen;
    private List<String> key = List.of();
    private @Nullable ModelLibrary library;
    private ModelLibrary.@Nullable Entry entry;

    ShownModel(ProcessView view) {
        this.view = view;
        addClassName("shown-model");
        getElement().setAttribute("role", "status");
    }

    /** Whether something else has to be shown than was shown last. */
    boolean isOther(Workspace workspace) {
        return !key(workspace).equals(key);
    }

    /** The model to show from now on. */
    ModelFile open(Workspace workspace) {
        key = key(workspace);
        var models = workspace.library();
        var main = models.entries().getFirst();
        var wanted = chosen == null ? main.number() : chosen;
        var found = models.entries().stream()
                .filter(each -> each.number() == wanted)
                .findFirst()
                .orElse(main);
        library = models;
        entry = found;
        removeAll();
        if (!found.equals(main)) {
            var back = new Button(
                    Say.text("workbench.library.back", main.file().fileName()), click -> view.showModel(main.number()));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(new Span(Say.text("workbench.library.shown", found.file().fileName())), back);
        }
        return found.file();
    }

    void choose(int number) {
        chosen = number;
        key = List.of();
    }

    /** Shows the main model next time. */
    void forget() {
        chosen = null;
        key = List.of();
    }

    boolean isEmpty() {
        return entry == null;
    }

    int number() {
        return entry == null ? 1 : entry.number();
    }

    ModelLibrary.Entry entry() {
        return Objects.requireNonNull(entry, "no model is shown");
    }

    /** Whether the list shows the main model with all that it calls. */
    boolean isWhole() {
        var models = library;
        var model = entry;
        return models != null && model != null && models.counts(model);
    }

    /** What the list shows: the whole, or a model that is no part of it. */
    ProcessModel listed() {
        var models = library;
        var model = entry;
        if (models == null || model == null) {
            throw new IllegalStateException("no model is shown");
        }
        return models.counts(model) ? models.model() : model.file().model();
    }

    /** The id in the list of an element of the picture. */
    String inList(String elementId) {
        var model = entry;
        return model != null && isWhole() ? model.prefix() + elementId : elementId;
    }

    /** Which files there are, and what their tasks are called now. */
    private static List<String> key(Workspace workspace) {
        return Stream.concat(
                        workspace.library().entries().stream()
                                .map(each -> each.number() + " " + each.file().sha256()),
                        workspace.asIs().model().tasks().stream().map(Node::name))
                .toList();
    }
}
