package nl.herontwerp.scenario.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.library.TaskWords;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.KnownPieces;
import org.springframework.stereotype.Service;

/** Finds splits of similar tasks among the projects that a user may see. */
@Service
class KnownPieceService implements KnownPieces {

    /** Rows that are looked at; several scenarios of a project may say the same. */
    private static final int ROWS = 60;

    private final Projects projects;
    private final PieceStore store;

    KnownPieceService(Projects projects, PieceStore store) {
        this.projects = projects;
        this.store = store;
    }

    @Override
    public List<Found> similar(AppUser user, UUID except, String taskName, int most) {
        var stems = TaskWords.stems(taskName);
        var names = projects.visibleTo(user).stream()
                .filter(project -> !project.id().equals(except))
                .collect(Collectors.toMap(Project::id, Project::name));
        if (stems.isEmpty() || names.isEmpty()) {
            return List.of();
        }
        // of each task of a project only one, though its scenarios may differ
        var found = new LinkedHashMap<List<Object>, Found>();
        for (var hit : store.find(names.keySet(), stems, ROWS)) {
            var kept = hit.kept();
            if (isSimilar(hit.hits(), stems, TaskWords.stems(kept.taskName()))) {
                found.putIfAbsent(
                        List.of(hit.projectId(), kept.taskName()),
                        new Found(
                                hit.projectId(),
                                names.getOrDefault(hit.projectId(), ""),
                                kept.taskName(),
                                kept.minutes(),
                                kept.pieces(),
                                hit.changedAt().toInstant()));
            }
        }
        return found.values().stream().limit(most).toList();
    }

    /** At least half of the words of the shorter name are in the other one too. */
    private static boolean isSimilar(long hits, List<String> wanted, List<String> own) {
        return 2 * hits >= Math.min(wanted.size(), own.size());
    }
}
