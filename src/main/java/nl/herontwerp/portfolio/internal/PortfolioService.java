package nl.herontwerp.portfolio.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.portfolio.Portfolio;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.portfolio.ScenarioLine;
import nl.herontwerp.portfolio.internal.Calculation.Bases;
import nl.herontwerp.portfolio.internal.FigureTable.Kept;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.review.Approvals;
import nl.herontwerp.scenario.ScenarioRecords;
import nl.herontwerp.scenario.ScenarioRecords.Based;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts projects, scenarios and kept figures together. */
@Service
class PortfolioService implements Portfolio {

    private final Projects projects;
    private final ScenarioRecords scenarios;
    private final Approvals approvals;
    private final Users users;
    private final FigureTable table;
    private final Calculation calculation;
    private final Rounds rounds;

    PortfolioService(
            Projects projects,
            ScenarioRecords scenarios,
            Approvals approvals,
            Users users,
            FigureTable table,
            Calculation calculation,
            Rounds rounds) {
        this.projects = projects;
        this.scenarios = scenarios;
        this.approvals = approvals;
        this.users = users;
        this.table = table;
        this.calculation = calculation;
        this.rounds = rounds;
    }

    @Override
    public List<ProjectLine> of(AppUser user) {
        var visible = projects.visibleTo(user);
        var ids = visible.stream().map(Project::id).toList();
        var found = new Found(table.of(ids), approvals.of(ids), calculation.now());
        var lines = new HashMap<UUID, List<ScenarioLine>>();
        for (var each : scenarios.of(ids)) {
            lines.computeIfAbsent(each.scenario().projectId(), id -> new ArrayList<>())
                    .add(found.line(each));
        }
        var edits = scenarios.latestEdits(ids);
        var names = users.all().stream().collect(Collectors.toMap(AppUser::username, AppUser::displayName));
        return visible.stream()
                .map(project -> {
                    var edit = edits.get(project.id());
                    return ProjectLine.of(
                            project,
                            lines.getOrDefault(project.id(), List.of()),
                            edit,
                            edit == null ? null : names.getOrDefault(edit.by(), edit.by()));
                })
                .toList();
    }

    @Override
    public AutoCloseable onUpdate(Runnable listener) {
        return rounds.listen(listener);
    }

    /** What was read of all scenarios at once. */
    private record Found(Map<UUID, Kept> kept, Map<UUID, Instant> approved, Bases bases) {

        ScenarioLine line(Based based) {
            var id = based.scenario().id();
            @Nullable Kept figures = kept.get(id);
            return new ScenarioLine(
                    based.scenario(),
                    figures == null ? null : figures.figures(),
                    figures != null && figures.basis().equals(bases.of(based)),
                    approved.get(id),
                    based.scenario().favourite());
        }
    }
}
