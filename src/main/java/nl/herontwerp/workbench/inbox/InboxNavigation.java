package nl.herontwerp.workbench.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.shell.NavigationEntry;

/** "Beoordelen" in the side navigation, with the number of things to do. */
@org.springframework.stereotype.Component
class InboxNavigation implements NavigationEntry {

    private final Reviews reviews;
    private final CurrentUser current;

    InboxNavigation(Reviews reviews, CurrentUser current) {
        this.reviews = reviews;
        this.current = current;
    }

    @Override
    public String labelKey() {
        return "workbench.inbox.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.INBOX;
    }

    @Override
    public Class<? extends Component> target() {
        return InboxView.class;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Integer count() {
        return current.get().map(user -> reviews.inbox(user).size()).orElse(0);
    }
}
