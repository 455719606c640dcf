package nl.herontwerp.identity.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with users, and what one-time links do. */
@Service
@Transactional
public class Accounts {

    public static final int MIN_PASSWORD = 12;

    private final UserStore users;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final CurrentUser current;

    Accounts(UserStore users, OneTimeLinks links, PasswordEncoder passwords, CurrentUser current) {
        this.users = users;
        this.links = links;
        this.passwords = passwords;
        this.current = current;
    }

    public List<UserStore.Listed> list() {
        requireAdministrator();
        return users.listed();
    }

    /** Adds a user without a usable password; empty when the user name is taken. */
    public Optional<AppUser> add(String username, String displayName, Set<Role> roles) {
        requireAdministrator();
        if (users.login(username).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(users.add(
                username, displayName, roles, passwords.encode(UUID.randomUUID().toString())));
    }

    /** Changes a user; false when that would leave no administrator. */
    public boolean change(UUID id, String displayName, Set<Role> roles, boolean enabled) {
        requireAdministrator();
        var stays = enabled && roles.contains(Role.ADMIN);
        var others = users.with(Role.ADMIN).stream().anyMatch(user -> !user.id().equals(id));
        if (!stays && !others) {
            return false;
        }
        users.change(id, displayName, roles, enabled);
        return true;
    }

    /** The path of a one-time link with which this user chooses a password. */
    public String passwordLink(UUID userId) {
        requireAdministrator();
        return "wachtwoord/" + links.create(userId);
    }

    public Optional<OneTimeLinks.Purpose> look(String token) {
        return links.look(token);
    }

    /** Sets the password of the link's user; false when the link is gone. */
    public boolean choosePassword(String token, String password) {
        requireLength(password);
        var user = links.use(token).map(OneTimeLinks.Purpose::userId);
        user.ifPresent(id -> users.changePassword(id, passwords.encode(password)));
        return user.isPresent();
    }

    /** Makes the first administrator; false when the link is gone or the user name is taken. */
    public boolean setUp(String token, String username, String displayName, String password) {
        requireLength(password);
        if (users.login(username).isPresent()
                || links.look(token).filter(OneTimeLinks.Purpose::isSetup).isEmpty()
                || links.use(token).isEmpty()) {
            return false;
        }
        var name = displayName.isBlank() ? username : displayName;
        users.add(username, name, EnumSet.of(Role.ADMIN), passwords.encode(password));
        return true;
    }

    private static void requireLength(String password) {
        if (password.length() < MIN_PASSWORD) {
            throw new IllegalArgumentException("a password has at least " + MIN_PASSWORD + " characters");
        }
    }

    private void requireAdministrator() {
        if (!current.require().is(Role.ADMIN)) {
            throw new AccessDeniedException("only for administrators");
        }
    }
}
