package nl.herontwerp;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.herontwerp.review.internal.WorkflowEngine;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house. */
@AnalyzeClasses(packages = "nl.herontwerp", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "nl.herontwerp.kernel..",
        "nl.herontwerp.process",
        "nl.herontwerp.bpmn..",
        "nl.herontwerp.tasklist..",
        "nl.herontwerp.carving",
        "nl.herontwerp.wagerules",
        "nl.herontwerp.costing",
        "nl.herontwerp.library",
        "nl.herontwerp.placement",
        "nl.herontwerp.reshoring",
        "nl.herontwerp.potential",
        "nl.herontwerp.uncertainty",
        "nl.herontwerp.language.."
    };

    @ArchTest
    static final ArchRule core_has_no_framework = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta..", "tools.jackson..", "org.kie..")
            .because("the rules of the field outlive frameworks and are tested without them");

    @ArchTest
    static final ArchRule screens_stay_in_ui = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..ui..",
                    "nl.herontwerp.shell..",
                    "nl.herontwerp.identity..",
                    "nl.herontwerp.workbench..",
                    "nl.herontwerp")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..")
            .because("a screen may change without a rule changing");

    @ArchTest
    static final ArchRule workflow_engine_behind_one_port = noClasses()
            .that()
            .resideOutsideOfPackage("nl.herontwerp.review.internal.kie..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.kie..",
                    "org.jbpm..",
                    "org.drools..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..")
            .because("the engine's interfaces are internal to it and change; Jackson 2 is there for it alone");

    @ArchTest
    static final ArchRule no_upload_reaches_the_workflow_engine = noClasses()
            .that()
            .resideInAPackage("nl.herontwerp.review.internal.kie..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "nl.herontwerp.bpmn..", "nl.herontwerp.project..", "nl.herontwerp.scenario..", "java.net..")
                    .or(resideInAPackage("org.drools.io..").and(not(simpleName("ClassPathResource")))))
            .because(
                    "the engine's parser fetches what a file names; it reads our own workflow from the class path only");

    /** With the rule above: nobody outside can hand the engine a model. */
    @Test
    void theWorkflowEngineIsHandedWordsOnly() {
        assertThat(WorkflowEngine.class.getDeclaredMethods())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getParameterTypes())
                        .isSubsetOf(String.class, WorkflowEngine.Waiting.class, WorkflowEngine.Decision.class));
    }

    @ArchTest
    static final ArchRule days_are_in_the_readers_language = noClasses()
            .that()
            .doNotHaveSimpleName("DateField")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("DatePicker")
            .because("a calendar of its own is in English");

    @ArchTest
    static final ArchRule xml_stays_in_bpmn = noClasses()
            .that()
            .resideOutsideOfPackages("nl.herontwerp.bpmn..", "nl.herontwerp.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.w3c.dom..", "javax.xml..", "org.xml.sax..")
            .because("hostile files are stopped in one place");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("a result must be the same when it is computed again on another day");

    @ArchTest
    static final ArchRule money_is_exact = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.herontwerp.kernel..",
                    "nl.herontwerp.wagerules",
                    "nl.herontwerp.placement",
                    "nl.herontwerp.reshoring",
                    "nl.herontwerp.potential",
                    "nl.herontwerp.costing..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Double.class.getName())
            .because("binary fractions lose cents");

    @ArchTest
    static final ArchRule null_is_marked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .because("what may be null is said where it may");

    @Test
    void roomsKeepToTheirNeighbours() {
        ApplicationModules.of(HerontwerpApplication.class).verify();
    }
}
