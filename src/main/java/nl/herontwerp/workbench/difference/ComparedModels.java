package nl.herontwerp.workbench.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelDifference;
import nl.herontwerp.bpmn.ModelDifference.Known;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelLibrary.Entry;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.bpmn.RedesignedModel;
import nl.herontwerp.bpmn.WorkFigures;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.ProcessVersion;
import nl.herontwerp.scenario.RedesignPlans;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.RedesignForm;
import nl.herontwerp.workbench.Services;

/**
 * The models of a project that can be compared: its versions, and the redesigned model of each
 * scenario. The services check what the user may see.
 */
class ComparedModels {

    private final Services services;

    ComparedModels(Services services) {
        this.services = services;
    }

    /**
     * One model to choose.
     *
     * @param key how a link names it: v and the number of a version, or s and the id of a scenario
     */
    record Choice(String key, String label) {}

    /** Two models and what differs. */
    record Compared(ModelFile from, ModelFile to, ModelDifference difference) {}

    /** @param pieces what the tasks of a redesign became, by id */
    private record Model(ModelFile file, int version, Map<String, List<String>> pieces) {}

    /** Versions of a model, latest first, then scenarios. */
    List<Choice> choices(AppUser user, Workspace workspace, int model) {
        var choices = new ArrayList<Choice>();
        versions(user, workspace, model).forEach(version -> choices.add(choice(version)));
        workspace.scenarios().forEach(scenario -> choices.add(choice(scenario)));
        return choices;
    }

    /** The models of the project, named by their number. */
    static List<Choice> models(Workspace workspace) {
        return workspace.library().entries().stream()
                .map(ComparedModels::choice)
                .toList();
    }

    static Choice choice(Entry model) {
        return new Choice(String.valueOf(model.number()), model.file().fileName());
    }

    static Optional<Entry> entry(Workspace workspace, String key) {
        return workspace.library().entries().stream()
                .filter(model -> choice(model).key().equals(key))
                .findFirst();
    }

    static Choice choice(ProcessVersion version) {
        return new Choice(
                "v" + version.number(), Say.text("workbench.difference.version", version.number(), version.fileName()));
    }

    static Choice choice(Scenario scenario) {
        return new Choice("s" + scenario.id(), Say.text("workbench.difference.redesign", scenario.name()));
    }

    /** The number of the version of a model that a scenario rests on. */
    int version(AppUser user, Workspace workspace, Entry model) {
        return versions(user, workspace, model.number()).stream()
                .filter(each -> each.sha256().equals(model.file().sha256()))
                .findFirst()
                .map(ProcessVersion::number)
                .orElse(1);
    }

    private List<ProcessVersion> versions(AppUser user, Workspace workspace, int model) {
        return services.models().versions(user, workspace.project().id(), model);
    }

    Compared compare(AppUser user, Workspace workspace, int model, Choice from, Choice to) throws ModelRefused {
        var one = model(user, workspace, model, from.key());
        var other = model(user, workspace, model, to.key());
        var project = workspace.project().id();
        var became = services.workspaces().recognised(user, project, model, one.version(), other.version());
        var pieces = one.version() == other.version() && one.pieces().isEmpty()
                ? other.pieces()
                : Map.<String, List<String>>of();
        var difference = ModelDifference.of(one.file(), other.file(), new Known(became, pieces));
        return new Compared(one.file(), other.file(), difference);
    }

    private Model model(AppUser user, Workspace workspace, int number, String key) throws ModelRefused {
        if (key.startsWith("v")) {
            var version = versions(user, workspace, number).stream()
                    .filter(each -> key.equals("v" + each.number()))
                    .findFirst()
                    .orElseThrow(() -> new NotAllowed("version " + key));
            return new Model(services.projects().model(user, version.id()), version.number(), Map.of());
        }
        var id = scenario(workspace, key).orElseThrow(() -> new NotAllowed("scenario " + key));
        var opened = id.equals(workspace.scenario().id())
                ? workspace
                : services.workspaces().open(user, id);
        var model = opened.library()
                .entry(number)
                .orElseThrow(() -> new ModelRefused(Phrase.of(
                        "workbench.difference.notThere", opened.scenario().name())));
        var plan = RedesignPlans.of(opened, model);
        var before = model.file();
        if (plan.pieces().isEmpty() && plan.stopped().isEmpty()) {
            return new Model(before, version(user, opened, model), Map.of());
        }
        var options = RedesignForm.chosen().withFigures(false);
        var written = RedesignedModel.edit(before, plan, options, WorkFigures.NONE);
        var file = ModelReader.read(before.fileName(), written.bytes(), ReadLimits.KEPT);
        return new Model(file, version(user, opened, model), written.became());
    }

    private static Optional<UUID> scenario(Workspace workspace, String key) {
        return workspace.scenarios().stream()
                .map(Scenario::id)
                .filter(id -> key.equals("s" + id))
                .findFirst();
    }
}
