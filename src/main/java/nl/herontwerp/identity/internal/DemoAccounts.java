package nl.herontwerp.identity.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import nl.herontwerp.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Accounts to try the program with, one for each role. They exist only while the server can't be
 * reached from another machine, and never in production.
 */
@Component
@Profile("!production")
public class DemoAccounts implements InitializingBean {

    public static final String PASSWORD = "demo";

    /** The accounts, in the order of the work. */
    public static final List<Account> ACCOUNTS = List.of(
            new Account("consultant", "Noor de Wit", Role.CONSULTANT),
            new Account("hr", "Samir Haddad", Role.HR),
            new Account("manager", "Petra van Dijk", Role.MANAGER),
            new Account("beheer", "Beheerder", Role.ADMIN));

    private final UserStore users;
    private final PasswordEncoder passwords;
    private final @Nullable String address;

    DemoAccounts(UserStore users, PasswordEncoder passwords, @Value("${server.address:}") @Nullable String address) {
        this.users = users;
        this.passwords = passwords;
        this.address = address;
    }

    /** One demo account. */
    public record Account(String username, String displayName, Role role) {}

    @Override
    public void afterPropertiesSet() throws UnknownHostException {
        if (address == null
                || address.isBlank()
                || !InetAddress.getByName(address).isLoopbackAddress()) {
            throw new IllegalStateException("Demo accounts exist only on this machine itself. Start with the profile"
                    + " 'production' (--spring.profiles.active=production), or set server.address=127.0.0.1.");
        }
        for (var account : ACCOUNTS) {
            if (users.login(account.username()).isEmpty()) {
                users.add(
                        account.username(), account.displayName(), Set.of(account.role()), passwords.encode(PASSWORD));
            }
        }
    }
}
