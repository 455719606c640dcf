package nl.herontwerp.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiPredicate;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStart;
import nl.herontwerp.shell.Say;

/** Makes a new scenario: what it takes over of the one in hand, and its name. */
class NewScenarioDialog extends Dialog {

    private final RadioButtonGroup<ScenarioStart> start = new RadioButtonGroup<>(Say.text("workbench.scenario.start"));
    private final Paragraph explain = new Paragraph();
    private final TextField name = ScenarioName.field("");
    private final transient List<Scenario> others;

    /** The name that was proposed last; what a user typed is not replaced. */
    private String proposed = "";

    /**
     * @param source name of the scenario in hand
     * @param others all scenarios of the project
     * @param make true when it was made; otherwise the dialog stays
     */
    NewScenarioDialog(String source, List<Scenario> others, BiPredicate<ScenarioStart, String> make) {
        super(Say.text("workbench.scenario.new"));
        this.others = List.copyOf(others);
        start.setItems(ScenarioStart.values());
        start.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.scenario.start", each)));
        start.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        start.setHelperText(Say.text("workbench.scenario.start.explain", source));
        explain.getElement().setAttribute("role", "status");
        start.addValueChangeListener(change -> choose(change.getValue()));
        start.setValue(ScenarioStart.NOTHING);
        var save = new Button(Say.text("workbench.scenario.make"), click -> {
            if (ScenarioName.isGood(name, others)
                    && make.test(start.getValue(), name.getValue().strip())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(start, explain, name);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
        addClassName("new-scenario");
        setWidth("34rem");
    }

    private void choose(ScenarioStart chosen) {
        explain.setText(Say.phrase(Phrase.ofEnum("workbench.scenario.start.what", chosen)));
        if (name.getValue().equals(proposed)) {
            proposed = ScenarioName.free(Say.phrase(Phrase.ofEnum("workbench.scenario.start", chosen)), others);
            name.setValue(proposed);
        }
    }
}
