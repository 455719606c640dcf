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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open screens on this server that something in a project changed. */
@Component
class ChangeBus implements ScreenNews {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeBus.class);

    private final Map<UUID, List<Consumer<Changed>>> listeners = new ConcurrentHashMap<>();

    AutoCloseable listen(UUID projectId, Consumer<Changed> listener) {
        listeners.computeIfAbsent(projectId, id -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(projectId, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Tells it once the change is in the database for certain. */
    @Override
    public void tell(Changed changed) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    send(changed);
                }
            });
        } else {
            send(changed);
        }
    }

    /** Projects that somebody has open on this server. */
    Set<UUID> watched() {
        return Set.copyOf(listeners.keySet());
    }

    private void send(Changed changed) {
        for (var listener : listeners.getOrDefault(changed.projectId(), List.of())) {
            try {
                listener.accept(changed);
            } catch (RuntimeException e) {
                LOG.warn("a screen could not take in a change of project {}", changed.projectId(), e);
            }
        }
    }
}
