package nl.herontwerp.workbench.scan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.shell.NavigationEntry;

/** "Reshoringscan" in the side navigation. */
@org.springframework.stereotype.Component
class ScanNavigation implements NavigationEntry {

    @Override
    public String labelKey() {
        return "workbench.scan.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CLIPBOARD_CHECK;
    }

    @Override
    public Class<? extends Component> target() {
        return ScanView.class;
    }

    @Override
    public int order() {
        return 26;
    }
}
