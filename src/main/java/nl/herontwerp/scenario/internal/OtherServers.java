package nl.herontwerp.scenario.internal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices what other servers on the same database did to projects that are open here, by their
 * revisions, and tells the screens.
 */
@Component
class OtherServers {

    private final EditLog edits;
    private final ChangeBus bus;

    OtherServers(EditLog edits, ChangeBus bus) {
        this.edits = edits;
        this.bus = bus;
    }

    @Scheduled(fixedDelayString = "${herontwerp.scenario.look:2000}")
    void look() {
        var open = bus.watched();
        if (!open.isEmpty()) {
            edits.revisions(open).forEach(bus::tellUntil);
        }
    }
}
