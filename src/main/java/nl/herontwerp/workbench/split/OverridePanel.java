package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.ClassOverride;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** A class that the user chooses against the scores. */
class OverridePanel extends Div {

    private final transient Desk desk;
    private transient @Nullable Shown shown;

    OverridePanel(Desk desk) {
        this.desk = desk;
        addClassName("override");
    }

    /** What the panel was made for. */
    private record Shown(String pieceId, @Nullable ClassOverride override, boolean editable) {}

    void show(Activity activity, boolean editable) {
        var wanted = new Shown(activity.id(), activity.override(), editable);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        removeAll();
        add(new H3(Say.text("workbench.override.title")));
        var override = activity.override();
        if (override != null) {
            add(new Paragraph(Say.text(
                    "workbench.override.now",
                    Phrase.ofEnum("carving.class", override.chosen()),
                    override.by(),
                    override.motive())));
            if (editable) {
                add(new Button(
                        Say.text("workbench.override.remove"),
                        click -> desk.edit(new JudgementEdit.OverrideClass(activity.id(), null))));
            }
        } else if (editable) {
            add(choose(activity));
        }
    }

    private Div choose(Activity activity) {
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
                desk.edit(new JudgementEdit.OverrideClass(
                        activity.id(),
                        new ClassOverride(
                                chosen.getValue(),
                                motive.getValue().strip(),
                                desk.user().displayName())));
            }
        });
        return new Div(chosen, motive, use);
    }
}
