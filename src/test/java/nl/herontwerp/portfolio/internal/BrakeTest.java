package nl.herontwerp.portfolio.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The background stands aside while somebody is served. */
class BrakeTest {

    private final Brake brake = new Brake();

    @Test
    void aRequestIsSeenForAsLongAsItIsServedAndALittleLonger() throws Exception {
        assertThat(brake.isBusy()).isFalse();
        brake.doFilter(
                new MockHttpServletRequest(),
                new MockHttpServletResponse(),
                (request, response) -> assertThat(brake.isBusy()).isTrue());
        assertThat(brake.isBusy()).isTrue();
        await().until(() -> !brake.isBusy());
    }

    @Test
    void aRequestThatFailsIsOverToo() {
        try {
            brake.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                throw new IllegalStateException("fails");
            });
        } catch (Exception expected) {
            assertThat(expected).hasMessage("fails");
        }
        await().until(() -> !brake.isBusy());
    }

    @Test
    void workWaitsForAsLongAsItTookAndNoLongerThanItsPatience() {
        var began = System.nanoTime();
        brake.rest(Duration.ofMillis(300));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        // an hour of work is no reason to wait for an hour: this ends
        brake.rest(Duration.ofHours(1));
    }

    @Test
    void nothingWaitsOnceTheProgramStops() throws Exception {
        var waiting = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var done = thread.submit(() -> {
                waiting.countDown();
                for (var again = 0; again < 1_000; again++) {
                    brake.rest(Duration.ofHours(1));
                }
            });
            waiting.await();
            brake.release();
            await().until(done::isDone);
        }
    }
}
