package nl.herontwerp.examples.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.carving.Classifier;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.database.Database;
import nl.herontwerp.examples.ReferenceModels;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.Completeness;
import nl.herontwerp.process.Performer;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.TotalCost;
import nl.herontwerp.scenario.Freezing;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The examples lead to what their file says that they lead to. */
class ExamplesTest {

    private static final BigDecimal CENT_OF_AN_HOUR = new BigDecimal("0.01");

    private static AnnotationConfigApplicationContext application;
    private static Workspaces workspaces;
    private static Projects projects;
    private static AppUser consultant;

    @BeforeAll
    static void start() {
        application = Database.h2().start(PackedModels.class, ExampleProjects.class);
        workspaces = application.getBean(Workspaces.class);
        projects = application.getBean(Projects.class);
        consultant = Database.user(application, "consultant");
        application.getBean(ExampleProjects.class).run(new DefaultApplicationArguments());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    static Stream<Data> examples() {
        return DataFiles.yaml("examples.yaml").parts("examples").stream();
    }

    static Stream<String> models() {
        return DataFiles.yaml("index.yaml").parts("models").stream().map(model -> model.text("id"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleLeadsToWhatItsFileSays(Data example) {
        var workspace = open(example);
        assertThat(workspace.notFitting()).isEmpty();
        assertThat(workspace.loads().completeness().gaps()).isEmpty();
        var expected = example.part("expected");
        var role = expected.part("role");
        var review = workspace.division().roles().getFirst();
        assertHours(review.hoursPerWeek(), role.decimal("hoursPerWeekNormalPace"));
        assertHours(review.hoursNeededPerWeek(), role.decimal("hoursPerWeekNeeded"));
        assertThat(review.hoursAvailablePerWeek().value()).isEqualByComparingTo(role.decimal("hoursPerWeekAvailable"));
        assertThat(review.mainTasks().stream()
                        .map(RoleReview.MainTask::isMainTask)
                        .filter(Figure.known(true)::equals))
                .hasSize(role.number("mainTasks"));
        expected.part("freedHoursPerYear")
                .values()
                .forEach((lane, hours) -> assertHours(
                        Objects.requireNonNull(workspace.division().freedHours().get(lane)),
                        new BigDecimal(String.valueOf(hours))));
        if (expected.values().containsKey("robotHoursPerYear")) {
            var robots = workspace.division().pieces().stream()
                    .map(PieceWork::robotHours)
                    .toList();
            assertHours(Figure.total(robots, Hours.ZERO, Hours::plus), expected.decimal("robotHoursPerYear"));
        }
    }

    /** All four locations can be compared on all factors, and the answer depends on an opinion. */
    @Test
    void theFlowerPotsHaveLocations() {
        var workspace = open(examples().findFirst().orElseThrow());
        var cost = TotalCost.of(workspace.locations(), workspace.impact());
        assertThat(cost.comparison().isPossible()).isTrue();
        assertThat(cost.comparison().leftOut()).isEmpty();
        assertThat(workspace.locations().locations())
                .extracting(Location::kind)
                .containsExactly(Location.Kind.values());
        assertThat(workspace.locations().locations())
                .extracting(Location::name)
                .allSatisfy(name -> assertThat(name).endsWith("(voorbeeld)"));
        assertThat(cost.comparison().leads().getLast().location().kind()).isEqualTo(Location.Kind.HERE_REDESIGNED);
        assertThat(cost.comparison().leads().getLast().from().group().isSoft()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theClassesAreThoseOfTheFile(Data example) {
        var workspace = open(example);
        for (var split : example.parts("splits")) {
            var pieces = workspace.division().piecesOf(split.text("task"));
            var expected = split.parts("pieces");
            assertThat(pieces).hasSameSizeAs(expected);
            for (var i = 0; i < pieces.size(); i++) {
                assertThat(Classifier.classify(pieces.get(i).activity())
                                .complexity()
                                .name())
                        .as(expected.get(i).text("name"))
                        .isEqualTo(expected.get(i).text("expectedClass"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasACostWithoutGaps(Data example) {
        var impact = open(example).impact();
        assertThat(CostImpact.money(impact.perYear().now()).missing()).isEmpty();
        assertThat(CostImpact.money(impact.perYear().scenario()).missing()).isEmpty();
        assertThat(CostImpact.money(impact.oneOffTotal()).missing()).isEmpty();
        assertThat(impact.receipt().hash()).isNotBlank();
    }

    /** The costs of a full example are the largest that is ever kept of a scenario. */
    @ParameterizedTest
    @MethodSource("examples")
    void aFrozenExampleComesBackToTheCent(Data example) {
        var before = open(example);
        var copy = workspaces.createScenario(
                consultant,
                before.project().id(),
                "Kopie",
                Optional.of(before.scenario().id()));
        var draft = workspaces.open(consultant, copy.id());
        application.getBean(Freezing.class).freeze(copy.id(), ScenarioStatus.WITH_HR);
        var frozen = workspaces.open(consultant, copy.id());
        assertThat(frozen.impact()).isEqualTo(draft.impact());
        assertThat(frozen.division()).isEqualTo(draft.division());
        assertThat(frozen.loads()).isEqualTo(draft.loads());
        application.getBean(Freezing.class).thaw(copy.id());
        workspaces.delete(consultant, copy.id());
    }

    @Test
    void aSecondStartAddsNothing() {
        application.getBean(ExampleProjects.class).run(new DefaultApplicationArguments());
        assertThat(exampleProjects()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProjectStartsFromAModelWithAllItsFigures(String model) {
        var project = application.getBean(ReferenceModels.class).createProject(consultant, model, Locale.ENGLISH);
        var workspace = workspaces.openProject(consultant, project.id()).orElseThrow();
        assertThat(workspace.asIs().inventory().performers().values())
                .isNotEmpty()
                .allSatisfy(performer -> assertThat(wage(performer)).isTrue());
        // one model leaves a few times open on purpose, to show what the program does with that
        assertThat(workspace.loads().completeness().gaps())
                .hasSizeLessThan(4)
                .extracting(Completeness.Gap::kind)
                .allMatch(Completeness.Gap.Kind.ACTIVE_MINUTES::equals);
        projects.delete(consultant, project.id());
    }

    private static boolean wage(Performer performer) {
        return performer.hourlyWage() != null;
    }

    private static List<Project> exampleProjects() {
        var names =
                examples().map(each -> each.languages("projectName").get("nl")).toList();
        return projects.visibleTo(consultant).stream()
                .filter(project -> names.contains(project.name()))
                .toList();
    }

    private static Workspace open(Data example) {
        var project = exampleProjects().stream()
                .filter(each ->
                        each.name().equals(example.languages("projectName").get("nl")))
                .findFirst()
                .orElseThrow();
        return workspaces.open(
                consultant,
                workspaces.scenarios(consultant, project.id()).getFirst().id());
    }

    private static void assertHours(Figure<Hours> hours, BigDecimal expected) {
        assertThat(hours.toOptional().orElseThrow().value()).isCloseTo(expected, within(CENT_OF_AN_HOUR));
    }
}
