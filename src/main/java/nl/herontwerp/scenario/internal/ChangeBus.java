package nl.herontwerp.scenario.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.herontwerp.scenario.ScreenNews;
import nl.herontwerp.scenario.Workspaces.Changed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open screens on this server that something in a project changed, and other rooms as an event. */
@Component
class ChangeBus implements ScreenNews {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeBus.class);

    private final EditLog edits;
    private final ApplicationEventPublisher events;
    private final Map<UUID, Watch> watches = new ConcurrentHashMap<>();

    ChangeBus(EditLog edits, ApplicationEventPublisher events) {
        this.edits = edits;
        this.events = events;
    }

    /** The screens that have a project open, and the revisions that they were told about. */
    private record Watch(List<Consumer<Changed>> listeners, ToldRevisions told) {}

    AutoCloseable listen(UUID projectId, Consumer<Changed> listener) {
        var revision = edits.revision(projectId);
        watches.compute(projectId, (id, known) -> {
            var watch = known != null ? known : new Watch(new CopyOnWriteArrayList<>(), new ToldRevisions(revision));
            watch.listeners().add(listener);
            return watch;
        });
        return () -> watches.computeIfPresent(projectId, (id, watch) -> {
            watch.listeners().remove(listener);
            return watch.listeners().isEmpty() ? null : watch;
        });
    }

    /** Tells it once the change is in the database for certain. */
    @Override
    public void tell(Changed changed) {
        afterCommit(() -> send(changed));
    }

    /** The same for a change that made a revision of the project. */
    void tell(Changed changed, long revision) {
        afterCommit(() -> {
            var watch = watches.get(changed.projectId());
            if (watch != null) {
                watch.told().one(revision);
            }
            send(changed);
        });
    }

    /** Tells that a project is at this revision by others, when its screens were not told of everything until there. */
    void tellUntil(UUID projectId, long revision) {
        var watch = watches.get(projectId);
        if (watch != null && watch.told().until(revision)) {
            send(new Changed(projectId, null, ""));
        }
    }

    /** Projects that somebody has open on this server. */
    Set<UUID> watched() {
        return Set.copyOf(watches.keySet());
    }

    private static void afterCommit(Runnable telling) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    telling.run();
                }
            });
        } else {
            telling.run();
        }
    }

    private void send(Changed changed) {
        events.publishEvent(changed);
        var watch = watches.get(changed.projectId());
        if (watch == null) {
            return;
        }
        for (var listener : watch.listeners()) {
            try {
                listener.accept(changed);
            } catch (RuntimeException e) {
                LOG.warn("a screen could not take in a change of project {}", changed.projectId(), e);
            }
        }
    }
}
