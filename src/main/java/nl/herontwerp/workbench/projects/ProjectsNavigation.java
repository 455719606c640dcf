package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.shell.NavigationEntry;

/** "Projecten" in the side navigation. */
@org.springframework.stereotype.Component
class ProjectsNavigation implements NavigationEntry {

    @Override
    public String labelKey() {
        return "workbench.projects";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.FOLDER_OPEN;
    }

    @Override
    public Class<? extends Component> target() {
        return ProjectsView.class;
    }

    @Override
    public int order() {
        return 10;
    }
}
