package nl.herontwerp.identity.internal;

import java.util.Optional;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The current user by the security context, read anew from the database. */
@Component
class SessionUser implements CurrentUser {

    private final UserStore users;

    SessionUser(UserStore users) {
        this.users = users;
    }

    @Override
    public Optional<AppUser> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof LoggedIn loggedIn
                ? users.byId(loggedIn.id())
                : Optional.empty();
    }

    @Override
    public AppUser require() {
        return get().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }
}
