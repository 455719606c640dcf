package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.register.ValueLimits;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.wagerules.Parameter;

/** Adding a value, or proposing one, with its source; says what it will do before it is done. */
class ValueDialog extends Dialog {

    private final RuleServices services;
    private final Parameter parameter;
    private final boolean adds;
    private final Runnable after;
    private final ValueForm form;
    private final Paragraph effect = new Paragraph();

    /** @param adds an administrator's own value; otherwise a proposal */
    ValueDialog(RuleServices services, Parameter parameter, boolean adds, Runnable after) {
        super(Say.text(adds ? "workbench.rules.add" : "workbench.rules.propose"));
        this.services = services;
        this.parameter = parameter;
        this.adds = adds;
        this.after = after;
        form = new ValueForm(parameter, services.today(), this::changed);
        setWidth("44rem");
        addClassName("value-dialog");
        effect.addClassName("effect");
        effect.getElement().setAttribute("role", "status");
        add(new Paragraph(RuleTexts.name(parameter)), form, effect);
        var save = new Button(
                Say.text(adds ? "workbench.rules.add.save" : "workbench.rules.propose.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.rules.cancel"), click -> close()), save);
        addOpenedChangeListener(opened -> form.begin());
        changed();
    }

    private void changed() {
        var entry = form.entry();
        var from = entry.from();
        var wrong = ValueLimits.problems(parameter, entry, services.today());
        if (from == null || wrong.containsKey(ValueLimits.Field.FROM) || wrong.containsKey(ValueLimits.Field.UNTIL)) {
            effect.setText(Say.text("workbench.rules.effect.noDate"));
            return;
        }
        var sentence = Effects.sentence(services, parameter, from, entry.until());
        effect.setText(adds ? sentence : Say.text("workbench.rules.effect.proposal", sentence));
    }

    private void save() {
        var wrong = ValueLimits.problems(parameter, form.entry(), services.today());
        form.mark(wrong);
        if (!wrong.isEmpty()) {
            return;
        }
        var value = form.value();
        var user = services.current().require();
        var done = ChangeActions.attempt(() -> {
            if (adds) {
                services.changes().add(user, value);
            } else {
                services.changes().propose(user, value);
            }
        });
        if (done) {
            close();
            Notices.done(Phrase.of(
                    adds ? "workbench.rules.add.done" : "workbench.rules.propose.done",
                    value.value().from()));
            after.run();
        }
    }
}
