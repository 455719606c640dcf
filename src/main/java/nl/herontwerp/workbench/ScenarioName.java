package nl.herontwerp.workbench;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
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

    /**
     * Asks for a name.
     *
     * @param others the scenarios that have another name
     * @param use true when it was done; otherwise the name that was typed stays
     */
    static void ask(String title, String proposal, List<Scenario> others, Predicate<String> use) {
        var dialog = new Dialog(title);
        var name = field(free(proposal, others));
        var save = new Button(Say.text("workbench.save"), click -> {
            if (isGood(name, others) && use.test(name.getValue().strip())) {
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        dialog.add(name);
        dialog.setWidth("min(30rem, 94vw)");
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

    /** Whether a name was typed that no other scenario has; says so at the field when not. */
    static boolean isGood(TextField name, List<Scenario> others) {
        var isMissing = name.getValue().isBlank();
        name.setInvalid(isMissing || isTaken(name.getValue(), others));
        name.setErrorMessage(
                isMissing
                        ? Say.text("workbench.scenario.nameMissing")
                        : Say.text("scenario.refused.nameTaken", name.getValue().strip()));
        return !name.isInvalid();
    }

    /** A name, with the first number behind it that makes it one that no other scenario has. */
    static String free(String proposal, List<Scenario> others) {
        var name = proposal;
        for (int number = 2; isTaken(name, others); number++) {
            name = Say.text("workbench.scenario.numbered", proposal, number);
        }
        return name;
    }

    private static boolean isTaken(String name, List<Scenario> others) {
        return others.stream().anyMatch(other -> other.isCalled(name));
    }
}
