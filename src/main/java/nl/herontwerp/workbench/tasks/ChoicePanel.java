package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.FigureChoice;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Piecemeal;
import nl.herontwerp.workbench.Desk;

/** Figures of which the model file says different things, for the user to choose one. */
class ChoicePanel extends Section {

    private static final int AT_ONCE = 20;

    private final transient Desk desk;
    private final Piecemeal<FigureChoice> choices;
    private final transient Map<FigureChoice, RadioButtonGroup<CarriedFigure>> groups = new HashMap<>();
    private List<FigureChoice> shown = List.of();

    ChoicePanel(Desk desk) {
        this.desk = desk;
        choices = new Piecemeal<>(AT_ONCE, this::group);
        addClassNames("panel", "choices");
    }

    /** The same choices stay the same fields, so that somebody who chooses with the keyboard stays where he is. */
    void show(Workspace workspace) {
        var found = FigureChoice.of(workspace.asIs());
        if (!found.equals(shown)) {
            shown = found;
            rebuild();
        }
        groups.forEach(this::update);
    }

    private void rebuild() {
        removeAll();
        groups.clear();
        if (!shown.isEmpty()) {
            choices.show(shown);
            add(
                    new H2(Say.text("workbench.choices.title", shown.size())),
                    new Paragraph(Say.text(
                            desk.workspace().editable()
                                    ? "workbench.choices.explain"
                                    : "workbench.choices.explain.readOnly")),
                    choices);
        }
    }

    private RadioButtonGroup<CarriedFigure> group(FigureChoice choice) {
        var group = new RadioButtonGroup<CarriedFigure>();
        group.setLabel(Say.text(
                "workbench.choices.of",
                choice.label(desk.workspace().asIs()),
                Say.phrase(Phrase.ofEnum("workbench.choices.kind", choice.kind()))));
        group.setItems(choice.figures());
        group.setItemLabelGenerator(ChoicePanel::text);
        update(choice, group);
        group.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choice.edit(desk.workspace().asIs(), change.getValue()).ifPresent(desk::edit);
            }
        });
        groups.put(choice, group);
        return group;
    }

    private void update(FigureChoice choice, RadioButtonGroup<CarriedFigure> group) {
        var counting = choice.counting(desk.workspace().asIs());
        group.setValue(counting);
        group.setHelperText(counting == null ? Say.text("workbench.choices.own") : "");
        group.setReadOnly(!desk.workspace().editable());
    }

    private static String text(CarriedFigure figure) {
        var value = figure.kind() == CarriedFigure.Kind.PROBABILITY
                ? Say.formats().decimal(figure.value().movePointRight(2), 1) + " %"
                : Say.formats().decimal(figure.value(), 2);
        return Say.text("workbench.choices.figure", value, figure.provenance());
    }
}
