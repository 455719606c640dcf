package nl.herontwerp.workbench.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelDifference;
import nl.herontwerp.bpmn.ModelDifference.Known;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.bpmn.RedesignedModel;
import nl.herontwerp.bpmn.WorkFigures;
import nl.herontwerp.identity.AppUser;
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

    /** Versions, latest first, then scenarios. */
    List<Choice> choices(AppUser user, Workspace workspace) {
        var choices = new ArrayList<Choice>();
        for (var version :
                services.projects().versions(user, workspace.project().id())) {
            choices.add(choice(version));
        }
        workspace.scenarios().forEach(scenario -> choices.add(choice(scenario)));
        return choices;
    }

    static Choice choice(ProcessVersion version) {
        return new Choice(
                "v" + version.number(), Say.text("workbench.difference.version", version.number(), version.fileName()));
    }

    static Choice choice(Scenario scenario) {
        return new Choice("s" + scenario.id(), Say.text("workbench.difference.redesign", scenario.name()));
    }

    Compared compare(AppUser user, Workspace workspace, Choice from, Choice to) throws ModelRefused {
        var one = model(user, workspace, from.key());
        var other = model(user, workspace, to.key());
        var became = services.workspaces().recognised(user, workspace.project().id(), one.version(), other.version());
        var known = one.version() == other.version() && one.pieces().isEmpty()
                ? new Known(became, other.pieces())
                : new Known(became, Map.of());
        var difference = ModelDifference.of(one.file(), other.file(), known);
        return new Compared(one.file(), other.file(), difference);
    }

    private Model model(AppUser user, Workspace workspace, String key) throws ModelRefused {
        if (key.startsWith("v")) {
            var version = services.projects().versions(user, workspace.project().id()).stream()
                    .filter(each -> key.equals("v" + each.number()))
                    .findFirst()
                    .orElseThrow(() -> new NotAllowed("version " + key));
            return new Model(services.projects().model(user, version.id()), version.number(), Map.of());
        }
        var id = scenario(workspace, key).orElseThrow(() -> new NotAllowed("scenario " + key));
        var opened = id.equals(workspace.scenario().id())
                ? workspace
                : services.workspaces().open(user, id);
        var plan = RedesignPlans.of(opened);
        if (plan.pieces().isEmpty() && plan.stopped().isEmpty()) {
            return new Model(opened.file(), opened.version().number(), Map.of());
        }
        var options = RedesignForm.chosen().withFigures(false);
        var written = RedesignedModel.edit(opened.file(), plan, options, WorkFigures.NONE);
        var file = ModelReader.read(opened.file().fileName(), written.bytes(), ReadLimits.KEPT);
        return new Model(file, opened.version().number(), written.became());
    }

    private static Optional<UUID> scenario(Workspace workspace, String key) {
        return workspace.scenarios().stream()
                .map(Scenario::id)
                .filter(id -> key.equals("s" + id))
                .findFirst();
    }
}
