package nl.herontwerp.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.identity.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Users in the database. */
@Repository
@Transactional
public class UserStore implements Users {

    /** A user locks for {@link #LOCK} after so many wrong passwords in a row. */
    static final int MAX_FAILURES = 10;

    static final Duration LOCK = Duration.ofMinutes(15);

    private static final String SELECT = "select id, username, display_name, roles from app_user ";

    private final JdbcClient jdbc;
    private final Clock clock;

    UserStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What logging in needs to know. */
    public record Login(AppUser user, String passwordHash, boolean enabled, boolean locked) {}

    /** A row of the list that administrators see. */
    public record Listed(AppUser user, boolean enabled) {}

    @Override
    public Optional<AppUser> byId(UUID id) {
        return jdbc.sql(SELECT + "where id = ? and enabled")
                .param(id)
                .query(UserStore::user)
                .optional();
    }

    @Override
    public Map<UUID, AppUser> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(SELECT + "where id in (:ids)").param("ids", Set.copyOf(ids)).query(UserStore::user).stream()
                .collect(Collectors.toMap(AppUser::id, Function.identity()));
    }

    @Override
    public List<AppUser> with(Role role) {
        return all().stream().filter(user -> user.is(role)).toList();
    }

    @Override
    public List<AppUser> all() {
        return jdbc.sql(SELECT + "where enabled order by display_name")
                .query(UserStore::user)
                .list();
    }

    @Override
    public Optional<AppUser> byUsername(String username) {
        return login(username).filter(Login::enabled).map(Login::user);
    }

    public Optional<Login> login(String username) {
        return jdbc.sql("select * from app_user where username = ?")
                .param(normal(username))
                .query((row, number) -> new Login(
                        user(row, number),
                        row.getString("password_hash"),
                        row.getBoolean("enabled"),
                        isLater(row.getObject("locked_until", OffsetDateTime.class))))
                .optional();
    }

    public List<Listed> listed() {
        return jdbc.sql("select * from app_user order by display_name")
                .query((row, number) -> new Listed(user(row, number), row.getBoolean("enabled")))
                .list();
    }

    /** Adds a user. The user name must be free. */
    public AppUser add(String username, String displayName, Set<Role> roles, String passwordHash) {
        var user = new AppUser(UUID.randomUUID(), normal(username), displayName.strip(), roles);
        jdbc.sql("insert into app_user (id, username, display_name, password_hash, roles, enabled, failed_logins,"
                        + " created_at) values (?, ?, ?, ?, ?, true, 0, ?)")
                .params(
                        user.id(),
                        user.username(),
                        user.displayName(),
                        passwordHash,
                        written(roles),
                        OffsetDateTime.now(clock))
                .update();
        return user;
    }

    public void change(UUID id, String displayName, Set<Role> roles, boolean enabled) {
        jdbc.sql("update app_user set display_name = ?, roles = ?, enabled = ? where id = ?")
                .params(displayName.strip(), written(roles), enabled, id)
                .update();
    }

    public void changePassword(UUID id, String passwordHash) {
        jdbc.sql("update app_user set password_hash = ?, failed_logins = 0, locked_until = null where id = ?")
                .params(passwordHash, id)
                .update();
    }

    /** Counts a wrong password; the tenth in a row locks the account for a while. */
    public void loginFailed(String username) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("update app_user set failed_logins = failed_logins + 1 where username = ?")
                .param(normal(username))
                .update();
        jdbc.sql("update app_user set locked_until = ?, failed_logins = 0 where username = ? and failed_logins >= ?")
                .params(now.plus(LOCK), normal(username), MAX_FAILURES)
                .update();
    }

    public void loginSucceeded(UUID id) {
        jdbc.sql("update app_user set failed_logins = 0, locked_until = null where id = ? and failed_logins > 0")
                .param(id)
                .update();
    }

    private boolean isLater(@Nullable OffsetDateTime time) {
        return time != null && time.isAfter(OffsetDateTime.now(clock));
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private static String written(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static AppUser user(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream(row.getString("roles").split(","))
                .filter(name -> !name.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new AppUser(
                row.getObject("id", UUID.class), row.getString("username"), row.getString("display_name"), roles);
    }
}
