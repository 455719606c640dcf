package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"consultant,Noor de Wit", "hr,Samir Haddad", "manager,Petra van Dijk", "beheer,Beheerder"})
    void everyDemoUserGetsIn(String username, String name) {
        var page = logIn(username);
        assertThat(page.locator(".user-menu")).containsText(name);
        assertAccessible(page);
    }

    @Test
    void demoButtonLogsIn() {
        var page = window(1024, 768);
        page.navigate(url("login"));
        assertThat(page.locator(".login-demo vaadin-button")).hasCount(4);
        assertAccessible(page);
        page.locator("vaadin-button:has-text('Noor de Wit')").click();
        assertThat(page.locator(".user-menu")).containsText("Noor de Wit");
    }

    @Test
    void wrongPasswordIsSaid() {
        var page = window(1440, 900);
        page.navigate(url("login"));
        page.fill("input[name=username]", "consultant");
        page.fill("input[name=password]", "verkeerd");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Inloggen is niet gelukt")).isVisible();
    }

    @Test
    void projectsOfOthersAreNotThere() {
        var page = logIn("beheer");
        page.navigate(url("project/00000000-0000-0000-0000-000000000000/proces"));
        assertThat(page.getByText("Deze pagina bestaat niet")).isVisible();
        assertAccessible(page);
    }
}
