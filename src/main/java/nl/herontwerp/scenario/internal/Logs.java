package nl.herontwerp.scenario.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.ProjectRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The logs of the projects that were used last. What is kept here is only worth its revision: each use
 * compares it with the database, so that other servers on the same database are seen.
 */
@Component
class Logs {

    private static final int MOST = 200;

    private final EditLog edits;
    private final ProjectRecords projects;
    private final ProjectModels projectModels;
    private final Map<UUID, ProjectLog> kept = new LinkedHashMap<>(16, 0.75f, true);

    Logs(EditLog edits, ProjectRecords projects, ProjectModels projectModels) {
        this.edits = edits;
        this.projects = projects;
        this.projectModels = projectModels;
    }

    /** The log as it is now. The project must have a model. */
    ProjectLog load(UUID projectId) {
        var log = look(projectId);
        keep(log);
        return log;
    }

    /** The same for who goes through many projects: does not push out what others use. */
    ProjectLog look(UUID projectId) {
        var revision = edits.revision(projectId);
        var known = kept(projectId);
        if (known != null && known.revision() == revision) {
            return known;
        }
        var version =
                projects.latestVersion(projectId).orElseThrow(() -> new NotAllowed("model of project " + projectId));
        var models = projectModels.now(projectId);
        var same = known != null && known.models().used().equals(models) ? known : null;
        var library = same != null ? same.models() : new ProjectLog.Models(models, projectModels.read(models));
        var start =
                same != null ? same.start() : Standing.start(library.library().model());
        // read after the revision: a later edit among them only makes the next use read again
        return new ProjectLog(projectId, revision, version, library, start, edits.steps(projectId));
    }

    /** Keeps a log for the next use, unless it holds what a transaction may still take back. */
    void keep(ProjectLog log) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        synchronized (kept) {
            kept.put(log.projectId(), log);
            if (kept.size() > MOST) {
                var eldest = kept.keySet().iterator();
                eldest.next();
                eldest.remove();
            }
        }
    }

    private @Nullable ProjectLog kept(UUID projectId) {
        synchronized (kept) {
            return kept.get(projectId);
        }
    }
}
