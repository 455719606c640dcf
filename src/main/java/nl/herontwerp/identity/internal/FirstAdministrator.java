package nl.herontwerp.identity.internal;

import jakarta.annotation.PostConstruct;
import nl.herontwerp.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * In production the first administrator is made through a one-time link in the log, and demo accounts
 * left by an earlier start on the same data are switched off.
 */
@Component
@Profile("production")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final UserStore users;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;

    FirstAdministrator(UserStore users, OneTimeLinks links, PasswordEncoder passwords) {
        this.users = users;
        this.links = links;
        this.passwords = passwords;
    }

    @PostConstruct
    void switchOffDemoAccounts() {
        for (var account : DemoAccounts.ACCOUNTS) {
            users.login(account.username())
                    .filter(login -> login.enabled() && passwords.matches(DemoAccounts.PASSWORD, login.passwordHash()))
                    .map(UserStore.Login::user)
                    .ifPresent(user -> users.change(user.id(), user.displayName(), user.roles(), false));
        }
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        if (users.with(Role.ADMIN).isEmpty()) {
            LOG.info(
                    "There is no administrator yet. Make the first administrator once, within two days, at"
                            + " http://localhost:{}/wachtwoord/{}",
                    event.getWebServer().getPort(),
                    links.create(null));
        }
    }
}
