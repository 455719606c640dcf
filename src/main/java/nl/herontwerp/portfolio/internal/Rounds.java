package nl.herontwerp.portfolio.internal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.herontwerp.scenario.Workspaces.Changed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When figures are computed again: soon after a project that was edited here comes to rest, and for all
 * projects now and then, which finds what the start, other servers and a change of the rules leave to do.
 */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** Who edits on and on gets figures in between. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(10);

    /** Screens stay calm while a thousand projects are computed. */
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(4);

    private static final Duration STOPPING = Duration.ofSeconds(10);

    /** Scenarios at a time, and how long at the most, so that a fresh edit never waits for a thousand projects. */
    private static final int SLICE = 50;

    private static final Duration LONGEST_SLICE = Duration.ofSeconds(3);

    private final Keeper keeper;
    private final Clock clock;
    private final Map<UUID, Edited> edited = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean news = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("portfolio")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private volatile Instant nextSweep = Instant.MIN;
    private volatile Instant nextNews = Instant.MIN;

    Rounds(Keeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    /** When a project was edited, since its figures were computed last. */
    private record Edited(Instant first, Instant last) {

        boolean isDue(Instant now) {
            return !now.isBefore(last.plus(REST)) || !now.isBefore(first.plus(PATIENCE));
        }
    }

    @EventListener
    void on(Changed changed) {
        var now = clock.instant();
        edited.merge(
                changed.projectId(), new Edited(now, now), (before, after) -> new Edited(before.first(), after.last()));
        news.set(true);
    }

    AutoCloseable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Not on the thread of the scheduler, which others wait for. */
    @Scheduled(
            initialDelayString = "${herontwerp.portfolio.look:1000}",
            fixedDelayString = "${herontwerp.portfolio.look:1000}")
    void look() {
        if (!thread.isShutdown() && busy.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    round();
                } catch (RuntimeException e) {
                    LOG.warn("figures for the portfolio were not kept; they are tried again", e);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** Waits for the scenario in hand, without an interruption: that would close the file of an embedded database. */
    @PreDestroy
    void stop() throws InterruptedException {
        keeper.stop();
        thread.shutdown();
        thread.awaitTermination(STOPPING.toSeconds(), TimeUnit.SECONDS);
    }

    private void round() {
        var now = clock.instant();
        var due = edited.entrySet().stream()
                .filter(each -> each.getValue().isDue(now))
                .map(Map.Entry::getKey)
                .toList();
        // before it is computed: what is edited meanwhile is due again
        due.forEach(edited::remove);
        var renewed = due.isEmpty() ? 0 : keeper.of(due);
        if (!now.isBefore(nextSweep)) {
            var slice = keeper.all(SLICE, LONGEST_SLICE);
            renewed += slice;
            nextSweep = slice == 0 ? clock.instant().plus(BETWEEN_SWEEPS) : Instant.MIN;
        }
        if (renewed > 0) {
            news.set(true);
        }
        if (!now.isBefore(nextNews) && news.getAndSet(false)) {
            nextNews = now.plus(BETWEEN_NEWS);
            listeners.forEach(Rounds::tell);
        }
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.warn("a screen could not take in new figures", e);
        }
    }
}
