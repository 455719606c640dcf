package nl.herontwerp.scenario.internal;

import java.util.TreeSet;

/**
 * Revisions of a project that open screens were told about. What this server only read is not among
 * them, nor what another server did in between.
 */
class ToldRevisions {

    private long until;
    private final TreeSet<Long> later = new TreeSet<>();

    ToldRevisions(long start) {
        this.until = start;
    }

    /** This revision is told; those before it only when they were told themselves. */
    synchronized void one(long revision) {
        if (revision > until) {
            later.add(revision);
            join();
        }
    }

    /** Everything until this revision is told; false when it was before. */
    synchronized boolean until(long revision) {
        if (revision <= until) {
            return false;
        }
        until = revision;
        later.headSet(revision, true).clear();
        join();
        return true;
    }

    private void join() {
        while (later.remove(until + 1)) {
            until++;
        }
    }
}
