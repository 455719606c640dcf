package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.shell.NavigationEntry;

/** "Loonregels" in the side navigation. */
@org.springframework.stereotype.Component
class RulesNavigation implements NavigationEntry {

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
}
