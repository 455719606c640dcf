package nl.herontwerp.examples.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRecords;
import nl.herontwerp.project.Projects;
import nl.herontwerp.review.ReviewRefused;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.Workspaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a new installation with two worked examples, done by the demo accounts: the consultant makes
 * them, HR agrees and the manager approves. A copy of each approved scenario stays open to try things, and each has a
 * further scenario to compare with.
 */
@Component
@Profile("!production")
class ExampleProjects implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleProjects.class);

    private final PackedModels models;
    private final Projects projects;
    private final ProjectRecords records;
    private final Workspaces workspaces;
    private final ObjectProvider<Reviews> reviews;
    private final Users users;
    private final boolean wanted;
    private final TransactionTemplate together;
    private final TransactionTemplate each;

    ExampleProjects(
            PackedModels models,
            Projects projects,
            ProjectRecords records,
            Workspaces workspaces,
            ObjectProvider<Reviews> reviews,
            Users users,
            PlatformTransactionManager transactions,
            @Value("${herontwerp.examples:true}") boolean wanted) {
        this.models = models;
        this.projects = projects;
        this.records = records;
        this.workspaces = workspaces;
        this.reviews = reviews;
        this.users = users;
        this.wanted = wanted;
        this.together = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Who works in the examples. */
    private record Cast(AppUser consultant, AppUser hr, AppUser manager) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && records.count() == 0) {
            cast().ifPresent(this::makeAll);
        }
    }

    /** All or none: who stops the program half-way finds all of them after the next start. */
    private void makeAll(Cast cast) {
        try {
            together.executeWithoutResult(status ->
                    DataFiles.yaml("examples.yaml").parts("examples").forEach(example -> make(example, cast)));
        } catch (RuntimeException e) {
            LOG.error("the examples could not be made", e);
        }
    }

    private Optional<Cast> cast() {
        return users.byUsername("consultant")
                .flatMap(consultant -> users.byUsername("hr")
                        .flatMap(hr -> users.byUsername("manager").map(manager -> new Cast(consultant, hr, manager))));
    }

    /** One that can't be made leaves nothing behind, and keeps the others. */
    private void make(Data example, Cast cast) {
        try {
            each.executeWithoutResult(status -> whole(example, cast));
        } catch (RuntimeException e) {
            // a program without its examples is still a program
            LOG.error("example {} could not be made", example.text("id"), e);
        }
    }

    private void whole(Data example, Cast cast) {
        var project = project(example, cast);
        var scenario = workspaces.scenarios(cast.consultant(), project.id()).getFirst();
        try {
            redesign(example, cast, scenario.id());
            workspaces.createScenario(
                    cast.consultant(), project.id(), Texts.dutch().get("examples.copy"), Optional.of(scenario.id()));
            variants(example, cast, scenario);
            var port = reviews.getIfAvailable();
            if (port != null) {
                review(port, cast, scenario.id());
            }
        } catch (EditRefused | ReviewRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Project project(Data example, Cast cast) {
        var model = models.list().stream()
                .filter(each -> each.id().equals(example.text("model")))
                .findFirst()
                .orElseThrow();
        var project = models.createProject(
                cast.consultant(),
                model.id(),
                example.languages("projectName").getOrDefault("nl", model.id()),
                example.languages("question").getOrDefault("nl", ""),
                model.sector(Texts.DUTCH));
        projects.addMember(cast.consultant(), project.id(), cast.hr().id());
        projects.addMember(cast.consultant(), project.id(), cast.manager().id());
        return project;
    }

    private void redesign(Data example, Cast cast, UUID scenario) throws EditRefused {
        var name = example.languages("scenarioName").get("nl");
        if (name != null) {
            workspaces.rename(cast.consultant(), scenario, name);
        }
        var locations = ExampleLocations.of(example);
        if (!locations.isEmpty()) {
            workspaces.edit(cast.consultant(), scenario, Phrase.of("examples.locations"), locations);
        }
        for (var step : ExampleRecipe.of(example)) {
            List<? extends Edit<?>> edits = step.edits();
            var sentence = step.sentence();
            if (sentence == null) {
                workspaces.edit(cast.consultant(), scenario, edits.getFirst());
            } else {
                workspaces.edit(cast.consultant(), scenario, sentence, edits);
            }
        }
    }

    /** After the copy to practise with, which is the first draft and opens first. */
    private void variants(Data example, Cast cast, Scenario scenario) throws EditRefused {
        for (var variant : ExampleVariant.all(example)) {
            var made = workspaces.createScenario(
                    cast.consultant(), scenario.projectId(), variant.scenarioName(), Optional.of(scenario.id()));
            workspaces.edit(cast.consultant(), made.id(), variant.sentence(), variant.edits());
        }
    }

    private static void review(Reviews reviews, Cast cast, UUID scenario) throws ReviewRefused {
        var texts = Texts.dutch();
        reviews.submit(
                cast.consultant(), scenario, cast.hr().id(), cast.manager().id(), texts.get("examples.comment.submit"));
        reviews.agree(cast.hr(), scenario, texts.get("examples.comment.agree"));
        reviews.approve(cast.manager(), scenario, "", texts.get("examples.comment.approve"));
    }
}
