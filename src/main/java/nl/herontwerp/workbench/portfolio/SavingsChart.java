package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.portfolio.Grouping;
import nl.herontwerp.portfolio.Grouping.Group;
import nl.herontwerp.portfolio.Stage;
import nl.herontwerp.portfolio.Totals.Sum;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Chart;
import nl.herontwerp.shell.widgets.StackPart;
import org.jspecify.annotations.Nullable;

/** Known savings by group, a part for each stage; the table of sums has the same figures. */
class SavingsChart extends Div {

    private static final int MOST = 10;

    SavingsChart(Grouping by, List<Group> groups) {
        var shown = groups.size() <= MOST
                ? groups
                : groups.stream()
                        .sorted(Comparator.comparingInt(
                                        (Group group) -> group.lines().size())
                                .reversed())
                        .limit(MOST)
                        .toList();
        var sentence = sentence(by, groups);
        var said = shown.size() == groups.size()
                ? sentence
                : sentence + " " + Say.text("workbench.portfolio.chart.most", MOST);
        var words = new Paragraph(said);
        words.addClassName("chart-sentence");
        add(words);
        if (groups.stream().anyMatch(group -> known(group).isPresent())) {
            add(Chart.stacks(
                    said,
                    Say.text("workbench.portfolio.chart.axis"),
                    shown.stream().map(group -> GroupNames.of(by, group.name())).toList(),
                    parts(shown)));
        }
    }

    private static List<StackPart> parts(List<Group> groups) {
        var parts = new ArrayList<StackPart>();
        for (var stage : Stage.values()) {
            var values = new ArrayList<@Nullable BigDecimal>();
            var texts = new ArrayList<String>();
            for (var group : groups) {
                var sum = group.totals().savings().get(stage);
                values.add(sum == null || sum.isUnknown() ? null : sum.value().euros());
                texts.add(PortfolioTexts.savings(sum));
            }
            parts.add(new StackPart(PortfolioTexts.stage(stage), values, texts, false));
        }
        return parts;
    }

    private static String sentence(Grouping by, List<Group> groups) {
        return groups.stream()
                .filter(group -> known(group).isPresent())
                .max(Comparator.comparing(group -> known(group).orElse(Money.ZERO)))
                .map(group -> Say.text(
                        known(group).orElse(Money.ZERO).isNegative()
                                ? "workbench.portfolio.chart.noSaving"
                                : "workbench.portfolio.chart.largest",
                        GroupNames.of(by, group.name()),
                        group.totals().savings().entrySet().stream()
                                .map(each -> Say.text(
                                        "workbench.portfolio.chart.part",
                                        PortfolioTexts.stage(each.getKey()),
                                        PortfolioTexts.savings(each.getValue())))
                                .collect(Collectors.joining(" "))))
                .orElseGet(() -> Say.text("workbench.portfolio.chart.none"));
    }

    /** Only to find the largest one; stages are nowhere shown added up. */
    private static Optional<Money> known(Group group) {
        return group.totals().savings().values().stream()
                .filter(sum -> !sum.isUnknown())
                .map(Sum::value)
                .reduce(Money::plus);
    }
}
