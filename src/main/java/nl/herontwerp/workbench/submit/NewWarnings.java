package nl.herontwerp.workbench.submit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Risks;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

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
                    .forEach(warning -> said.add(Say.phrase(Risks.ofRole(review.role(), warning))));
        }
        workspace.design().robots().values().forEach(robot -> {
            var load = tried.robots().get(robot.id());
            var before = base.robots().get(robot.id());
            if (load != null && (before == null || before.tooSlow().isEmpty())) {
                Risks.ofRobot(robot, load).map(Say::phrase).ifPresent(said::add);
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
