package nl.herontwerp.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/** What a room adds to the side navigation: one bean for each entry. */
public interface NavigationEntry {

    /** Key of the label. */
    String labelKey();

    VaadinIcon icon();

    Class<? extends Component> target();

    /** Place in the list, lowest first. */
    int order();

    /** Whether the present user gets to see it. */
    default boolean isVisible() {
        return true;
    }

    /** A small figure behind the label, such as the number of things to do; null for none. */
    default @Nullable Integer count() {
        return null;
    }
}
