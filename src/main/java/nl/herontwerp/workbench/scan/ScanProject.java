package nl.herontwerp.workbench.scan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.potential.Advice;
import nl.herontwerp.potential.Question;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.LocationEdit.PutLocation;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.EmptyModel;

/**
 * A project from the answers of a scan: they stand in its question, its model is an empty sheet, and there are two locations as the
 * screen of locations begins them. Every cost is left open.
 */
class ScanProject {

    private final ScanServices services;
    private final AppUser user;

    ScanProject(ScanServices services, AppUser user) {
        this.services = services;
        this.user = user;
    }

    Project begin(Advice advice) {
        var today = LocalDate.now(services.clock());
        var name = Say.text("workbench.scan.project.name", today);
        var projects = services.services().projects();
        var project = projects.create(
                user, new NewProject(name, question(advice, today), "", Project.Level.WORK_PROCESSES, today));
        try {
            var xml = EmptyModel.xml(name).getBytes(StandardCharsets.UTF_8);
            projects.addVersion(user, project.id(), EmptyModel.FILE_NAME, xml);
            var workspaces = services.services().workspaces();
            var scenario = workspaces
                    .openProject(user, project.id())
                    .orElseThrow()
                    .scenario()
                    .id();
            workspaces.edit(
                    user,
                    scenario,
                    Phrase.of("workbench.scan.project.locations"),
                    List.of(
                            location("workbench.scan.project.abroad", Location.Kind.ABROAD),
                            location("workbench.scan.project.here", Location.Kind.HERE)));
            return project;
        } catch (ModelRefused | EditRefused refused) {
            projects.delete(user, project.id());
            throw new IllegalStateException("the program's own model and locations are good ones", refused);
        }
    }

    private static PutLocation location(String nameKey, Location.Kind kind) {
        return new PutLocation(Location.start(UUID.randomUUID().toString(), Say.text(nameKey), kind));
    }

    /** At most 2,000 characters, what the field of a project's question takes. */
    static String question(Advice advice, LocalDate today) {
        var known = advice.questionnaire().questions().stream()
                .filter(question -> advice.answers().known(question).isPresent())
                .map(question -> answer(advice, question))
                .collect(Collectors.joining("; "));
        var unknown = topics(advice.missing());
        var factors = advice.factors().stream()
                .map(factor -> Say.phrase(Phrase.ofEnum("reshoring.factor", factor)))
                .collect(Collectors.joining(", "));
        var text = new StringBuilder(Say.text("workbench.scan.project.question"))
                .append("\n\n")
                .append(Say.text(
                        "workbench.scan.project.outcome",
                        today,
                        advice.questionnaire().version(),
                        advice.sentence(),
                        advice.total()
                                .balance()
                                .toOptional()
                                .map(Advice::signed)
                                .orElseGet(() -> Phrase.of("kernel.unknown")),
                        advice.total().certainty()));
        append(text, "workbench.scan.project.answers", known);
        append(text, "workbench.scan.project.unknown", unknown);
        append(text, "workbench.scan.project.factors", factors);
        return text.toString();
    }

    private static void append(StringBuilder text, String key, String words) {
        if (!words.isEmpty()) {
            text.append("\n").append(Say.text(key, words));
        }
    }

    private static String answer(Advice advice, Question question) {
        var locale = Say.formats().locale();
        return Say.text(
                "potential.answered",
                question.topic().in(locale),
                advice.answers().known(question).orElseThrow().text().in(locale));
    }

    private static String topics(List<Question> questions) {
        return questions.stream()
                .map(question -> question.topic().in(Say.formats().locale()))
                .collect(Collectors.joining(", "));
    }
}
