package nl.herontwerp.identity.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.identity.ScanAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The choices in the database; the latest one counts, on every server. */
@Repository
@Transactional
public class ScanAccessStore implements ScanAccess {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<DemoAccounts> ownMachine;

    /** @param ownMachine demo accounts exist only where no other machine can come */
    ScanAccessStore(JdbcClient jdbc, Clock clock, ObjectProvider<DemoAccounts> ownMachine) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ownMachine = ownMachine;
    }

    @Override
    public boolean isOpen() {
        return jdbc.sql("select is_open from scan_access order by number desc limit 1")
                .query(Boolean.class)
                .optional()
                .orElseGet(() -> ownMachine.getIfAvailable() != null);
    }

    @Override
    public void choose(AppUser by, boolean open) {
        requireAdministrator(by);
        jdbc.sql("insert into scan_access (is_open, changed_by, changed_name, changed_at) values (?, ?, ?, ?)")
                .params(open, by.id(), by.displayName(), OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public List<Choice> choices(AppUser by) {
        requireAdministrator(by);
        return jdbc.sql("select is_open, changed_name, changed_at from scan_access order by number desc limit 50")
                .query((row, number) -> new Choice(
                        row.getBoolean("is_open"),
                        row.getString("changed_name"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static void requireAdministrator(AppUser user) {
        if (!user.is(Role.ADMIN)) {
            throw new AccessDeniedException("only for administrators");
        }
    }
}
