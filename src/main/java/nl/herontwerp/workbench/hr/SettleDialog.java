package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.shell.Say;

/** Asks for the answer to a request for a change. */
class SettleDialog extends Dialog {

    /** @param settle given the answer; true when it was kept */
    SettleDialog(RoleComment request, SerializablePredicate<String> settle) {
        super(Say.text("workbench.hr.comment.settle"));
        setWidth("32rem");
        var asked = new Div(request.text());
        asked.addClassName("comment");
        var answer = new TextArea(Say.text("workbench.hr.comment.answer"));
        answer.setWidthFull();
        answer.setMaxLength(4000);
        answer.setHelperText(Say.text("workbench.hr.comment.answer.help"));
        var save = new Button(Say.text("workbench.hr.comment.settle"), click -> {
            answer.setInvalid(answer.getValue().isBlank());
            answer.setErrorMessage(Say.text("workbench.hr.comment.missing"));
            if (!answer.isInvalid() && settle.test(answer.getValue())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(asked, answer);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }
}
