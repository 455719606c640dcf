package nl.herontwerp.portfolio.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.herontwerp.portfolio.internal.Calculation.Bases;
import nl.herontwerp.scenario.ScenarioRecords;
import nl.herontwerp.scenario.ScenarioRecords.Based;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Computes the figures that are missing or old. Several servers may do so at once: each takes from the pile at
 * random, and what two compute is the same.
 */
@Component
class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final int PILE = 300;
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final ScenarioRecords scenarios;
    private final FigureTable table;
    private final Calculation calculation;
    private final Clock clock;
    private final Brake brake;

    /** What could not be computed, so that it is not tried again until something changes. */
    private final Map<UUID, String> failed = new ConcurrentHashMap<>();

    /** What was found to be old and is still to be done; used by one thread. */
    private final Queue<Based> pile = new ArrayDeque<>();

    private volatile boolean stopped;

    Keeper(ScenarioRecords scenarios, FigureTable table, Calculation calculation, Clock clock, Brake brake) {
        this.scenarios = scenarios;
        this.table = table;
        this.calculation = calculation;
        this.clock = clock;
        this.brake = brake;
    }

    /** Leaves what is left to do to the next start. */
    void stop() {
        stopped = true;
        brake.release();
    }

    /**
     * Computes what is old of all projects, at most so many scenarios and for so long; says how many were. Stands aside
     * for people after each of them.
     */
    int all(int most, Duration longest) {
        if (pile.isEmpty()) {
            // looking at all of them takes long in a large database; others look too, so no more than a part is taken
            var found = old(scenarios.all(), table.bases());
            pile.addAll(found.subList(0, Math.min(PILE, found.size())));
        }
        return renew(pile, new Slice(most, longest, true));
    }

    /** The same of some projects, at once: somebody who just edited them looks at the outcome. */
    int of(Collection<UUID> projectIds) {
        // what was found of them before the edit is no longer so
        pile.removeIf(each -> projectIds.contains(each.scenario().projectId()));
        var known = new HashMap<UUID, String>();
        table.of(projectIds).forEach((scenario, kept) -> known.put(scenario, kept.basis()));
        var found = new ArrayDeque<>(old(scenarios.of(projectIds), known));
        return renew(found, new Slice(Integer.MAX_VALUE, FOR_EVER, false));
    }

    /** How much is done in one go. */
    private record Slice(int most, Duration longest, boolean braked) {}

    private List<Based> old(List<Based> all, Map<UUID, String> known) {
        var bases = calculation.now();
        var old = new ArrayList<Based>();
        for (var each : all) {
            var id = each.scenario().id();
            var basis = bases.of(each);
            if (!basis.equals(known.get(id)) && !basis.equals(failed.get(id))) {
                old.add(each);
            }
        }
        Collections.shuffle(old);
        return old;
    }

    private int renew(Queue<Based> old, Slice slice) {
        var bases = calculation.now();
        var began = System.nanoTime();
        var done = 0;
        while (!old.isEmpty()) {
            var now = System.nanoTime();
            if (stopped || done >= slice.most() || now - began >= slice.longest().toNanos()) {
                break;
            }
            renew(old.remove(), bases);
            done++;
            if (slice.braked()) {
                brake.rest(Duration.ofNanos(System.nanoTime() - now));
            }
        }
        return done;
    }

    /** The basis was read before the figures are computed: what changes meanwhile only makes them old again. */
    private void renew(Based scenario, Bases bases) {
        var id = scenario.scenario().id();
        try {
            scenarios
                    .outcome(id)
                    .ifPresent(outcome -> table.put(id, bases.of(scenario), FigureMaker.of(outcome, clock.instant())));
            failed.remove(id);
        } catch (DataIntegrityViolationException meanwhile) {
            LOG.debug("scenario {} was deleted, or another server was first", id);
        } catch (RuntimeException e) {
            failed.put(id, bases.of(scenario));
            LOG.warn("the figures of scenario {} can't be kept for the portfolio", id, e);
        }
    }
}
