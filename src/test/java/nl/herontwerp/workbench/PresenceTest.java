package nl.herontwerp.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.herontwerp.workbench.Presence.Visitor;
import org.junit.jupiter.api.Test;

/** Who is gone is not shown as here for long, whichever way the window went. */
class PresenceTest {

    private final Moving clock = new Moving();
    private final Presence presence = new Presence(clock);
    private final UUID project = UUID.randomUUID();
    private final AtomicBoolean connected = new AtomicBoolean(true);
    private final AtomicInteger told = new AtomicInteger();
    private final Presence.Visit noor = presence.arrive(
            project, new Visitor("noor", "Noor de Wit", Step.TAKEN), () -> true, told::incrementAndGet);
    private final Presence.Visit samir = presence.arrive(
            project, new Visitor("samir", "Samir Haddad", Step.KOSTEN), connected::get, () -> {});

    /** A clock that the test sets. */
    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2026-03-01T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void pass(int seconds) {
        clock.now = clock.now.plus(Duration.ofSeconds(seconds));
        presence.look();
    }

    @Test
    void whoClosesTheWindowIsGoneAtOnce() {
        assertThat(noor.others()).extracting(Visitor::name).containsExactly("Samir Haddad");
        samir.close();
        assertThat(noor.others()).isEmpty();
    }

    @Test
    void whoDoesNotAnswerIsGoneAfterHalfAMinuteAndTheOthersAreTold() {
        pass(10);
        var before = told.get();
        connected.set(false);
        pass(20);
        assertThat(noor.others()).as("may be back in a moment").hasSize(1);
        pass(20);
        assertThat(noor.others()).isEmpty();
        assertThat(told.get()).isEqualTo(before + 1);
        pass(10);
        assertThat(told.get()).as("told once").isEqualTo(before + 1);
    }

    @Test
    void whoComesBackIsShownAgain() {
        connected.set(false);
        pass(60);
        assertThat(noor.others()).isEmpty();
        connected.set(true);
        pass(10);
        assertThat(noor.others()).hasSize(1);
    }
}
