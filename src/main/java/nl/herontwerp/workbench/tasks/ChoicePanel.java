package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
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

    ChoicePanel(Desk desk) {
        this.desk = desk;
        choices = new Piecemeal<>(AT_ONCE, this::choice);
        addClassNames("panel", "choices");
    }

    void show(Workspace workspace) {
        removeAll();
        var found = FigureChoice.of(workspace.asIs());
        if (!found.isEmpty()) {
            choices.show(found);
            add(
                    new H2(Say.text("workbench.choices.title", found.size())),
                    new Paragraph(Say.text("workbench.choices.explain")),
                    choices);
        }
    }

    private RadioButtonGroup<CarriedFigure> choice(FigureChoice choice) {
        var asIs = desk.workspace().asIs();
        var group = new RadioButtonGroup<CarriedFigure>();
        group.setLabel(Say.text(
                "workbench.choices.of",
                choice.label(asIs),
                Say.phrase(Phrase.ofEnum("workbench.choices.kind", choice.kind()))));
        group.setItems(choice.figures());
        group.setItemLabelGenerator(ChoicePanel::text);
        var counting = choice.counting(asIs);
        if (counting == null) {
            group.setHelperText(Say.text("workbench.choices.own"));
        } else {
            group.setValue(counting);
        }
        group.setReadOnly(!desk.workspace().editable());
        group.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(asIs, choice, change.getValue());
            }
        });
        return group;
    }

    private void choose(AsIs asIs, FigureChoice choice, CarriedFigure chosen) {
        choice.edit(asIs, chosen).ifPresent(desk::edit);
    }

    private static String text(CarriedFigure figure) {
        var value = figure.kind() == CarriedFigure.Kind.PROBABILITY
                ? Say.formats().decimal(figure.value().movePointRight(2), 1) + " %"
                : Say.formats().decimal(figure.value(), 2);
        return Say.text("workbench.choices.figure", value, figure.provenance());
    }
}
