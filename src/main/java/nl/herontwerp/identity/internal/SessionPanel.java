package nl.herontwerp.identity.internal;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.UserPanel;
import org.springframework.stereotype.Component;

/** Tells the shell who is logged in. */
@Component
class SessionPanel implements UserPanel {

    private final CurrentUser current;
    private final AuthenticationContext authentication;

    SessionPanel(CurrentUser current, AuthenticationContext authentication) {
        this.current = current;
        this.authentication = authentication;
    }

    @Override
    public String name() {
        return current.get().map(AppUser::displayName).orElse("");
    }

    @Override
    public String roles() {
        return current.get().stream()
                .flatMap(user -> user.roles().stream().sorted())
                .map(role -> Say.phrase(Phrase.ofEnum("identity.role", role)))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void logout() {
        authentication.logout();
    }
}
