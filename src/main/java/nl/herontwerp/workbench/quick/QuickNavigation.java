package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.shell.NavigationEntry;

/** "Snel rekenen" in the side navigation. */
@org.springframework.stereotype.Component
class QuickNavigation implements NavigationEntry {

    @Override
    public String labelKey() {
        return "workbench.quick.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CALC;
    }

    @Override
    public Class<? extends Component> target() {
        return QuickView.class;
    }

    @Override
    public int order() {
        return 25;
    }
}
