package nl.herontwerp.scenario.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.LibraryModel;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRecords;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes projects out of the database as archives, and into it. */
@Service
class ArchiveService implements Archives {

    private final Projects projects;
    private final ProjectRecords records;
    private final ModelLibraries library;
    private final ProjectModels projectModels;
    private final ScenarioStore scenarios;
    private final SnapshotStore snapshots;
    private final EditLog log;
    private final Keeping keeping;
    private final RulesInForce rules;
    private final Clock clock;

    ArchiveService(
            Projects projects,
            ProjectRecords records,
            ModelLibraries library,
            ProjectModels projectModels,
            ScenarioStore scenarios,
            SnapshotStore snapshots,
            EditLog log,
            Keeping keeping,
            RulesInForce rules,
            Clock clock) {
        this.projects = projects;
        this.records = records;
        this.library = library;
        this.projectModels = projectModels;
        this.scenarios = scenarios;
        this.snapshots = snapshots;
        this.log = log;
        this.keeping = keeping;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional
    public byte[] write(AppUser user, UUID projectId) {
        var project = projects.get(user, projectId);
        var all = library.models(user, projectId);
        var isOne = all.size() <= 1;
        var models = new TreeMap<ArchiveFile.Place, byte[]>();
        var versions = new ArrayList<ArchiveContent.Version>();
        var places = new HashMap<UUID, ArchiveContent.Used>();
        for (var model : all) {
            for (var version : library.versions(user, projectId, model.number()).reversed()) {
                var place = new ArchiveFile.Place(model.number(), version.number());
                models.put(place, records.model(version.id()).original());
                places.put(version.id(), new ArchiveContent.Used(place.model(), place.version()));
                versions.add(new ArchiveContent.Version(
                        version.number(), version.fileName(), version.sha256(), isOne ? null : model.number()));
            }
        }
        var keys = new LinkedHashMap<UUID, String>();
        scenarios.of(projectId).forEach(scenario -> keys.put(scenario.id(), "s" + (keys.size() + 1)));
        var recipes = scenarios.of(projectId).stream()
                .map(each -> recipe(each, keys, isOne ? Map.of() : places))
                .toList();
        var edits = edits(projectId, keys);
        var head = ArchiveContent.Head.of(NewProject.of(project));
        var content = new ArchiveContent(
                ArchiveSchema.NAME,
                Math.max(ArchiveSchema.needed(head), ArchiveSchema.needed(all.size(), all(edits, recipes))),
                head,
                versions,
                recipes,
                edits,
                rules.added(),
                isOne ? null : all.stream().map(ArchiveService::model).toList());
        return ArchiveFile.of(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(content), models)
                .write();
    }

    @Override
    @Transactional(rollbackFor = ArchiveRefused.class)
    public Project read(AppUser user, byte[] bytes) throws ArchiveRefused {
        var archive = ArchiveReader.read(bytes);
        var project = projects.create(user, archive.project());
        take(user, project, archive.models());
        if (archive.models().isEmpty()) {
            return project;
        }
        log.append(project.id(), steps(user, project, archive, created(user, project, archive)));
        log.advance(project.id());
        return project;
    }

    /** Takes the models over under their own numbers, which edits speak of. */
    private void take(AppUser user, Project project, ArchiveModels models) throws ArchiveRefused {
        try {
            var known = new HashSet<Integer>();
            for (var file : models.files().entrySet()) {
                var number = file.getKey().model();
                var kept = file.getValue();
                if (known.add(number)) {
                    library.add(user, project.id(), kept.fileName(), kept.bytes());
                } else {
                    library.replace(user, project.id(), number, kept.fileName(), kept.bytes());
                }
            }
        } catch (ModelRefused refused) {
            throw new ArchiveRefused(refused.reason());
        } catch (ProjectRefused refused) {
            throw new ArchiveRefused(refused.reason());
        }
        if (models.main() != 1) {
            library.makeMain(user, project.id(), models.main());
        }
        models.removed().forEach(number -> library.setRemoved(user, project.id(), number, true));
    }

    /** A scenario for each in the archive, in place of the one that the first model made; ids by key. */
    private Map<String, UUID> created(AppUser user, Project project, ArchiveReader.Archive archive) {
        var first = scenarios.of(project.id()).getFirst();
        var ids = new HashMap<String, UUID>();
        for (var recipe : archive.scenarios()) {
            var name = recipe.name().isBlank() ? first.name() : recipe.name().strip();
            var shortened = name.substring(0, Math.min(name.length(), Keeping.MAX_NAME));
            ids.put(
                    recipe.key(),
                    scenarios.insert(project.id(), shortened, user.username()).id());
        }
        if (!ids.isEmpty()) {
            keeping.delete(user, first);
        }
        return ids;
    }

    /** The edits, told anew: what an archive says of its own edits is not taken over. */
    private List<Step> steps(AppUser user, Project project, ArchiveReader.Archive archive, Map<String, UUID> ids) {
        var start = Standing.start(
                projectModels.read(projectModels.now(project.id())).model());
        var states = new HashMap<UUID, Standing>();
        ids.values().forEach(id -> states.put(id, start));
        var groups = new HashMap<Integer, UUID>();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var steps = new ArrayList<Step>();
        var renamed = new Renaming(start.asIs().model())
                .apply(archive.edits().stream()
                        .<Edit<?>>map(ArchiveReader.Done::edit)
                        .toList());
        for (var done : archive.edits()) {
            var edit = renamed.get(steps.size());
            var scenario = done.scenario() == null ? null : ids.get(done.scenario());
            var state = scenario == null ? states.values().stream().findFirst().orElse(start) : states.get(scenario);
            var sentence = state == null ? Phrase.of("kernel.unknown") : state.sentence(edit);
            states.replaceAll((id, each) -> after(each, id, scenario, edit));
            var group = groups.computeIfAbsent(done.step(), step -> UUID.randomUUID());
            steps.add(new Step(
                    steps.size() + 1,
                    group,
                    scenario,
                    done.edit(),
                    sentence,
                    user.username(),
                    now,
                    Step.State.DONE,
                    0));
        }
        return steps;
    }

    private static Standing after(Standing state, UUID id, @Nullable UUID scenario, Edit<?> edit) {
        var isMine = scenario == null || scenario.equals(id);
        return isMine && state.refusal(edit).isEmpty() ? state.after(edit) : state;
    }

    private static ArchiveContent.Model model(LibraryModel model) {
        return new ArchiveContent.Model(model.number(), model.main(), model.removed());
    }

    private static Stream<ArchiveContent.Edit> all(
            List<ArchiveContent.Edit> edits, List<ArchiveContent.Recipe> recipes) {
        return Stream.concat(
                edits.stream(),
                recipes.stream()
                        .flatMap(recipe -> recipe.frozen() == null
                                ? Stream.of()
                                : ArchiveReader.list(recipe.frozen().edits()).stream()));
    }

    /** @param places of versions by their id; empty when there is one model */
    private ArchiveContent.Recipe recipe(
            Scenario scenario, Map<UUID, String> keys, Map<UUID, ArchiveContent.Used> places) {
        var key = keys.get(scenario.id());
        if (scenario.status() == ScenarioStatus.LOCKED) {
            // a lock is kept by those who made it; its recipe is in the log
            return new ArchiveContent.Recipe(key, scenario.name(), ScenarioStatus.DRAFT, null);
        }
        var frozen = snapshots.find(scenario.id()).map(kept -> {
            var edits = new ArrayList<ArchiveContent.Edit>();
            for (var each : kept.edits()) {
                var owner = each.kind().isShared() ? null : key;
                edits.add(new ArchiveContent.Edit(
                        each.kind(), owner, edits.size() + 1, null, null, Json.tree(each.edit())));
            }
            return new ArchiveContent.Frozen(
                    kept.version().number(),
                    kept.project().referenceDate(),
                    kept.impact().receipt().hash(),
                    edits,
                    kept.rules(),
                    places.isEmpty()
                            ? null
                            : kept.models().stream()
                                    .map(used -> Objects.requireNonNull(places.get(used.versionId())))
                                    .toList());
        });
        return new ArchiveContent.Recipe(key, scenario.name(), scenario.status(), frozen.orElse(null));
    }

    private List<ArchiveContent.Edit> edits(UUID projectId, Map<UUID, String> keys) {
        var groups = new HashMap<UUID, Integer>();
        return log.steps(projectId).stream()
                .filter(Step::isDone)
                .map(step -> new ArchiveContent.Edit(
                        EditKind.of(step.edit()),
                        step.scenarioId() == null ? null : keys.get(step.scenarioId()),
                        groups.computeIfAbsent(step.group(), group -> groups.size() + 1),
                        step.by(),
                        step.at(),
                        Json.tree(EditKind.of(step.edit()).write(step.edit()))))
                .toList();
    }
}
