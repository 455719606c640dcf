package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody finds what is for everybody; only an administrator manages users. */
class NavigationScreenTest extends ScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr", "manager"})
    void othersDoNotSeeTheUsers(String username) {
        logInAs(username);
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Projecten", "Beoordelen", "Loonregels")
                .doesNotContain("Beheer");
    }

    @Test
    void anAdministratorSeesTheUsers() {
        logInAs("beheer");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Loonregels", "Beheer");
    }
}
