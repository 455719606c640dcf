package nl.herontwerp.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** So often in any minute, by an address and by all together. */
class MinuteLimitTest {

    private final Hand clock = new Hand();

    @Test
    void anAddressWaitsUntilItsFirstIsAMinuteAgo() {
        var limit = new MinuteLimit(2, 10, clock);
        assertThat(limit.take("10.0.0.1")).isEmpty();
        clock.forward(20);
        assertThat(limit.take("10.0.0.1")).isEmpty();
        clock.forward(10);
        assertThat(limit.take("10.0.0.1")).contains(Duration.ofSeconds(30));
        assertThat(limit.take("10.0.0.2")).isEmpty();
        clock.forward(29);
        assertThat(limit.take("10.0.0.1")).contains(Duration.ofSeconds(1));
        clock.forward(1);
        assertThat(limit.take("10.0.0.1")).isEmpty();
        assertThat(limit.take("10.0.0.1")).contains(Duration.ofSeconds(20));
    }

    @Test
    void allTogetherWaitTooWhateverTheirAddresses() {
        var limit = new MinuteLimit(2, 3, clock);
        assertThat(limit.take("10.0.0.1")).isEmpty();
        clock.forward(5);
        assertThat(limit.take("10.0.0.2")).isEmpty();
        assertThat(limit.take("10.0.0.3")).isEmpty();
        assertThat(limit.take("10.0.0.4")).contains(Duration.ofSeconds(55));
        clock.forward(55);
        assertThat(limit.take("10.0.0.4")).isEmpty();
        assertThat(limit.take("10.0.0.5")).contains(Duration.ofSeconds(5));
    }

    /** Who is refused does not make the wait longer. */
    @Test
    void askingAgainCostsNothing() {
        var limit = new MinuteLimit(1, 10, clock);
        assertThat(limit.take("10.0.0.1")).isEmpty();
        for (var second = 1; second < 60; second++) {
            clock.forward(1);
            assertThat(limit.take("10.0.0.1")).contains(Duration.ofSeconds(60 - second));
        }
        clock.forward(1);
        assertThat(limit.take("10.0.0.1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "fe80::1%eth0, fe80000000000000",
        "192.168.0.7, 192.168.0.7",
        "::ffff:192.168.0.7, ::ffff:192.168.0.7",
        "face, unknown",
        "example.org, unknown",
        "'', unknown"
    })
    void aConnectionIsCountedOnceAndNoNameIsLookedUp(String address, String who) {
        assertThat(MinuteLimit.who(address)).isEqualTo(who);
    }

    @Test
    void manyAtTheSameTimeGetNoMoreThanTheTotal() throws InterruptedException {
        var limit = new MinuteLimit(100, 7, clock);
        var granted = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var turn = 0; turn < 200; turn++) {
                threads.submit(() -> {
                    start.await();
                    return limit.take("10.0.0.1").isEmpty() ? granted.incrementAndGet() : 0;
                });
            }
            start.countDown();
        }
        assertThat(granted).hasValue(7);
    }

    /** A clock that is put forward by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-29T10:00:00Z");

        void forward(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
