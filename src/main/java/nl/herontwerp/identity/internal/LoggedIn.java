package nl.herontwerp.identity.internal;

import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** The principal of a session: a user's id, so that changes of the user are seen at once. */
final class LoggedIn extends User {

    private final UUID id;

    LoggedIn(UserStore.Login login) {
        super(
                login.user().username(),
                login.passwordHash(),
                login.enabled(),
                true,
                true,
                !login.locked(),
                AuthorityUtils.createAuthorityList(authorities(login.user())));
        this.id = login.user().id();
    }

    UUID id() {
        return id;
    }

    private static String[] authorities(AppUser user) {
        return user.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
    }
}
