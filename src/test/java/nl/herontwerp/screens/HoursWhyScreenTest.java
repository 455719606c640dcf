package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.shell.widgets.ClearerWhy;
import nl.herontwerp.shell.widgets.WhySheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hours that the program computed open into the work that they are of. */
class HoursWhyScreenTest extends ScreenTest {

    /** Hours of work, of freed work and of handing over; never entered themselves. */
    private static final Set<String> DERIVED = Set.of(
            "costing.hoursNow",
            "costing.freedHoursOf",
            "costing.takenOver",
            "costing.handOver",
            "costing.bought.hours",
            "costing.bought.times",
            "costing.task.all",
            "scenario.taskHours.work",
            "scenario.taskHours.freed",
            "scenario.taskHours.role",
            "scenario.taskHours.robot",
            "scenario.taskHours.bought");

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private CurrentUser user;

    @Test
    void noDerivedHoursAreCalledEntered() {
        logInAs("consultant");
        for (var project : examples()) {
            var first = workspaces.openProject(user.require(), project.id()).orElseThrow();
            for (var scenario : first.scenarios()) {
                var workspace = workspaces.open(user.require(), scenario.id());
                go("project/" + project.id() + "/kosten?scenario=" + scenario.id());
                var screen = (ClearerWhy) UI.getCurrent().getCurrentView();
                var shown = explanations(workspace).map(screen::clearer).toList();
                assertThat(leaves(shown).filter(leaf -> isDerived(leaf) && isCalledEntered(leaf)))
                        .as(project.name() + ", " + scenario.name())
                        .isEmpty();
                assertThat(all(shown).filter(each -> each.what().key().equals("costing.hoursNow")))
                        .isNotEmpty()
                        .allMatch(hours -> !hours.parts().isEmpty());
                assertThat(all(shown).filter(each -> each.what().key().equals("costing.freedHoursOf")))
                        .as("freed hours of a job, with the work that is theirs")
                        .allMatch(hours -> !hours.parts().isEmpty()
                                || says(hours, "carving.why.nothingChanges")
                                || says(hours, "costing.derived.roles"));
            }
        }
    }

    @Test
    void freedHoursOpenDownToWhoSaidHowLongItTakes() {
        logInAs("consultant");
        for (var project : examples()) {
            go("project/" + project.id() + "/kosten");
            test(button("Waarom?")).click();
            var said = texts(find(WhySheet.class).all().getLast());
            assertThat(said)
                    .as(project.name())
                    .anyMatch(line -> line.contains("keer per jaar \u00d7"))
                    .anyMatch(line -> line.startsWith("Som van de onderdelen"));
        }
    }

    private List<Project> examples() {
        return projects.visibleTo(user.require()).stream()
                .filter(each -> each.name().startsWith("Verpleegafdeling")
                        || each.name().startsWith("Bloempotten"))
                .toList();
    }

    private static Stream<Explanation> explanations(Workspace workspace) {
        var impact = workspace.impact();
        var ahead = workspace.years().stream()
                .flatMap(years -> Stream.concat(
                        Stream.of(years.total().difference(), years.worth()),
                        years.years().stream()
                                .flatMap(year -> lines(year.lines().lines()))));
        var tasks =
                workspace.taskCosts().tasks().stream().map(task -> task.cost().difference());
        return Stream.of(
                        Stream.of(
                                impact.perYear().difference(),
                                impact.perCase().difference(),
                                impact.oneOffTotal(),
                                impact.freedHours(),
                                impact.unclaimedHours()),
                        lines(impact.yearly()),
                        tasks,
                        ahead)
                .flatMap(each -> each);
    }

    private static Stream<Explanation> lines(List<CostLine> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.named(line.now()), line.named(line.scenario())));
    }

    private static Stream<Explanation> all(List<Explanation> trees) {
        return trees.stream().flatMap(tree -> Stream.concat(Stream.of(tree), all(tree.parts())));
    }

    private static Stream<Explanation> leaves(List<Explanation> trees) {
        return all(trees).filter(each -> each.parts().isEmpty());
    }

    private static boolean isDerived(Explanation leaf) {
        return DERIVED.contains(leaf.what().key());
    }

    private static boolean isCalledEntered(Explanation leaf) {
        return leaf.origin() instanceof Origin.Input(var detail, var at) && detail == null;
    }

    private static boolean says(Explanation leaf, String key) {
        return leaf.origin() instanceof Origin.Input(var detail, var at)
                && detail != null
                && detail.key().equals(key);
    }

    private static List<String> texts(Component component) {
        var texts = new ArrayList<String>();
        if (component instanceof Paragraph paragraph) {
            texts.add(paragraph.getText());
        }
        component.getChildren().forEach(child -> texts.addAll(texts(child)));
        return texts;
    }
}
