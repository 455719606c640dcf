package nl.herontwerp.workbench;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.shell.Say;

/** What a scenario is called, and asking for it. */
public final class ScenarioName {

    private ScenarioName() {}

    /** Its name, with what is said of it as a whole in words as well as in a sign. */
    public static String of(Scenario scenario) {
        var name =
                scenario.favourite() ? Say.text("workbench.scenario.favourite.name", scenario.name()) : scenario.name();
        return scenario.status() == ScenarioStatus.LOCKED ? Say.text("workbench.scenario.locked.name", name) : name;
    }

    /** @param use true when it was done; otherwise the name that was typed stays */
    static void ask(String title, String proposal, Predicate<String> use) {
        var dialog = new Dialog(title);
        var name = field(proposal);
        var save = new Button(Say.text("workbench.save"), click -> {
            if (isThere(name) && use.test(name.getValue().strip())) {
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        dialog.add(name);
        dialog.getFooter().add(new Button(Say.text("workbench.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    static TextField field(String proposal) {
        var name = new TextField(Say.text("workbench.scenario.name"));
        name.setValue(proposal);
        name.setWidthFull();
        name.setMaxLength(100);
        name.setAutofocus(true);
        return name;
    }

    /** Whether a name was typed; says so at the field when not. */
    static boolean isThere(TextField name) {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Say.text("workbench.scenario.nameMissing"));
        return !name.isInvalid();
    }
}
