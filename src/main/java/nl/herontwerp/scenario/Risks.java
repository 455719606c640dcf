package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.carving.SupplierReview;
import nl.herontwerp.costing.LineNames;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;

/** What may go wrong: with the jobs, with robots, with what is bought, when supports end, and where the figures are doubtful. */
public final class Risks {

    private final List<Risk> found = new ArrayList<>();

    private Risks() {}

    /** @param trial the scenario to try values on; when it is unknown, nothing is said about supports that end */
    public static List<Risk> of(Workspace workspace, Figure<Trial> trial) {
        var risks = new Risks();
        risks.roles(workspace);
        risks.robots(workspace);
        risks.suppliers(workspace);
        trial.toOptional().ifPresent(known -> {
            risks.ends(known, InputKind.SUBSIDY, "scenario.risk.subsidy");
            risks.ends(known, InputKind.BENEFIT, "scenario.risk.benefit");
        });
        workspace.impact().doubts().stream().sorted().forEach(doubt -> risks.add(Phrase.ofEnum("report.doubt", doubt)));
        return List.copyOf(risks.found);
    }

    private void add(Phrase sentence) {
        found.add(Risk.of(sentence));
    }

    private void roles(Workspace workspace) {
        for (var review : workspace.division().roles()) {
            review.warnings().stream()
                    .filter(warning -> warning.severity() != Severity.NOTE)
                    .forEach(warning -> add(ofRole(review.role(), warning)));
        }
    }

    /** What a warning about a role is as a risk. */
    public static Phrase ofRole(CarvedRole role, Warning warning) {
        return Phrase.of(
                "scenario.risk.role",
                role.name(),
                Phrase.ofEnum("carving.severity", warning.severity()),
                warning.why());
    }

    private void robots(Workspace workspace) {
        workspace.design().robots().values().forEach(robot -> {
            var load = workspace.division().robots().get(robot.id());
            if (load != null) {
                ofRobot(robot, load).ifPresent(this::add);
            }
        });
    }

    /** That a robot does not keep up; nothing when it does or when that is not known. */
    public static Optional<Phrase> ofRobot(RobotOption robot, RobotLoad load) {
        return load.tooSlow().map(why -> Phrase.of("scenario.risk.robot", robot.name(), why));
    }

    private void suppliers(Workspace workspace) {
        for (var review : SupplierReview.all(workspace.redesign(), workspace.division())) {
            review.warnings().stream()
                    .filter(warning -> warning.severity() != Severity.NOTE)
                    .forEach(warning -> add(Phrase.of(
                            "scenario.risk.supplier",
                            review.supplier().name(),
                            Phrase.ofEnum("carving.severity", warning.severity()),
                            warning.why())));
        }
    }

    /** What a year costs once a support of all roles has ended, by the same calculation. */
    private void ends(Trial trial, InputKind kind, String key) {
        var without = trial.levers().stream()
                .map(Lever::key)
                .filter(lever -> lever.startsWith(kind.key("")))
                .collect(Collectors.toMap(Function.identity(), any -> BigDecimal.ZERO));
        if (!without.isEmpty()) {
            found.add(end(trial, without, key));
        }
    }

    private static Risk end(Trial trial, Map<String, BigDecimal> without, String key) {
        try {
            var impact = trial.at(without).impact();
            var names = LineNames.of(List.of(impact.yearly(), impact.oneOff()));
            return new Risk(
                    Phrase.of(
                            key,
                            Outcome.rounded(impact),
                            Outcome.rounded(trial.base().impact())),
                    Optional.of(names.in(impact.perYear().difference())));
        } catch (EditRefused refused) {
            return Risk.of(refused.reason());
        }
    }
}
