package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RoleReview.Severity;
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
                    .forEach(warning -> add(Phrase.of(
                            "scenario.risk.role",
                            review.role().name(),
                            Phrase.ofEnum("report.severity", warning.severity()),
                            warning.why())));
        }
    }

    private void robots(Workspace workspace) {
        workspace.design().robots().values().forEach(robot -> {
            var load = workspace.division().robots().get(robot.id());
            if (load != null && load.fits().equals(Figure.known(false))) {
                add(Phrase.of("scenario.risk.robot", robot.name(), tooSlow(load)));
            }
        });
    }

    /** In seconds with one decimal, half up, as where robots are entered. */
    private static Phrase tooSlow(RobotLoad load) {
        return Phrase.of("workbench.robot.takt.over", seconds(load.cycleSeconds()), seconds(load.taktSeconds()));
    }

    private static BigDecimal seconds(Figure<BigDecimal> figure) {
        return figure.toOptional().orElseThrow().setScale(1, RoundingMode.HALF_UP);
    }

    private void suppliers(Workspace workspace) {
        for (var review : SupplierReview.all(workspace.redesign(), workspace.division())) {
            review.warnings().stream()
                    .filter(warning -> warning.severity() != Severity.NOTE)
                    .forEach(warning -> add(Phrase.of(
                            "scenario.risk.supplier",
                            review.supplier().name(),
                            Phrase.ofEnum("report.severity", warning.severity()),
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
