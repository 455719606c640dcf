package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.HasText;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.ProcessVersion;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.NextModel;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.Services;

/**
 * A file that may become the next version of one of a project's models. When something of a recipe does not fit it, or
 * elements have other ids, the user sees that first and decides; else it is added at once.
 *
 * @param model its number in the project
 */
record NextVersion(Services services, AppUser user, UUID project, int model, ModelFile file, Runnable added) {

    /** Keeps it as the next version of the model, or as the project's first model. */
    static ProcessVersion keep(Services services, AppUser user, UUID project, int model, String fileName, byte[] bytes)
            throws ModelRefused {
        return services.models().models(user, project).isEmpty()
                ? services.projects().addVersion(user, project, fileName, bytes)
                : services.models().replace(user, project, model, fileName, bytes);
    }

    void ask(HasText message) {
        var next = Optional.of(new NextModel(model, file));
        var draft = services.workspaces()
                .openProject(user, project)
                .filter(workspace -> workspace.scenario().status() == ScenarioStatus.DRAFT);
        var asks = draft.filter(workspace -> services.workspaces()
                .check(user, workspace.scenario().id(), next, Map.of())
                .asks());
        if (asks.isPresent()) {
            new RecipeDialog(
                            services.workspaces(),
                            user,
                            asks.get().scenario().id(),
                            next,
                            chosen -> add(message, draft, chosen))
                    .open();
        } else {
            add(message, draft, Map.of());
        }
    }

    private void add(HasText message, Optional<Workspace> draft, Map<String, String> chosen) {
        try {
            var version = keep(services, user, project, model, file.fileName(), file.original());
            if (!chosen.isEmpty()) {
                var scenario = draft.orElseThrow().scenario().id();
                var workspaces = services.workspaces();
                workspaces.edit(user, scenario, workspaces.recognition(user, scenario, chosen));
            }
            if (draft.isPresent()) {
                Notices.done(Phrase.of("workbench.versions.added", version.number()));
            }
            added.run();
        } catch (ModelRefused refused) {
            message.setText(Say.phrase(refused.reason()));
        } catch (EditRefused refused) {
            // the version is there; what could not be linked waits and is shown beside it
            Notices.refused(refused.reason());
            added.run();
        }
    }
}
