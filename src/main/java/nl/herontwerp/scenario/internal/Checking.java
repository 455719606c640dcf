package nl.herontwerp.scenario.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.ProjectRecords;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.ElementEdit.RecogniseElements;
import nl.herontwerp.scenario.NextModel;
import nl.herontwerp.scenario.RecipeCheck;
import nl.herontwerp.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays a recipe on a version, or on a file that may become one, and says what fits. Changes nothing. */
@Component
class Checking {

    private final ModelLibraries libraries;
    private final ProjectRecords records;
    private final Logs logs;
    private final Users users;
    private final Clock clock;

    Checking(ModelLibraries libraries, ProjectRecords records, Logs logs, Users users, Clock clock) {
        this.libraries = libraries;
        this.records = records;
        this.logs = logs;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Checks a draft.
     *
     * @param next the file to check it on; null checks it on the versions of now
     * @param recognised what the user has chosen so far, not yet in the log
     */
    RecipeCheck check(AppUser user, Scenario scenario, @Nullable NextModel next, Map<String, String> recognised) {
        var log = logs.load(scenario.projectId());
        var start = next == null
                ? log.start()
                : Standing.start(log.models().library().modelWith(next.number(), next.file()));
        var versions = versions(user, log.projectId(), next);
        var steps = log.steps().stream()
                .filter(step -> step.isDone() && step.isVisibleIn(scenario.id()))
                .toList();
        var tried = new ArrayList<>(steps);
        if (!recognised.isEmpty()) {
            tried.add(trial(log, user, said(versions, recognised, log.version().number())));
        }
        var elements = new KnownElements(
                start.asIs().model(),
                number -> history(user, log.projectId(), number, next),
                confirmed(steps, versions));
        var names = new LinkedHashMap<String, String>();
        users.all().forEach(each -> names.put(each.username(), each.displayName()));
        return new RecipeReport(elements, names, recognised)
                .of(
                        Replay.renamed(start, steps),
                        Replay.of(start, tried, scenario.id()).lines());
    }

    /** The edit that says what became of elements in the versions of now. */
    RecogniseElements recognition(AppUser user, ProjectLog log, Map<String, String> became) {
        return said(versions(user, log.projectId(), null), became, log.version().number());
    }

    /**
     * What elements of a version of a model became in another, by what the log of the project says; with
     * the ids of the model's own files.
     */
    Map<String, String> recognised(UUID projectId, int model, int from, int to) {
        if (from > to) {
            var backwards = new LinkedHashMap<String, String>();
            recognised(projectId, model, to, from).forEach((one, other) -> backwards.put(other, one));
            return backwards;
        }
        var said = new ArrayList<Map<String, String>>();
        for (var step : logs.load(projectId).steps()) {
            if (step.isDone()
                    && step.edit() instanceof RecogniseElements edit
                    && edit.versionOf(model) > from
                    && edit.versionOf(model) <= to) {
                said.add(edit.became());
            }
        }
        var prefix = ModelLibrary.prefix(model);
        var recognised = new LinkedHashMap<String, String>();
        chained(said).forEach((id, now) -> {
            if (ModelLibrary.numberOf(id) == model && ModelLibrary.numberOf(now) == model) {
                recognised.put(id.substring(prefix.length()), now.substring(prefix.length()));
            }
        });
        return recognised;
    }

    /** What each element became by all that was said, one after the other. */
    private static Map<String, String> chained(List<Map<String, String>> said) {
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
        return new Step(
                log.nextNumber(),
                UUID.randomUUID(),
                null,
                edit,
                log.start().sentence(edit),
                user.username(),
                clock.instant(),
                Step.State.DONE,
                0);
    }

    /** The number of the version that is checked, by model. */
    private Map<Integer, Integer> versions(AppUser user, UUID projectId, @Nullable NextModel next) {
        var versions = new TreeMap<Integer, Integer>();
        for (var model : libraries.models(user, projectId)) {
            var isNext = next != null && next.number() == model.number();
            versions.put(model.number(), model.latest().number() + (isNext ? 1 : 0));
        }
        return versions;
    }

    /** @param version of the main model */
    private static RecogniseElements said(Map<Integer, Integer> versions, Map<String, String> became, int version) {
        if (versions.size() <= 1) {
            return new RecogniseElements(version(versions, version), became);
        }
        var models =
                became.entrySet().stream().map(Checking::modelOf).distinct().toList();
        var about = models.size() == 1 ? versions.getOrDefault(models.getFirst(), version) : version;
        return new RecogniseElements(about, became, versions);
    }

    private static int version(Map<Integer, Integer> versions, int version) {
        return versions.values().stream().findFirst().orElse(version);
    }

    /** The model in which an element was recognised. */
    private static int modelOf(Map.Entry<String, String> pair) {
        var isNone = pair.getValue().equals(ElementEdit.NONE);
        return ModelLibrary.numberOf(isNone ? Renaming.plain(pair.getKey()) : pair.getValue());
    }

    /** A model as it is checked and as it was before. */
    private ModelHistory history(AppUser user, UUID projectId, int number, @Nullable NextModel next) {
        var versions = new ArrayList<Supplier<ProcessModel>>();
        for (var version : libraries.versions(user, projectId, number)) {
            versions.add(() -> records.model(version.id()).model());
        }
        if (next != null && next.number() == number) {
            return new ModelHistory(next.file().model(), versions);
        }
        return versions.isEmpty()
                ? new ModelHistory(null, versions)
                : new ModelHistory(versions.getFirst().get(), versions.subList(1, versions.size()));
    }

    /** What was recognised in these very versions: new ids, and ids that were said to be right. */
    private static Map<String, String> confirmed(List<Step> steps, Map<Integer, Integer> versions) {
        var confirmed = new LinkedHashMap<String, String>();
        for (var step : steps) {
            if (step.edit() instanceof RecogniseElements edit) {
                for (var pair : edit.became().entrySet()) {
                    var model = modelOf(pair);
                    if (edit.versionOf(model) == versions.getOrDefault(model, 0)) {
                        confirmed.put(pair.getKey(), pair.getValue());
                    }
                }
            }
        }
        return confirmed;
    }
}
