package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.register.RuleChanges;
import nl.herontwerp.shell.NavigationEntry;

/** "Loonregels" in the side navigation; for who decides with the number of proposals that wait. */
@org.springframework.stereotype.Component
class RulesNavigation implements NavigationEntry {

    private final RuleChanges changes;
    private final CurrentUser current;

    RulesNavigation(RuleChanges changes, CurrentUser current) {
        this.changes = changes;
        this.current = current;
    }

    @Override
    public String labelKey() {
        return "workbench.rules.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BOOK;
    }

    @Override
    public Class<? extends Component> target() {
        return RulesView.class;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Integer count() {
        return current.get()
                .filter(changes::mayAdd)
                .map(user -> changes.waiting().size())
                .orElse(0);
    }
}
