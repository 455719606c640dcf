package nl.herontwerp.workbench.projects;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Libraries;
import nl.herontwerp.workbench.ModelReading;
import nl.herontwerp.workbench.Services;

/** Makes projects of models that were read. */
class ProjectMaker {

    private final Services services;
    private final Libraries libraries;
    private final Archives archives;
    private final Templates templates;
    private final AppUser user;

    ProjectMaker(Services services, Libraries libraries, Archives archives, Templates templates) {
        this.services = services;
        this.libraries = libraries;
        this.archives = archives;
        this.templates = templates;
        this.user = services.current().require();
    }

    ModelReading reading() {
        return libraries.reading();
    }

    /** In bytes. */
    int maxArchive() {
        return Math.max(Archives.MAX_SIZE, libraries.limits().maxBytes());
    }

    Project fromArchive(byte[] archive) throws ArchiveRefused {
        return archives.read(user, archive);
    }

    List<ProjectTemplate> templates() {
        return templates.visibleTo(user);
    }

    Project fromTemplate(ProjectTemplate template, NewProject details) {
        return templates.create(user, template.id(), details, Say.text("workbench.templates.basis", template.name()));
    }

    /**
     * One project with these models; nothing stays when one of them is refused.
     *
     * @param main place in the list of the model that the project is about
     */
    Project fromModels(NewProject details, List<ModelFile> models, int main) {
        var inOrder = new ArrayList<>(models);
        inOrder.addFirst(inOrder.remove(main));
        var project = services.projects().create(user, details);
        try {
            for (var model : inOrder) {
                services.models().add(user, project.id(), model);
            }
            return project;
        } catch (ProjectRefused refused) {
            services.projects().delete(user, project.id());
            throw refused;
        }
    }

    /** What a project of this file is called. */
    static String name(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        var name = file.replaceFirst("\\.[^.]+$", "").replace('_', ' ').strip();
        return name.isBlank() ? file : name;
    }
}
