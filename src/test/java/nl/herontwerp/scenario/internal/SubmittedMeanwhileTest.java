package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Freezing;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;

class SubmittedMeanwhileTest {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));

    @Test
    void anEditDoesNotReachAScenarioThatWasSubmittedWhileItWasOnItsWay() throws Exception {
        try (var application = Database.h2().start()) {
            var consultant = Database.user(application, "consultant");
            var projects = application.getBean(Projects.class);
            var project = projects.create(
                    consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
            projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(2));
            var workspaces = application.getBean(Workspaces.class);
            var scenario = workspaces.scenarios(consultant, project.id()).getFirst();
            var freezing = application.getBean(Freezing.class);
            var asked = new AtomicInteger();

            var edit = new InventoryEdit.SetActiveMinutes("t0", BigDecimal.TEN, ENTERED);
            assertThatThrownBy(() -> application
                            .getBean(Editing.class)
                            .edit(
                                    consultant,
                                    () -> {
                                        if (asked.incrementAndGet() > 1) {
                                            throw new EditRefused(Phrase.of("scenario.refused.frozen", "A"));
                                        }
                                        freezing.freeze(scenario.id(), ScenarioStatus.WITH_HR);
                                        return scenario;
                                    },
                                    null,
                                    List.of(edit)))
                    .isInstanceOf(EditRefused.class);
            assertThat(workspaces.history(consultant, scenario.id())).isEmpty();
        }
    }
}
