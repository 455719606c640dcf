package nl.herontwerp.scenario.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.herontwerp.scenario.Workspaces.Changed;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices what other servers on the same database did to projects that are open here, by their
 * revisions, and tells the screens.
 */
@Component
class OtherServers {

    private final EditLog edits;
    private final Logs logs;
    private final ChangeBus bus;

    /** What screens here were told about, by project. */
    private final Map<UUID, Long> told = new HashMap<>();

    OtherServers(EditLog edits, Logs logs, ChangeBus bus) {
        this.edits = edits;
        this.logs = logs;
        this.bus = bus;
    }

    @Scheduled(fixedDelayString = "${herontwerp.scenario.look:2000}")
    synchronized void look() {
        var open = bus.watched();
        told.keySet().retainAll(open);
        if (open.isEmpty()) {
            return;
        }
        edits.revisions(open).forEach((project, revision) -> {
            var used = logs.knownRevision(project);
            var known = Math.max(told.getOrDefault(project, used == 0 ? revision : used), used);
            told.put(project, revision);
            if (revision > known) {
                bus.tell(new Changed(project, null, ""));
            }
        });
    }
}
