package nl.herontwerp.scenario.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.project.ProcessVersion;
import nl.herontwerp.project.ProjectRecords;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.ElementEdit.RecogniseElements;
import nl.herontwerp.scenario.RecipeCheck;
import nl.herontwerp.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays a recipe on a version, or on a file that may become one, and says what fits. Changes nothing. */
@Component
class Checking {

    private final Projects projects;
    private final ProjectRecords records;
    private final Logs logs;
    private final Users users;
    private final Clock clock;

    Checking(Projects projects, ProjectRecords records, Logs logs, Users users, Clock clock) {
        this.projects = projects;
        this.records = records;
        this.logs = logs;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Checks a draft.
     *
     * @param next the file to check it on; null checks it on the version of now
     * @param recognised what the user has chosen so far, not yet in the log
     */
    RecipeCheck check(AppUser user, Scenario scenario, @Nullable ModelFile next, Map<String, String> recognised) {
        var log = logs.load(scenario.projectId());
        var model = next == null ? log.start().asIs().model() : next.model();
        var number = next == null ? log.version().number() : log.version().number() + 1;
        var start = next == null ? log.start() : Standing.start(model);
        var steps = log.steps().stream()
                .filter(step -> step.isDone() && step.isVisibleIn(scenario.id()))
                .toList();
        var tried = new ArrayList<>(steps);
        if (!recognised.isEmpty()) {
            tried.add(trial(log, user, new RecogniseElements(number, recognised)));
        }
        var elements = new KnownElements(model, earlier(user, log, next != null), confirmed(steps, number));
        var names = new LinkedHashMap<String, String>();
        users.all().forEach(each -> names.put(each.username(), each.displayName()));
        return new RecipeReport(elements, names, recognised)
                .of(
                        Replay.renamed(start, steps),
                        Replay.of(start, tried, scenario.id()).lines());
    }

    /** What elements of a version became in another, by what the log of the project says. */
    Map<String, String> recognised(UUID projectId, int from, int to) {
        if (from > to) {
            var backwards = new LinkedHashMap<String, String>();
            recognised(projectId, to, from).forEach((one, other) -> backwards.put(other, one));
            return backwards;
        }
        var said = new ArrayList<Map<String, String>>();
        for (var step : logs.load(projectId).steps()) {
            if (step.isDone()
                    && step.edit() instanceof RecogniseElements(var version, var became)
                    && version > from
                    && version <= to) {
                said.add(became);
            }
        }
        var recognised = new LinkedHashMap<String, String>();
        for (var became : said) {
            for (var id : became.keySet()) {
                var now = Renaming.plain(id);
                for (var each : said) {
                    now = each.getOrDefault(now, now);
                }
                if (!now.equals(ElementEdit.NONE) && !recognised.containsValue(now)) {
                    recognised.putIfAbsent(Renaming.plain(id), now);
                }
            }
        }
        return recognised;
    }

    private Step trial(ProjectLog log, AppUser user, RecogniseElements edit) {
        var state = log.start();
        return new Step(
                log.nextNumber(),
                UUID.randomUUID(),
                null,
                edit,
                state.sentence(edit),
                user.username(),
                clock.instant(),
                Step.State.DONE,
                0);
    }

    /** The models before the one that is checked, latest first; each is read when it is needed. */
    private List<Supplier<ProcessModel>> earlier(AppUser user, ProjectLog log, boolean withLatest) {
        return projects.versions(user, log.projectId()).stream()
                .filter(version ->
                        withLatest || version.number() < log.version().number())
                .map(ProcessVersion::id)
                .<Supplier<ProcessModel>>map(id -> () -> records.model(id).model())
                .toList();
    }

    /** What was recognised in this very version: new ids, and ids that were said to be right. */
    private static Map<String, String> confirmed(List<Step> steps, int number) {
        var confirmed = new LinkedHashMap<String, String>();
        for (var step : steps) {
            if (step.edit() instanceof RecogniseElements(var version, var became) && version == number) {
                confirmed.putAll(became);
            }
        }
        return confirmed;
    }
}
