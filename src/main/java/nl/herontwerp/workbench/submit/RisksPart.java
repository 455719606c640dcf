package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.SupplierReview;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.Lever;
import nl.herontwerp.scenario.Trial;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.WhoseLines;
import nl.herontwerp.workbench.robots.RobotWords;

/** What may go wrong: with the jobs, with robots, with what is bought, when subsidies end, and where the figures are doubtful. */
class RisksPart extends Div {

    private final UnorderedList list = new UnorderedList();

    RisksPart(Workspace workspace, Figure<Trial> trial) {
        roles(workspace);
        robots(workspace);
        suppliers(workspace);
        trial.toOptional().ifPresent(known -> {
            ends(known, InputKind.SUBSIDY, "workbench.proposal.risk.subsidy");
            ends(known, InputKind.BENEFIT, "workbench.proposal.risk.benefit");
        });
        workspace.impact().doubts().stream()
                .sorted()
                .forEach(doubt -> list.add(new ListItem(Say.phrase(Phrase.ofEnum("report.doubt", doubt)))));
        add(new H2(Say.text("workbench.proposal.risks")));
        add(list.getChildren().findAny().isPresent() ? list : new Paragraph(Say.text("workbench.proposal.risks.none")));
    }

    private void roles(Workspace workspace) {
        for (var review : workspace.division().roles()) {
            review.warnings().stream()
                    .filter(warning -> warning.severity() != Severity.NOTE)
                    .forEach(warning -> list.add(new ListItem(Say.text(
                            "workbench.proposal.risk.role",
                            review.role().name(),
                            Phrase.ofEnum("workbench.severity", warning.severity()),
                            warning.why()))));
        }
    }

    private void robots(Workspace workspace) {
        workspace.design().robots().values().forEach(robot -> {
            var load = workspace.division().robots().get(robot.id());
            if (load != null && RobotWords.isOver(load)) {
                list.add(new ListItem(Say.text(
                        "workbench.proposal.risk.robot",
                        robot.name(),
                        RobotWords.load(load).getFirst())));
            }
        });
    }

    private void suppliers(Workspace workspace) {
        for (var review : SupplierReview.all(workspace.redesign(), workspace.division())) {
            review.warnings().stream()
                    .filter(warning -> warning.severity() != Severity.NOTE)
                    .forEach(warning -> list.add(new ListItem(Say.text(
                            "workbench.proposal.risk.supplier",
                            review.supplier().name(),
                            Phrase.ofEnum("workbench.severity", warning.severity()),
                            warning.why()))));
        }
    }

    /** What a year costs once a support of all roles has ended, by the same calculation. */
    private void ends(Trial trial, InputKind kind, String key) {
        var without = trial.levers().stream()
                .map(Lever::key)
                .filter(lever -> lever.startsWith(kind.key("")))
                .collect(Collectors.toMap(Function.identity(), any -> BigDecimal.ZERO));
        if (!without.isEmpty()) {
            list.add(end(trial, without, key));
        }
    }

    private static ListItem end(Trial trial, Map<String, BigDecimal> without, String key) {
        try {
            var impact = trial.at(without).impact();
            var difference = impact.perYear().difference();
            var named = WhoseLines.in(impact, Optional.empty()).in(difference);
            return new ListItem(
                    new Span(Say.text(
                                    key,
                                    Outcome.rounded(impact),
                                    Outcome.rounded(trial.base().impact())) + " "),
                    Figures.opening(Figures.value(named), named));
        } catch (EditRefused refused) {
            return new ListItem(Say.phrase(refused.reason()));
        }
    }
}
