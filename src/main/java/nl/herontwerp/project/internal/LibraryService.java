package nl.herontwerp.project.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.herontwerp.bpmn.ArchiveLimits;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.LibraryChanged;
import nl.herontwerp.project.LibraryModel;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.ProcessVersion;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.VersionAdded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The models of projects, with the same permissions as the projects themselves. */
@Service
class LibraryService implements ModelLibraries {

    private final Projects projects;
    private final ProjectStore store;
    private final ModelStore models;
    private final VersionStore versions;
    private final ModelCache read;
    private final ArchiveLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    LibraryService(
            Projects projects,
            ProjectStore store,
            ModelStore models,
            VersionStore versions,
            ModelCache read,
            ArchiveLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.projects = projects;
        this.store = store;
        this.models = models;
        this.versions = versions;
        this.read = read;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public List<LibraryModel> models(AppUser user, UUID projectId) {
        projects.get(user, projectId);
        return models.of(projectId);
    }

    @Override
    public LibraryModel add(AppUser user, UUID projectId, String fileName, byte[] bytes) throws ModelRefused {
        requireEdit(user, projectId);
        return add(user, projectId, ModelReader.read(ProjectLimits.fileName(fileName), bytes));
    }

    @Override
    public LibraryModel add(AppUser user, UUID projectId, ModelFile read) {
        requireEdit(user, projectId);
        var file = read.named(ProjectLimits.fileName(read.fileName()));
        return Objects.requireNonNull(transaction.execute(status -> {
            models.hold(projectId);
            ProjectLimits.refuse(
                    models.count(projectId) >= limits.maxModels(),
                    Phrase.of("project.refused.tooManyModels", limits.maxModels()));
            var number = models.insert(projectId);
            var version = keep(user, projectId, number, file);
            return new LibraryModel(number, models.main(projectId) == number, false, version);
        }));
    }

    @Override
    public ProcessVersion replace(AppUser user, UUID projectId, int number, String fileName, byte[] bytes)
            throws ModelRefused {
        requireEdit(user, projectId);
        find(projectId, number);
        var file = ModelReader.read(ProjectLimits.fileName(fileName), bytes);
        return Objects.requireNonNull(transaction.execute(status -> keep(user, projectId, number, file)));
    }

    @Override
    public List<ProcessVersion> versions(AppUser user, UUID projectId, int number) {
        projects.get(user, projectId);
        return versions.of(projectId, number);
    }

    @Override
    public void setRemoved(AppUser user, UUID projectId, int number, boolean removed) {
        requireEdit(user, projectId);
        change(user, projectId, () -> {
            var model = find(projectId, number);
            ProjectLimits.refuse(removed && model.main(), Phrase.of("project.refused.mainStays"));
            models.setRemoved(projectId, number, removed);
        });
    }

    @Override
    public void makeMain(AppUser user, UUID projectId, int number) {
        requireEdit(user, projectId);
        change(user, projectId, () -> {
            find(projectId, number);
            models.setRemoved(projectId, number, false);
            models.makeMain(projectId, number);
        });
    }

    private void change(AppUser user, UUID projectId, Runnable work) {
        transaction.executeWithoutResult(status -> {
            models.hold(projectId);
            work.run();
            store.touch(projectId);
            events.publishEvent(new LibraryChanged(projectId, user.username()));
        });
    }

    private ProcessVersion keep(AppUser user, UUID projectId, int number, ModelFile file) {
        var version = versions.add(projectId, number, file.fileName(), file, user.username());
        store.touch(projectId);
        events.publishEvent(new VersionAdded(projectId, version.id(), user.username()));
        read.put(version.id(), file);
        return version;
    }

    private LibraryModel find(UUID projectId, int number) {
        return models.of(projectId).stream()
                .filter(model -> model.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotAllowed("model " + number + " of project " + projectId));
    }

    private void requireEdit(AppUser user, UUID projectId) {
        if (!projects.mayEdit(user, projectId)) {
            throw new NotAllowed("change project " + projectId);
        }
    }
}
