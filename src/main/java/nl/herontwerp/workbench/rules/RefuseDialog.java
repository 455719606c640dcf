package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.register.ValueLimits;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;

/** Refusing a proposal, with the reason that its maker will read. */
class RefuseDialog extends Dialog {

    RefuseDialog(RuleServices services, RuleChange change, String name, Runnable after) {
        super(Say.text("workbench.rules.refuse.title"));
        setWidth("32rem");
        var reason = new TextArea(Say.text("workbench.rules.refuse.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(ValueLimits.LONGEST_NOTE);
        reason.setErrorMessage(Say.text("register.refused.reason", ValueLimits.LONGEST_NOTE));
        add(new Paragraph(name), reason);
        var refuse = new Button(Say.text("workbench.rules.refuse"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (reason.isInvalid()) {
                reason.focus();
                return;
            }
            var done = ChangeActions.attempt(
                    () -> services.changes().refuse(services.current().require(), change.id(), reason.getValue()));
            if (done) {
                Notices.done(Phrase.of("workbench.rules.refused"));
            }
            close();
            after.run();
        });
        refuse.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.rules.cancel"), click -> close()), refuse);
        addOpenedChangeListener(opened -> reason.focus());
    }
}
