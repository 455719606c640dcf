package nl.herontwerp.project.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.project.LibraryModel;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.ProcessVersion;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Projects for other rooms' own work. */
@Service
@Transactional
class ProjectReads implements ProjectRecords {

    private final ProjectStore store;
    private final VersionStore versions;
    private final ModelStore library;
    private final ModelCache models;

    ProjectReads(ProjectStore store, VersionStore versions, ModelStore library, ModelCache models) {
        this.store = store;
        this.versions = versions;
        this.library = library;
        this.models = models;
    }

    @Override
    public Project project(UUID projectId) {
        return store.find(projectId).orElseThrow(() -> new NotAllowed("project " + projectId));
    }

    @Override
    public ProcessVersion version(UUID versionId) {
        return versions.find(versionId).orElseThrow(() -> new NotAllowed("version " + versionId));
    }

    @Override
    public Optional<ProcessVersion> latestVersion(UUID projectId) {
        return versions.latest(projectId, library.main(projectId));
    }

    @Override
    public List<LibraryModel> library(UUID projectId) {
        return library.of(projectId).stream()
                .filter(model -> !model.removed())
                .sorted(Comparator.comparing(model -> !model.main()))
                .toList();
    }

    @Override
    public ModelFile model(UUID versionId) {
        return models.get(versionId);
    }

    @Override
    public void touch(UUID projectId) {
        store.touch(projectId);
    }

    @Override
    public long count() {
        return store.count();
    }

    @Override
    public List<UUID> ownedBy(UUID userId) {
        return store.ownedBy(userId);
    }
}
