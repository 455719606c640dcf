package nl.herontwerp.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that work once and for a limited time. Only the hash of the secret is stored.
 */
@Repository
@Transactional
public class OneTimeLinks {

    static final Duration VALID = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom a link is for. */
    public record Purpose(@Nullable UUID userId) {

        /** Whether it sets up the first administrator. */
        public boolean isSetup() {
            return userId == null;
        }
    }

    /** Makes a link for a user, or for the setup of the first administrator when null; the older one ends. */
    public String create(@Nullable UUID userId) {
        if (userId == null) {
            jdbc.sql("delete from one_time_link where user_id is null").update();
        } else {
            jdbc.sql("delete from one_time_link where user_id = ?")
                    .param(userId)
                    .update();
        }
        var secret = new byte[24];
        random.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("insert into one_time_link (token_hash, user_id, expires_at) values (?, ?, ?)")
                .param(hash(token))
                .param(userId)
                .param(OffsetDateTime.now(clock).plus(VALID))
                .update();
        return token;
    }

    /** What a link is for; empty when it is unknown, used or too old. */
    public Optional<Purpose> look(String token) {
        return jdbc.sql("select user_id from one_time_link where token_hash = ? and expires_at > ?")
                .params(hash(token), OffsetDateTime.now(clock))
                .query((row, number) -> new Purpose(row.getObject("user_id", UUID.class)))
                .optional();
    }

    /** Uses a link up; empty when somebody else was first. */
    public Optional<Purpose> use(String token) {
        var purpose = look(token);
        var removed = jdbc.sql("delete from one_time_link where token_hash = ?")
                .param(hash(token))
                .update();
        return removed == 1 ? purpose : Optional.empty();
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
