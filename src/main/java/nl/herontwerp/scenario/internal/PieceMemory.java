package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.scenario.Workspace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps beside the log how tasks are split now, so that other projects find it by words. It can be lost at
 * any moment: opening a project makes it again.
 */
@Component
class PieceMemory {

    private static final Logger LOG = LoggerFactory.getLogger(PieceMemory.class);

    /** Scenarios whose rows are known to be as they are here. */
    private static final int REMEMBERED = 500;

    /** Two windows on one scenario take turns; others do not wait for them. */
    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

    private final PieceStore store;
    private final TransactionTemplate transaction;
    private final Map<UUID, Map<String, Kept>> known =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Map<String, Kept>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    PieceMemory(PieceStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /**
     * How one task is split in one scenario.
     *
     * @param taskName at most {@value PieceStore#LONGEST_NAME} characters of it
     * @param minutes without zeros at their end
     */
    record Kept(String taskName, @Nullable BigDecimal minutes, List<Activity> pieces) {
        Kept {
            taskName = taskName.length() > PieceStore.LONGEST_NAME
                    ? taskName.substring(0, PieceStore.LONGEST_NAME)
                    : taskName;
            minutes = minutes == null ? null : plain(minutes.stripTrailingZeros());
            pieces = List.copyOf(pieces);
        }

        private static BigDecimal plain(BigDecimal minutes) {
            return minutes.scale() < 0 ? minutes.setScale(0) : minutes;
        }
    }

    /**
     * Keeps what changed in a draft; a failure is no reason to lose the edit that led here. Not within a
     * transaction of something else, which would fail with it: whoever looks at the draft next keeps it.
     */
    void keep(Workspace draft) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        var scenario = draft.scenario().id();
        var now = splits(draft);
        if (!now.equals(known.get(scenario))) {
            synchronized (turns[Math.floorMod(scenario.hashCode(), turns.length)]) {
                keep(draft, now);
            }
        }
    }

    private void keep(Workspace draft, Map<String, Kept> now) {
        var scenario = draft.scenario().id();
        try {
            transaction.executeWithoutResult(status -> write(draft, known.get(scenario), now));
            known.put(scenario, now);
        } catch (DuplicateKeyException anotherServer) {
            // it keeps the same, and whoever looks next looks again
            known.remove(scenario);
        } catch (RuntimeException e) {
            known.remove(scenario);
            LOG.warn("the pieces of scenario {} can't be found from other projects now", scenario, e);
        }
    }

    /** @param known what the tables hold as far as this server knows; null to read it */
    private void write(Workspace draft, @Nullable Map<String, Kept> known, Map<String, Kept> now) {
        var project = draft.project().id();
        var scenario = draft.scenario().id();
        var before = known != null ? known : store.kept(project, scenario);
        var gone = before.keySet().stream()
                .filter(task -> !Objects.equals(before.get(task), now.get(task)))
                .toList();
        var changed = new HashMap<>(now);
        changed.entrySet().removeIf(task -> task.getValue().equals(before.get(task.getKey())));
        store.forget(project, scenario, gone);
        store.keep(project, scenario, changed);
    }

    private static Map<String, Kept> splits(Workspace draft) {
        var splits = new HashMap<String, Kept>();
        var inventory = draft.asIs().inventory();
        draft.design().splits().forEach((taskId, pieces) -> {
            var task = draft.asIs().model().node(taskId);
            if (task.isPresent() && pieces.size() > 1 && pieces.stream().anyMatch(PieceMemory::isJudged)) {
                var minutes = inventory.task(taskId).activeMinutes();
                splits.put(taskId, new Kept(task.get().label(), minutes == null ? null : minutes.value(), pieces));
            }
        });
        return splits;
    }

    /** Only what somebody has thought about is worth finding again. */
    private static boolean isJudged(Activity piece) {
        return piece.demands().size() == Demand.values().length
                || !piece.hardStops().isEmpty();
    }
}
