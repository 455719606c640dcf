package nl.herontwerp.workbench.submit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.robots.RobotWords;

/** What a careful reader would say of values that are tried, and not of the scenario as it is. */
final class NewWarnings {

    private NewWarnings() {}

    static List<String> of(Workspace workspace, Division base, Division tried) {
        var known = keys(base);
        var said = new ArrayList<String>();
        for (var review : tried.roles()) {
            review.warnings().stream()
                    .filter(warning -> warning.severity() != Severity.NOTE)
                    .filter(warning -> !known.contains(key(review.role().id(), warning.why())))
                    .forEach(warning -> said.add(Say.text(
                            "scenario.risk.role",
                            review.role().name(),
                            Phrase.ofEnum("workbench.severity", warning.severity()),
                            warning.why())));
        }
        workspace.design().robots().values().forEach(robot -> {
            var load = tried.robots().get(robot.id());
            if (load != null
                    && RobotWords.isOver(load)
                    && !RobotWords.isOver(base.robots().get(robot.id()))) {
                said.add(Say.text(
                        "scenario.risk.robot",
                        robot.name(),
                        RobotWords.load(load).getFirst()));
            }
        });
        return said;
    }

    private static Set<String> keys(Division division) {
        var keys = new HashSet<String>();
        division.roles()
                .forEach(review -> review.warnings().stream()
                        .filter(warning -> warning.severity() != Severity.NOTE)
                        .forEach(warning -> keys.add(key(review.role().id(), warning.why()))));
        return keys;
    }

    /** The same warning with other numbers is no new one. */
    private static String key(String roleId, Phrase why) {
        return roleId + " " + why.key();
    }
}
