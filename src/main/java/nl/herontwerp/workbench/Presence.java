package nl.herontwerp.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * Who has which project open on this server, and at which step. Only for showing: nothing is decided
 * with it, and it is empty after a restart.
 */
@Component
public class Presence {

    private final Map<UUID, List<Visit>> visits = new ConcurrentHashMap<>();

    /** Somebody at a step of a project. */
    public record Visitor(String username, String name, Step step) {}

    /** One open window; closing it is leaving. */
    public final class Visit implements AutoCloseable {

        private final UUID project;
        private final Visitor visitor;
        private final Runnable changed;

        private Visit(UUID project, Visitor visitor, Runnable changed) {
            this.project = project;
            this.visitor = visitor;
            this.changed = changed;
        }

        /** Other people, each at the step that they opened last; never the visitor's own other windows. */
        public List<Visitor> others() {
            var others = new LinkedHashMap<String, Visitor>();
            for (var visit : visits.getOrDefault(project, List.of())) {
                if (!visit.visitor.username().equals(visitor.username())) {
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
     * @param changed called on any thread each time others come, move or leave
     */
    public Visit arrive(UUID project, Visitor visitor, Runnable changed) {
        var visit = new Visit(project, visitor, changed);
        visits.compute(project, (id, all) -> {
            var list = Objects.requireNonNullElseGet(all, CopyOnWriteArrayList<Visit>::new);
            list.add(visit);
            return list;
        });
        tellOthers(visit);
        return visit;
    }

    private void tellOthers(Visit visit) {
        visits.getOrDefault(visit.project, List.of()).stream()
                .filter(other -> other != visit)
                .forEach(other -> other.changed.run());
    }
}
