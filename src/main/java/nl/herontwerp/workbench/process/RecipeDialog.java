package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.scenario.NextModel;
import nl.herontwerp.scenario.RecipeCheck;
import nl.herontwerp.scenario.RecipeCheck.ElementCheck;
import nl.herontwerp.scenario.RecipeCheck.State;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.shell.Say;

/**
 * Shows element by element what of the recipe fits a version, and lets the user say which element is
 * which. Changes nothing until it is confirmed.
 */
class RecipeDialog extends Dialog {

    /** More elements than anybody settles one by one; the others are counted. */
    private static final int MOST_ROWS = 300;

    private final transient Workspaces workspaces;
    private final transient AppUser user;
    private final UUID scenario;
    private final transient Optional<NextModel> next;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final List<RecipeRow> rows = new ArrayList<>();
    private final Paragraph outcome = new Paragraph();
    private final Button confirm = new Button();

    /**
     * A dialog about a version.
     *
     * @param next the file that is to become the next version; empty for the version of now
     * @param confirmed gets what became of elements, by id
     */
    RecipeDialog(
            Workspaces workspaces,
            AppUser user,
            UUID scenario,
            Optional<NextModel> next,
            Consumer<Map<String, String>> confirmed) {
        super(Say.text(next.isPresent() ? "workbench.recipe.titleNext" : "workbench.recipe.title"));
        this.workspaces = workspaces;
        this.user = user;
        this.scenario = scenario;
        this.next = next;
        addClassName("recipe");
        setWidth("min(56rem, 96vw)");
        setMaxHeight("92vh");
        setCloseOnOutsideClick(false);
        outcome.addClassName("difference-outcome");
        outcome.getElement().setAttribute("role", "status");
        var first = check();
        chosen.putAll(first.proposals());
        add(new Paragraph(Say.text("workbench.recipe.explain")), outcome);
        fill(first);
        confirm.setText(Say.text(next.isPresent() ? "workbench.recipe.addVersion" : "workbench.recipe.link"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            close();
            confirmed.accept(Map.copyOf(chosen));
        });
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), confirm);
        refresh();
    }

    /** What asks for a look, by how it stands, then what fits. */
    private void fill(RecipeCheck check) {
        for (var state : State.values()) {
            var group =
                    check.elements().stream().filter(it -> it.state() == state).toList();
            if (!group.isEmpty() && needsLook(state)) {
                add(new H2(Say.text("workbench.recipe.group." + state.name(), group.size())));
                var mend = group.getFirst().mend();
                if (mend != null) {
                    add(new Paragraph(Say.phrase(mend)));
                }
                add(rows(group));
            }
        }
        var fitting =
                check.elements().stream().filter(it -> !needsLook(it.state())).toList();
        if (!fitting.isEmpty()) {
            add(new NativeDetails(Say.text("workbench.recipe.fitting", fitting.size()), rows(fitting)));
        }
    }

    private Div rows(List<ElementCheck> elements) {
        var part = new Div();
        for (var element : elements.subList(0, Math.min(MOST_ROWS, elements.size()))) {
            var row = new RecipeRow(element, chosen.get(element.id()), target -> choose(element.id(), target));
            part.add(row);
            rows.add(row);
        }
        if (elements.size() > MOST_ROWS) {
            part.add(new Paragraph(Say.text("workbench.recipe.more", elements.size() - MOST_ROWS)));
        }
        return part;
    }

    private static boolean needsLook(State state) {
        return state != State.SAME && state != State.RENAMED;
    }

    private void choose(String id, Optional<String> target) {
        target.ifPresentOrElse(value -> chosen.put(id, value), () -> chosen.remove(id));
        refresh();
    }

    /** Tries what is chosen, without keeping it. */
    private void refresh() {
        var tried = check();
        outcome.setText(RecipePanel.sentence(tried));
        var byId = new LinkedHashMap<String, ElementCheck>();
        tried.elements().forEach(element -> byId.put(element.id(), element));
        rows.forEach(row -> row.show(byId.getOrDefault(row.elementId(), row.element())));
        confirm.setEnabled(next.isPresent() || !chosen.isEmpty());
    }

    private RecipeCheck check() {
        return workspaces.check(user, scenario, next, chosen);
    }
}
