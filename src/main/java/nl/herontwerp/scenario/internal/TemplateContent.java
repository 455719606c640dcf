package nl.herontwerp.scenario.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.PlainModel;
import nl.herontwerp.bpmn.WordsOut;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Templates.Along;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content of a template: an archive of the latest models and of the shortest recipes that lead to its scenarios.
 *
 * @see <a href="../../../../../../../docs/decisions/templates.md">templates</a>
 */
record TemplateContent(byte[] archive, ProjectTemplate.Size size) {

    /** Stands for the name of the template, which may change, wherever something says what it rests on. */
    static final String TOKEN = "sjabloon";

    /** The state of one scenario of an archive. */
    private record Scene(String name, Standing state) {}

    /** @param details what the template is called, and its description as the question */
    static TemplateContent of(byte[] archive, ProjectTemplate.Details details, Along along) throws ArchiveRefused {
        var read = ArchiveReader.read(archive);
        if (read.models().isEmpty()) {
            throw new ArchiveRefused(Phrase.of("scenario.archive.noModel"));
        }
        try {
            return of(read, details, along);
        } catch (ModelRefused refused) {
            throw new ArchiveRefused(refused.reason());
        }
    }

    private static TemplateContent of(ArchiveReader.Archive read, ProjectTemplate.Details details, Along along)
            throws ArchiveRefused, ModelRefused {
        var words = WordsOut.of(along.wordsOut());
        var before = read.models().library(read.models().latest());
        var numbers = renumbered(before);
        var plain = new ArrayList<ModelLibrary.Entry>();
        for (var entry : before.entries()) {
            plain.add(new ModelLibrary.Entry(
                    Objects.requireNonNull(numbers.get(entry.number())), PlainModel.write(entry.file(), words)));
        }
        var recipe = new ShortRecipe(words, id -> renamed(id, numbers, words), along.wagesAndRates());
        var scenes = scenes(read, before);
        var start = Standing.start(ModelLibrary.of(plain).model());
        var edits = edits(recipe, scenes, start, along.wagesAndRates());
        var recipes = new ArrayList<ArchiveContent.Recipe>();
        for (var scene : scenes) {
            recipes.add(new ArchiveContent.Recipe(
                    "s" + (recipes.size() + 1), words.text(scene.name()), ScenarioStatus.DRAFT, null));
        }
        return new TemplateContent(
                write(head(details, read.project()), plain, recipes, edits), size(plain, before, scenes));
    }

    /** New numbers without the gaps that models leave that were taken out. */
    private static Map<Integer, Integer> renumbered(ModelLibrary library) {
        var numbers = new HashMap<Integer, Integer>();
        library.entries().stream()
                .map(ModelLibrary.Entry::number)
                .sorted()
                .forEach(number -> numbers.put(number, numbers.size() + 1));
        return numbers;
    }

    private static String renamed(String id, Map<Integer, Integer> numbers, WordsOut words) {
        var number = numbers.containsKey(ModelLibrary.numberOf(id)) ? ModelLibrary.numberOf(id) : 1;
        var local = id.substring(ModelLibrary.prefix(number).length());
        return ModelLibrary.prefix(numbers.getOrDefault(number, 1)) + words.id(local);
    }

    /** Every scenario as it stands as a draft on the latest models. */
    private static List<Scene> scenes(ArchiveReader.Archive read, ModelLibrary library) {
        var scenes = new ArrayList<Scene>();
        for (var recipe : read.scenarios()) {
            var mine = read.edits().stream()
                    .filter(done -> done.scenario() == null || done.scenario().equals(recipe.key()))
                    .<Edit<?>>map(ArchiveReader.Done::edit)
                    .toList();
            var state = Standing.start(library.model());
            for (var edit : new Renaming(library.model()).apply(mine)) {
                state = state.refusal(edit).isEmpty() ? state.after(edit) : state;
            }
            scenes.add(new Scene(recipe.name(), state));
        }
        return scenes;
    }

    /** Each edit a step of its own, those that do not fit left out. */
    private static List<ArchiveContent.Edit> edits(
            ShortRecipe recipe, List<Scene> scenes, Standing start, boolean rates) {
        var edits = new ArrayList<ArchiveContent.Edit>();
        var shared = start;
        if (!scenes.isEmpty()) {
            for (var edit : shared(recipe, scenes.getFirst().state(), rates)) {
                shared = add(edits, shared, edit, null);
            }
            for (var edit : unknown(shared.asIs())) {
                shared = add(edits, shared, edit, null);
            }
        }
        for (int i = 0; i < scenes.size(); i++) {
            var state = shared;
            var wanted = scenes.get(i).state();
            for (var edit : recipe.design(wanted.asIs(), wanted.design())) {
                state = add(edits, state, edit, "s" + (i + 1));
            }
        }
        return edits;
    }

    private static List<Edit<?>> shared(ShortRecipe recipe, Standing state, boolean rates) {
        var edits = new ArrayList<Edit<?>>();
        if (rates) {
            edits.add(new EmployerEdit.SetEmployer(state.employer()));
            if (!state.scales().lines().isEmpty()) {
                edits.add(new ScaleEdit.PutLines(state.scales().lines()));
            }
            edits.add(new ScaleEdit.SetBasis(state.scales().basis()));
        }
        edits.addAll(recipe.inventory(state.asIs()));
        return edits;
    }

    /** Makes unknown again what the names in a model say, when the project had it unknown. */
    private static List<InventoryEdit> unknown(AsIs asIs) {
        var from = new Provenance.Assumed(TOKEN);
        var edits = new ArrayList<InventoryEdit>();
        asIs.inventory().tasks().forEach((task, figures) -> {
            if (isFromModel(figures.activeMinutes())) {
                edits.add(new InventoryEdit.SetActiveMinutes(task, null, from));
            }
            if (isFromModel(figures.waitingMinutes())) {
                edits.add(new InventoryEdit.SetWaitingMinutes(task, null, from));
            }
            if (isFromModel(figures.visitsPerCase())) {
                edits.add(new InventoryEdit.SetVisitsPerCase(task, null, from));
            }
            if (isFromModel(figures.timesPerYear())) {
                edits.add(new InventoryEdit.SetTimesPerYear(task, null, from));
            }
        });
        asIs.inventory().flowProbabilities().forEach((flow, chance) -> {
            if (isFromModel(chance)) {
                edits.add(new InventoryEdit.SetFlowProbability(flow, null, from));
            }
        });
        asIs.inventory().casesPerYear().forEach((process, cases) -> {
            if (isFromModel(cases)) {
                edits.add(new InventoryEdit.SetCasesPerYear(process, null, from));
            }
        });
        return edits;
    }

    private static boolean isFromModel(@Nullable Sourced<?> figure) {
        return figure != null && figure.provenance() instanceof Provenance.FromModel;
    }

    private static Standing add(
            List<ArchiveContent.Edit> edits, Standing state, Edit<?> edit, @Nullable String scenario) {
        if (state.refusal(edit).isPresent()) {
            return state;
        }
        var kind = EditKind.of(edit);
        edits.add(new ArchiveContent.Edit(kind, scenario, edits.size() + 1, null, null, Json.tree(kind.write(edit))));
        return state.after(edit);
    }

    /** Without a location: where the project was is nobody else's. */
    private static ArchiveContent.Head head(ProjectTemplate.Details details, NewProject from) {
        return ArchiveContent.Head.of(new NewProject(
                details.name(), details.description(), details.sector(), from.level(), from.referenceDate()));
    }

    private static byte[] write(
            ArchiveContent.Head head,
            List<ModelLibrary.Entry> mainFirst,
            List<ArchiveContent.Recipe> recipes,
            List<ArchiveContent.Edit> edits) {
        var isOne = mainFirst.size() == 1;
        var models = new TreeMap<ArchiveFile.Place, byte[]>();
        var versions = new ArrayList<ArchiveContent.Version>();
        var listed = new TreeMap<Integer, ArchiveContent.Model>();
        for (var entry : mainFirst) {
            var file = entry.file();
            models.put(new ArchiveFile.Place(entry.number(), 1), file.original());
            versions.add(new ArchiveContent.Version(1, file.fileName(), file.sha256(), isOne ? null : entry.number()));
            listed.put(
                    entry.number(),
                    new ArchiveContent.Model(entry.number(), entry.equals(mainFirst.getFirst()), false));
        }
        var content = new ArchiveContent(
                ArchiveSchema.NAME,
                ArchiveSchema.needed(mainFirst.size(), edits.stream()),
                head,
                versions,
                recipes,
                edits,
                List.of(),
                isOne ? null : List.copyOf(listed.values()));
        return ArchiveFile.of(Json.MAPPER.writeValueAsBytes(content), models).write();
    }

    private static ProjectTemplate.Size size(List<ModelLibrary.Entry> plain, ModelLibrary library, List<Scene> scenes) {
        var pieces = 0;
        var roles = 0;
        var robots = 0;
        for (var scene : scenes) {
            var design = scene.state().design();
            pieces = Math.max(
                    pieces,
                    library.model().tasks().stream()
                            .mapToInt(task -> design.pieces(task).size())
                            .sum());
            roles = Math.max(roles, design.roles().size());
            robots = Math.max(robots, design.robots().size());
        }
        return new ProjectTemplate.Size(plain.size(), library.model().tasks().size(), pieces, roles, robots);
    }

    /** The archive of a template for a project, or for a file, with what its starting points rest on. */
    static byte[] written(byte[] archive, NewProject project, String basis) throws ArchiveRefused {
        var file = ArchiveFile.read(archive);
        var tree = (ObjectNode) Json.tree(new String(file.json(), StandardCharsets.UTF_8));
        tree.set("project", Json.MAPPER.valueToTree(ArchiveContent.Head.of(project)));
        say(tree.path("edits"), basis);
        return ArchiveFile.of(Json.MAPPER.writeValueAsBytes(tree), new LinkedHashMap<>(file.models()))
                .write();
    }

    private static void say(JsonNode node, String basis) {
        if (node instanceof ObjectNode object) {
            for (var key : List.of("basis", "by")) {
                if (object.path(key).isString() && TOKEN.equals(object.path(key).stringValue())) {
                    object.put(key, basis);
                }
            }
        }
        node.forEach(child -> say(child, basis));
    }

    /** What the archive's own project says, for a template that came as a file. */
    static NewProject head(byte[] archive) throws ArchiveRefused {
        return ArchiveReader.read(archive).project();
    }
}
