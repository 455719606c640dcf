package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.herontwerp.shell.Say;

/** Parts of a page of which one is in sight, and a button for each. */
class Parts extends Div {

    private final Nav buttons = new Nav();
    private final Map<Button, Component> parts = new LinkedHashMap<>();

    private final transient Runnable opened;

    /** @param opened called after another part came in sight */
    Parts(Runnable opened) {
        this.opened = opened;
        addClassName("parts");
        buttons.addClassName("part-buttons");
        buttons.setAriaLabel(Say.text("workbench.hr.parts"));
        add(buttons);
    }

    /** Adds a part; the first one is in sight. */
    Button add(String name, Component part) {
        var button = new Button(name, click -> open(part));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        buttons.add(button);
        parts.put(button, part);
        add(part);
        show(parts.values().iterator().next());
        return button;
    }

    void open(Component part) {
        show(part);
        opened.run();
    }

    private void show(Component part) {
        parts.forEach((button, each) -> {
            each.setVisible(each == part);
            if (each == part) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }
}
