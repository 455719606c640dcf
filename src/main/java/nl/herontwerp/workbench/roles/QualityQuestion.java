package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import nl.herontwerp.carving.QualityAnswer;
import nl.herontwerp.carving.WorkQuality;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** One question with its answer and the motive. */
class QualityQuestion extends Div {

    private final WorkQuality question;
    private final transient @Nullable QualityAnswer before;
    private final RadioButtonGroup<Choice> choice;
    private final TextField motive = new TextField(Say.text("workbench.quality.motive"));

    private enum Choice {
        GOOD,
        BAD,
        UNKNOWN
    }

    QualityQuestion(QualityRow row, @Nullable QualityAnswer answer) {
        question = row.question();
        before = answer;
        addClassName("quality-question");
        choice = new RadioButtonGroup<>(Say.text("workbench.quality.ask." + question.name()));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.qualityChoice", each)));
        choice.setValue(chosen(answer));
        if (answer == null && row.judgement().good().isKnown()) {
            choice.setHelperText(
                    Say.text("workbench.quality.derived", row.judgement().why()));
        }
        motive.setValue(answer == null ? "" : Objects.requireNonNullElse(answer.motive(), ""));
        motive.setWidthFull();
        add(choice, motive);
    }

    private static Choice chosen(@Nullable QualityAnswer answer) {
        if (answer == null) {
            return Choice.UNKNOWN;
        }
        return answer.good() ? Choice.GOOD : Choice.BAD;
    }

    WorkQuality question() {
        return question;
    }

    boolean changed() {
        return !Objects.equals(before, answer());
    }

    @Nullable
    QualityAnswer answer() {
        if (choice.getValue() == null || choice.getValue() == Choice.UNKNOWN) {
            return null;
        }
        var why = motive.getValue().strip();
        return new QualityAnswer(choice.getValue() == Choice.GOOD, why.isEmpty() ? null : why);
    }
}
