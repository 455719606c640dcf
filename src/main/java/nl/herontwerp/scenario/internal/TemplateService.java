package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.WordsOut;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.ProcessPart;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.ProjectTemplate.Details;
import nl.herontwerp.scenario.Templates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides template by template who may do what, and keeps them. */
@Service
class TemplateService implements Templates {

    /** Writing the project, taking out what must not go along, and keeping what is left. */
    private static final int STEPS = 3;

    private final Projects projects;
    private final ProjectModels projectModels;
    private final Archives archives;
    private final TemplateStore store;

    TemplateService(Projects projects, ProjectModels projectModels, Archives archives, TemplateStore store) {
        this.projects = projects;
        this.projectModels = projectModels;
        this.archives = archives;
        this.store = store;
    }

    @Override
    public List<ProjectTemplate> visibleTo(AppUser user) {
        requireConsultant(user);
        return store.visibleTo(user.id());
    }

    @Override
    public ProjectTemplate get(AppUser user, UUID templateId) {
        requireConsultant(user);
        return store.find(templateId)
                .filter(template -> template.shared() || user.id().equals(template.ownerId()))
                .orElseThrow(() -> new NotAllowed("template " + templateId));
    }

    @Override
    public boolean mayChange(AppUser user, ProjectTemplate template) {
        var owner = template.ownerId();
        return user.is(Role.CONSULTANT) && (owner == null ? template.shared() : owner.equals(user.id()));
    }

    @Override
    public List<String> probablyOut(AppUser user, UUID projectId) {
        requireEdit(user, projectId);
        var used = projectModels.now(projectId);
        if (used.isEmpty()) {
            return List.of();
        }
        var proposed = new ArrayList<String>();
        for (var entry : projectModels.read(used).entries()) {
            var model = entry.file().model();
            var work = Stream.concat(
                            model.nodes().stream().map(node -> node.name()),
                            model.lanes().stream().map(lane -> lane.name()))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            Stream.concat(model.processes().stream().map(ProcessPart::name), model.blackBoxes().stream())
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .filter(name -> work.stream().noneMatch(each -> each.contains(name.toLowerCase(Locale.ROOT))))
                    .filter(name -> !proposed.contains(name))
                    .forEach(proposed::add);
        }
        return proposed.stream().limit(MAX_WORDS).toList();
    }

    @Override
    public Optional<ProjectTemplate> save(AppUser user, UUID projectId, Details details, Along along, Progress progress)
            throws ArchiveRefused {
        requireEdit(user, projectId);
        var checked = checked(details);
        requireRoom(user);
        var words = WordsOut.of(along.wordsOut());
        refuse(
                Stream.of(checked.name(), checked.description(), checked.sector())
                        .anyMatch(words::isIn),
                Phrase.of("scenario.template.wordIn"));
        var without = new Along(along.wagesAndRates(), wordsOut(user, projectId, along.wordsOut()));
        if (!progress.goesOn(0, STEPS)) {
            return Optional.empty();
        }
        var archive = archives.write(user, projectId);
        if (!progress.goesOn(1, STEPS)) {
            return Optional.empty();
        }
        var content = TemplateContent.of(archive, checked, without);
        return progress.goesOn(2, STEPS) ? Optional.of(store.insert(user.id(), checked, content)) : Optional.empty();
    }

    /** The words that a user gives, and the names of everybody who has to do with the project. */
    private List<String> wordsOut(AppUser user, UUID projectId, List<String> given) {
        refuse(given.size() > MAX_WORDS, Phrase.of("scenario.template.words", MAX_WORDS));
        var words = new ArrayList<>(given);
        projects.members(user, projectId).stream()
                .map(AppUser::displayName)
                .filter(name -> name.strip().contains(" "))
                .forEach(words::add);
        return words;
    }

    @Override
    public ProjectTemplate read(AppUser user, byte[] file, boolean shared) throws ArchiveRefused {
        requireConsultant(user);
        requireRoom(user);
        var head = TemplateContent.head(file);
        var details = checked(new Details(
                shortened(head.name(), MAX_NAME),
                shortened(head.question(), MAX_DESCRIPTION),
                shortened(head.sector(), MAX_NAME),
                shared));
        return store.insert(user.id(), details, TemplateContent.of(file, details, new Along(false, List.of())));
    }

    @Override
    public byte[] write(AppUser user, UUID templateId) {
        var template = get(user, templateId);
        var archive = store.archive(templateId);
        try {
            var head = TemplateContent.head(archive);
            return TemplateContent.written(
                    archive,
                    new NewProject(
                            template.name(),
                            template.description(),
                            template.sector(),
                            head.level(),
                            head.referenceDate()),
                    template.name());
        } catch (ArchiveRefused own) {
            throw new IllegalStateException("a template is an archive that can be read", own);
        }
    }

    @Override
    public ProjectTemplate change(AppUser user, UUID templateId, Details details) {
        requireChange(user, templateId);
        return store.update(templateId, checked(details));
    }

    @Override
    public void delete(AppUser user, UUID templateId) {
        requireChange(user, templateId);
        store.delete(templateId);
    }

    @Override
    @Transactional
    public Project create(AppUser user, UUID templateId, NewProject project, String basis) {
        get(user, templateId);
        try {
            return archives.read(user, TemplateContent.written(store.archive(templateId), project, basis));
        } catch (ArchiveRefused own) {
            throw new ProjectRefused(own.reason());
        }
    }

    private void requireChange(AppUser user, UUID templateId) {
        if (!mayChange(user, get(user, templateId))) {
            throw new NotAllowed("change template " + templateId);
        }
    }

    private void requireEdit(AppUser user, UUID projectId) {
        requireConsultant(user);
        if (!projects.mayEdit(user, projectId)) {
            throw new NotAllowed("keep project " + projectId);
        }
    }

    private static void requireConsultant(AppUser user) {
        if (!user.is(Role.CONSULTANT)) {
            throw new NotAllowed("templates");
        }
    }

    private void requireRoom(AppUser user) {
        refuse(store.ownedBy(user.id()) >= MAX_OWN, Phrase.of("scenario.template.tooMany", MAX_OWN));
    }

    private static Details checked(Details details) {
        var name = details.name().strip();
        refuse(name.isEmpty() || name.length() > MAX_NAME, Phrase.of("scenario.template.name", MAX_NAME));
        refuse(
                details.description().strip().length() > MAX_DESCRIPTION,
                Phrase.of("scenario.template.description", MAX_DESCRIPTION));
        refuse(details.sector().strip().length() > MAX_NAME, Phrase.of("scenario.template.sector", MAX_NAME));
        return new Details(name, details.description().strip(), details.sector().strip(), details.shared());
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static void refuse(boolean refused, Phrase reason) {
        if (refused) {
            throw new ProjectRefused(reason);
        }
    }
}
