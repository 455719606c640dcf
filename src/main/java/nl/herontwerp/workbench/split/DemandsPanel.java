package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.ClassOverride;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.HardStop;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** The seven demands of the chosen piece, its hard stops, and the class that follows from them. */
class DemandsPanel extends Section {

    private final Desk desk;
    private @Nullable String pieceId;

    DemandsPanel(Desk desk) {
        this.desk = desk;
        addClassName("split-demands");
    }

    void select(@Nullable String piece) {
        var changed = !Objects.equals(piece, pieceId);
        pieceId = piece;
        if (changed && piece != null) {
            show(desk.workspace());
        }
    }

    void show(Workspace workspace) {
        removeAll();
        workspace.division().pieces().stream()
                .filter(piece -> piece.activity().id().equals(pieceId))
                .findFirst()
                .ifPresent(piece -> show(piece, workspace.editable()));
    }

    private void show(PieceWork piece, boolean editable) {
        var activity = piece.activity();
        var classification = piece.classification();
        var verdict = new Div(new ClassChip(classification.complexity()), new Div(Say.phrase(classification.reason())));
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        add(new H2(Say.text("workbench.demands.title", activity.name())), verdict);
        for (var demand : Demand.values()) {
            add(demand(activity, demand, editable));
        }
        add(new H3(Say.text("workbench.demands.hardStops")));
        for (var stop : HardStop.values()) {
            add(hardStop(activity, stop, editable));
        }
        add(override(activity, editable));
    }

    private RadioButtonGroup<Integer> demand(Activity activity, Demand demand, boolean editable) {
        var choice = new RadioButtonGroup<Integer>(sentence(Say.phrase(Phrase.ofEnum("carving.demand", demand))));
        choice.addClassName("demand");
        choice.setItems(0, 1, 2, 3);
        choice.setItemLabelGenerator(score -> score.toString());
        var score = activity.demands().get(demand);
        choice.setValue(score);
        choice.setHelperText(
                score == null
                        ? Say.text("workbench.demands.notScored")
                        : Say.text("workbench.anchor." + demand.name() + "." + score));
        choice.setReadOnly(!editable);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(new DesignEdit.SetDemand(activity.id(), demand, change.getValue()));
            }
        });
        return choice;
    }

    private Checkbox hardStop(Activity activity, HardStop stop, boolean editable) {
        var box = new Checkbox(
                sentence(Say.phrase(Phrase.ofEnum("carving.hardStop", stop))),
                activity.hardStops().contains(stop));
        box.setReadOnly(!editable);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(new DesignEdit.SetHardStop(activity.id(), stop, change.getValue()));
            }
        });
        return box;
    }

    private Div override(Activity activity, boolean editable) {
        var panel = new Div(new H3(Say.text("workbench.override.title")));
        panel.addClassName("override");
        var override = activity.override();
        if (override != null) {
            panel.add(new Paragraph(Say.text(
                    "workbench.override.now",
                    Phrase.ofEnum("carving.class", override.chosen()),
                    override.by(),
                    override.motive())));
            if (editable) {
                panel.add(new Button(
                        Say.text("workbench.override.remove"),
                        click -> desk.edit(new DesignEdit.OverrideClass(activity.id(), null))));
            }
        } else if (editable) {
            panel.add(chooseOverride(activity));
        }
        return panel;
    }

    private Div chooseOverride(Activity activity) {
        var chosen = new Select<ComplexityClass>();
        chosen.setLabel(Say.text("workbench.override.class"));
        chosen.setItems(ComplexityClass.SIMPLE, ComplexityClass.SIMPLE_WITH_SUPPORT, ComplexityClass.COMPLEX);
        chosen.setItemLabelGenerator(complexity -> Say.phrase(Phrase.ofEnum("carving.class", complexity)));
        var motive = new TextField(Say.text("workbench.override.motive"));
        motive.setHelperText(Say.text("workbench.override.motive.help"));
        var use = new Button(Say.text("workbench.override.use"), click -> {
            chosen.setInvalid(chosen.isEmpty());
            chosen.setErrorMessage(Say.text("workbench.override.classMissing"));
            motive.setInvalid(motive.getValue().isBlank());
            motive.setErrorMessage(Say.text("workbench.override.motiveMissing"));
            if (!chosen.isInvalid() && !motive.isInvalid()) {
                desk.edit(new DesignEdit.OverrideClass(
                        activity.id(),
                        new ClassOverride(
                                chosen.getValue(),
                                motive.getValue().strip(),
                                desk.user().displayName())));
            }
        });
        return new Div(chosen, motive, use);
    }

    /** The texts stand in the middle of sentences elsewhere; here they start one. */
    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Say.formats().locale()) + words.substring(1);
    }
}
