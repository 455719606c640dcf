package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.shell.NavigationEntry;

/** "Sjablonen" in the side navigation, for consultants. */
@org.springframework.stereotype.Component
class TemplatesNavigation implements NavigationEntry {

    private final CurrentUser current;

    TemplatesNavigation(CurrentUser current) {
        this.current = current;
    }

    @Override
    public String labelKey() {
        return "workbench.templates.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.COPY_O;
    }

    @Override
    public Class<? extends Component> target() {
        return TemplatesView.class;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean isVisible() {
        return current.get().filter(user -> user.is(Role.CONSULTANT)).isPresent();
    }
}
