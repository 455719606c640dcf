package nl.herontwerp.examples.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.database.Database;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.language.Texts;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The example projects by the rules of 1-7-2026, whatever the day is on which the tests run. */
final class WorkedExamples implements AutoCloseable {

    private final AnnotationConfigApplicationContext application;

    WorkedExamples() {
        application = Database.h2().start(PackedModels.class, ExampleProjects.class);
        application.getBean(ExampleProjects.class).run(new DefaultApplicationArguments());
        application
                .getBean(JdbcClient.class)
                .sql("update project set reference_date = ?")
                .param(LocalDate.of(2026, 7, 1))
                .update();
    }

    AnnotationConfigApplicationContext application() {
        return application;
    }

    /** The copy that stays open: it follows the date, where the approved one keeps what it showed. */
    Workspace open(String beginOfName) {
        return open(beginOfName, Texts.dutch().get("examples.copy"));
    }

    /** The scenario with this name. */
    Workspace open(String beginOfName, String scenario) {
        var consultant = Database.user(application, "consultant");
        var project = application.getBean(Projects.class).visibleTo(consultant).stream()
                .filter(each -> each.name().startsWith(beginOfName))
                .findFirst()
                .orElseThrow();
        var workspaces = application.getBean(Workspaces.class);
        return workspaces.open(
                consultant,
                workspaces.scenarios(consultant, project.id()).stream()
                        .filter(each -> each.name().equals(scenario))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /** Each line as its id, without the kind of what it is of, and its euros. */
    static List<String> amounts(List<CostLine> lines) {
        var amounts = new ArrayList<String>();
        for (var line : lines) {
            amounts.add(line.id().split(":", 2)[1] + " "
                    + amount(line).euros().setScale(2).toPlainString());
        }
        return amounts;
    }

    static Money amount(CostLine line) {
        return line.amountThen().toOptional().orElseThrow();
    }

    static Money value(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }

    @Override
    public void close() {
        application.close();
    }
}
