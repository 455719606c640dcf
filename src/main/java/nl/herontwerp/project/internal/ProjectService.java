package nl.herontwerp.project.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.ProcessVersion;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectGuard;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.VersionAdded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides object by object who may do what, and keeps it in the database. */
@Service
@Transactional
class ProjectService implements Projects {

    private final ProjectStore store;
    private final VersionStore versions;
    private final ModelStore library;
    private final ModelCache models;
    private final Users users;
    private final ObjectProvider<ProjectGuard> guards;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ProjectService(
            ProjectStore store,
            VersionStore versions,
            ModelStore library,
            ModelCache models,
            Users users,
            ObjectProvider<ProjectGuard> guards,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.store = store;
        this.versions = versions;
        this.library = library;
        this.models = models;
        this.users = users;
        this.guards = guards;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public List<Project> visibleTo(AppUser user) {
        return store.visibleTo(user.id());
    }

    @Override
    public Project get(AppUser user, UUID projectId) {
        return store.find(projectId)
                .filter(project -> belongs(user, project))
                .orElseThrow(() -> new NotAllowed("project " + projectId));
    }

    @Override
    public Project create(AppUser user, NewProject project) {
        if (!user.is(Role.CONSULTANT)) {
            throw new NotAllowed("create a project");
        }
        ProjectLimits.check(project);
        return store.insert(user.id(), project);
    }

    @Override
    public Project change(AppUser user, UUID projectId, NewProject changed) {
        requireEdit(user, projectId);
        ProjectLimits.check(changed);
        return store.update(projectId, changed);
    }

    @Override
    public void delete(AppUser user, UUID projectId) {
        var project = get(user, projectId);
        if (!user.id().equals(project.ownerId())) {
            throw new NotAllowed("delete project " + projectId);
        }
        guards.orderedStream()
                .flatMap(guard -> guard.keeps(projectId).stream())
                .findFirst()
                .ifPresent(reason -> ProjectLimits.refuse(true, reason));
        store.delete(projectId);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public ProcessVersion addVersion(AppUser user, UUID projectId, String fileName, byte[] bytes) throws ModelRefused {
        requireEdit(user, projectId);
        // read before the transaction: a large file must not hold a connection
        var file = ModelReader.read(fileName, bytes);
        var added = transaction.execute(status -> {
            library.hold(projectId);
            var model = library.count(projectId) == 0 ? library.insert(projectId) : library.main(projectId);
            var version = versions.add(projectId, model, ProjectLimits.fileName(fileName), file, user.username());
            store.touch(projectId);
            events.publishEvent(new VersionAdded(projectId, version.id(), user.username()));
            return version;
        });
        models.put(Objects.requireNonNull(added).id(), file);
        return added;
    }

    @Override
    public List<ProcessVersion> versions(AppUser user, UUID projectId) {
        get(user, projectId);
        return versions.of(projectId, library.main(projectId));
    }

    @Override
    public ModelFile model(AppUser user, UUID versionId) {
        var version = versions.find(versionId).orElseThrow(() -> new NotAllowed("version " + versionId));
        get(user, version.projectId());
        return models.get(versionId);
    }

    @Override
    public List<AppUser> members(AppUser user, UUID projectId) {
        var project = get(user, projectId);
        var ids = new ArrayList<UUID>();
        Optional.ofNullable(project.ownerId()).ifPresent(ids::add);
        ids.addAll(store.members(projectId));
        var found = users.byIds(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    @Override
    public void addMember(AppUser user, UUID projectId, UUID memberId) {
        requireEdit(user, projectId);
        if (users.byId(memberId).isEmpty()) {
            throw new NotAllowed("user " + memberId);
        }
        var isOwner = memberId.equals(get(user, projectId).ownerId());
        if (!isOwner && !store.isMember(projectId, memberId)) {
            store.addMember(projectId, memberId);
        }
    }

    @Override
    public void removeMember(AppUser user, UUID projectId, UUID memberId) {
        var project = get(user, projectId);
        if (!user.id().equals(memberId)) {
            requireEdit(user, projectId);
        }
        ProjectLimits.refuse(memberId.equals(project.ownerId()), Phrase.of("project.refused.ownerStays"));
        store.removeMember(projectId, memberId);
    }

    @Override
    public boolean mayEdit(AppUser user, UUID projectId) {
        return (user.is(Role.CONSULTANT) || user.is(Role.HR))
                && store.find(projectId)
                        .filter(project -> belongs(user, project))
                        .isPresent();
    }

    private void requireEdit(AppUser user, UUID projectId) {
        if (!mayEdit(user, projectId)) {
            throw new NotAllowed("change project " + projectId);
        }
    }

    private boolean belongs(AppUser user, Project project) {
        return user.id().equals(project.ownerId()) || store.isMember(project.id(), user.id());
    }
}
