package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.shell.NavigationEntry;

/** "Portfolio" in the side navigation, for who may have projects. */
@org.springframework.stereotype.Component
class PortfolioNavigation implements NavigationEntry {

    private static final List<Role> HAVE_PROJECTS = List.of(Role.CONSULTANT, Role.HR, Role.MANAGER);

    private final CurrentUser current;

    PortfolioNavigation(CurrentUser current) {
        this.current = current;
    }

    @Override
    public String labelKey() {
        return "workbench.portfolio.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BAR_CHART;
    }

    @Override
    public Class<? extends Component> target() {
        return PortfolioView.class;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean isVisible() {
        return current.get()
                .filter(user -> HAVE_PROJECTS.stream().anyMatch(user::is))
                .isPresent();
    }
}
