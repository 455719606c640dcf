package nl.herontwerp.register.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.register.RuleChange.State;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of added and proposed values. Checks nothing. */
@Repository
class RuleStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long revision() {
        return jdbc.sql("select revision from wage_rule_revision where id = 1")
                .query(Long.class)
                .single();
    }

    /** Holds the register for the rest of the transaction, so that changes come one after the other. */
    void advance() {
        jdbc.sql("update wage_rule_revision set revision = revision + 1 where id = 1")
                .update();
    }

    List<RuleChange> all() {
        return jdbc.sql("select * from wage_rule_value order by entered_at desc, id")
                .query(RuleStore::change)
                .list();
    }

    List<RuleChange> in(State state) {
        return jdbc.sql("select * from wage_rule_value where state = ? order by parameter, valid_from, entered_at")
                .param(state.name())
                .query(RuleStore::change)
                .list();
    }

    Optional<RuleChange> find(UUID id) {
        return jdbc.sql("select * from wage_rule_value where id = ?")
                .param(id)
                .query(RuleStore::change)
                .optional();
    }

    Optional<RuleChange> inForce(String parameter, LocalDate from) {
        return jdbc.sql("select * from wage_rule_value where in_force = ?")
                .param(key(parameter, from))
                .query(RuleStore::change)
                .optional();
    }

    List<RuleChange> ofFile(String file) {
        return jdbc.sql("select * from wage_rule_value where file = ? and state = ?")
                .params(file, State.IN_FORCE.name())
                .query(RuleStore::change)
                .list();
    }

    RuleChange insert(AddedValue added, State state, @Nullable AppUser user, @Nullable String file) {
        var id = UUID.randomUUID();
        var value = added.value();
        var source = value.source();
        jdbc.sql("insert into wage_rule_value (id, parameter, valid_from, valid_until, amount, law, article,"
                        + " publication, checked, status, note, state, in_force, entered_by, entered_name,"
                        + " entered_at, file) values (:id, :parameter, :from, :until, :amount, :law, :article,"
                        + " :publication, :checked, :status, :note, :state, :inForce, :enteredBy, :enteredName,"
                        + " :enteredAt, :file)")
                .param("id", id)
                .param("parameter", added.parameter())
                .param("from", value.from())
                .param("until", value.until())
                .param("amount", value.value())
                .param("law", source.law())
                .param("article", source.article())
                .param("publication", source.publication())
                .param("checked", value.checked())
                .param("status", value.status().name())
                .param("note", value.note())
                .param("state", state.name())
                .param("inForce", inForceKey(added, state))
                .param("enteredBy", user == null ? null : user.id())
                .param("enteredName", user == null ? Objects.requireNonNull(file) : user.displayName())
                .param("enteredAt", OffsetDateTime.now(clock))
                .param("file", file)
                .update();
        return find(id).orElseThrow();
    }

    RuleChange move(RuleChange change, State state, String by, @Nullable String reason) {
        jdbc.sql("update wage_rule_value set state = :state, in_force = :inForce, decided_name = :by,"
                        + " decided_at = :at, reason = :reason where id = :id")
                .param("state", state.name())
                .param("inForce", inForceKey(change.added(), state))
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .param("reason", reason)
                .param("id", change.id())
                .update();
        return find(change.id()).orElseThrow();
    }

    Optional<String> fileRead(String name) {
        return jdbc.sql("select sha256 from wage_rule_file where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    void fileWasRead(String name, String sha256) {
        jdbc.sql("delete from wage_rule_file where name = ?").param(name).update();
        jdbc.sql("insert into wage_rule_file (name, sha256, read_at) values (?, ?, ?)")
                .params(name, sha256, OffsetDateTime.now(clock))
                .update();
    }

    /** unique in the table, so that only one value of a parameter can be in force from a date */
    private static @Nullable String inForceKey(AddedValue added, State state) {
        return state == State.IN_FORCE ? key(added.parameter(), added.value().from()) : null;
    }

    private static String key(String parameter, LocalDate from) {
        return parameter + "@" + from;
    }

    private static RuleChange change(ResultSet row, int number) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        var value = new ParameterValue(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                plain(row.getBigDecimal("amount")),
                new LegalSource(row.getString("law"), row.getString("article"), row.getString("publication")),
                row.getObject("checked", LocalDate.class),
                ParameterValue.Status.valueOf(row.getString("status")),
                row.getString("note"),
                true);
        return new RuleChange(
                row.getObject("id", UUID.class),
                new AddedValue(row.getString("parameter"), value),
                State.valueOf(row.getString("state")),
                row.getString("entered_name"),
                row.getObject("entered_by", UUID.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_name"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("reason"));
    }

    private static BigDecimal plain(BigDecimal amount) {
        var bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
