package nl.herontwerp.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who has which project open on this server, and at which step. Only for showing: nothing is decided
 * with it, and it is empty after a restart.
 */
@Component
public class Presence {

    /** A connection that is lost may be back in a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<UUID, List<Visit>> visits = new ConcurrentHashMap<>();
    private final Clock clock;

    Presence(Clock clock) {
        this.clock = clock;
    }

    /** Somebody at a step of a project. */
    public record Visitor(String username, String name, Step step) {}

    /** One open window; closing it is leaving. */
    public final class Visit implements AutoCloseable {

        private final UUID project;
        private final Visitor visitor;
        private final BooleanSupplier here;
        private final Runnable changed;
        private volatile Instant lastHere = clock.instant();
        private volatile boolean gone;

        private Visit(UUID project, Visitor visitor, BooleanSupplier here, Runnable changed) {
            this.project = project;
            this.visitor = visitor;
            this.here = here;
            this.changed = changed;
        }

        /** Looks whether the window still answers; says whether that is other than it was shown. */
        private boolean look(Instant now) {
            var before = gone;
            if (here.getAsBoolean()) {
                lastHere = now;
            }
            gone = now.isAfter(lastHere.plus(PATIENCE));
            return gone != before;
        }

        /** Other people, each at the step that they opened last; never the visitor's own other windows. */
        public List<Visitor> others() {
            var others = new LinkedHashMap<String, Visitor>();
            for (var visit : visits.getOrDefault(project, List.of())) {
                if (!visit.gone && !visit.visitor.username().equals(visitor.username())) {
                    others.put(visit.visitor.username(), visit.visitor);
                }
            }
            return List.copyOf(others.values());
        }

        @Override
        public void close() {
            visits.computeIfPresent(project, (id, all) -> {
                all.remove(this);
                return all.isEmpty() ? null : all;
            });
            tellOthers(this);
        }
    }

    /**
     * Somebody opens a project.
     *
     * @param here whether the window is connected; who is not for half a minute is not shown, until it is again
     * @param changed called on any thread each time others come, move or leave
     */
    public Visit arrive(UUID project, Visitor visitor, BooleanSupplier here, Runnable changed) {
        var visit = new Visit(project, visitor, here, changed);
        visits.compute(project, (id, all) -> {
            var list = Objects.requireNonNullElseGet(all, CopyOnWriteArrayList<Visit>::new);
            list.add(visit);
            return list;
        });
        tellOthers(visit);
        return visit;
    }

    /** A window that was killed, or whose machine sleeps, does not say that it leaves. */
    @Scheduled(fixedDelayString = "PT10S")
    void look() {
        var now = clock.instant();
        for (var all : visits.values()) {
            all.stream().filter(visit -> visit.look(now)).toList().forEach(this::tellOthers);
        }
    }

    private void tellOthers(Visit visit) {
        visits.getOrDefault(visit.project, List.of()).stream()
                .filter(other -> other != visit)
                .forEach(other -> other.changed.run());
    }
}
