package nl.herontwerp.screens;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.language.Texts;
import nl.herontwerp.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Screens with the real services behind them, without a browser: what somebody with a certain role sees
 * and can do. What only a browser knows (layout, keyboard, accessibility) is tested in
 * {@code nl.herontwerp.browser}.
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "herontwerp.wagerules.folder="
        })
public abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    private UserDetailsService users;

    /** A new window in which a demo user has logged in: consultant, hr, manager or beheer. */
    protected void logInAs(String username) {
        cleanVaadinEnvironment();
        var user = users.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        inDutch(this::initVaadinEnvironment);
    }

    /** A new window of a visitor who has not logged in. */
    protected void visit() {
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
        inDutch(this::initVaadinEnvironment);
    }

    /** The pretended browser asks for the language of this machine. */
    private static void inDutch(Runnable start) {
        var own = Locale.getDefault();
        Locale.setDefault(Texts.DUTCH);
        try {
            start.run();
        } finally {
            Locale.setDefault(own);
        }
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    /** The example project of a nursing ward; other tests make projects in the same database. */
    protected static Project example(List<Project> visible) {
        return visible.stream()
                .filter(each -> each.name().startsWith("Verpleegafdeling"))
                .findFirst()
                .orElseThrow();
    }

    /** Lets work come to the window that waited for it to be free, as after an upload. */
    protected void whatWaited() {
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
        roundTrip();
    }

    /** Opens an address with what stands behind its question mark. */
    protected void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        roundTrip();
    }

    /** The visible button with this text or this name for screen readers. */
    protected Button button(String name) {
        return buttons()
                .filter(button -> name.equals(button.getText())
                        || button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name + " among " + buttonNames()));
    }

    protected List<String> buttonNames() {
        return buttons().map(Button::getText).toList();
    }

    /** All words on the screen, dialogs included. */
    protected String words() {
        // the screens stand in an element that is no child of the window's own
        return UI.getCurrent().getChildren().flatMap(ScreenTest::words).collect(Collectors.joining(" "));
    }

    /** What the notices say that are open now. */
    protected List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getProperty("text", "")
                        + String.join(" ", words(notice).toList()))
                .toList();
    }

    private Stream<Button> buttons() {
        return find(Button.class).all().stream();
    }

    private static Stream<String> words(Component component) {
        return texts(component.getElement());
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.empty();
        }
        var own = Stream.of("headerTitle", "label", "summary", "errorMessage", "helperText")
                .map(property -> element.getProperty(property, ""))
                .filter(text -> !text.isBlank());
        return Stream.concat(own, element.getChildren().flatMap(ScreenTest::texts));
    }

    /** A name for a scenario that no other test gave to one of the same project. */
    protected static String unused(String name) {
        return name + " " + UUID.randomUUID();
    }
}
