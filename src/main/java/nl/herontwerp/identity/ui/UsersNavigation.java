package nl.herontwerp.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.shell.NavigationEntry;

/** "Beheer" in the side navigation, for administrators. */
@org.springframework.stereotype.Component
class UsersNavigation implements NavigationEntry {

    private final CurrentUser current;

    UsersNavigation(CurrentUser current) {
        this.current = current;
    }

    @Override
    public String labelKey() {
        return "identity.users.navigation";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.USERS;
    }

    @Override
    public Class<? extends Component> target() {
        return UsersView.class;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isVisible() {
        return current.get().filter((AppUser user) -> user.is(Role.ADMIN)).isPresent();
    }
}
