package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.shell.Say;

/** Proposals that wait: an administrator decides on them here. Not there when none waits. */
class WaitingPanel extends Section {

    private final RuleServices services;
    private final Runnable after;

    /** @param after called when the register has changed */
    WaitingPanel(RuleServices services, Runnable after) {
        this.services = services;
        this.after = after;
        addClassNames("panel", "waiting");
        fill();
    }

    private void fill() {
        removeAll();
        var waiting = services.changes().waiting();
        setVisible(!waiting.isEmpty());
        add(new H2(Say.text("workbench.rules.waiting", waiting.size())));
        for (RuleChange change : waiting) {
            add(new ChangeCard(services, change, true, () -> {
                fill();
                after.run();
            }));
        }
    }
}
