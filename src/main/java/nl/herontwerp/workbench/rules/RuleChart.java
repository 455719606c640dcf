package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Chart;
import nl.herontwerp.shell.widgets.StepPoint;
import nl.herontwerp.shell.widgets.StepPoint.Mark;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.ParameterValue.Status;

/** The values of a parameter through time as a line of steps, with a sentence that says what it shows. */
class RuleChart extends Div {

    /** How far an open value is drawn on, so that it can be seen. */
    private static final int MONTHS_ON = 6;

    RuleChart(Parameter parameter, LocalDate today) {
        addClassName("rule-chart");
        var sentence = sentence(parameter);
        var outcome = new Paragraph(sentence);
        outcome.addClassName("chart-sentence");
        add(outcome);
        if (parameter.values().size() > 1) {
            var unit = Say.text("workbench.ruleAxis." + parameter.unit().name());
            var legend = new Paragraph(Say.text("workbench.rules.chart.legend"));
            legend.addClassName("quiet");
            add(Chart.steps(sentence, unit, points(parameter, today)), legend);
        }
    }

    static String sentence(Parameter parameter) {
        var first = parameter.values().getFirst();
        var last = parameter.values().getLast();
        var name = RuleTexts.name(parameter);
        var lastValue = RuleTexts.value(parameter, last.value());
        if (steps(parameter) == 0) {
            return Say.text(
                    "workbench.rules.chart.same", name, lastValue, RuleTexts.period(first.from(), last.until()));
        }
        var change = last.value().subtract(first.value());
        return Say.text(
                "workbench.rules.chart.changed",
                name,
                RuleTexts.value(parameter, first.value()),
                first.from(),
                lastValue,
                last.from(),
                RuleTexts.change(parameter, change) + relative(first.value(), change),
                steps(parameter) == 1
                        ? Say.text("workbench.rules.chart.oneStep")
                        : Say.text("workbench.rules.chart.steps", steps(parameter)));
    }

    private static String relative(BigDecimal first, BigDecimal change) {
        return first.signum() == 0 || change.signum() == 0
                ? ""
                : " (" + RuleTexts.relative(Percentage.ofFraction(change.divide(first, MathContext.DECIMAL128))) + ")";
    }

    private static int steps(Parameter parameter) {
        var steps = 0;
        for (var i = 1; i < parameter.values().size(); i++) {
            var before = parameter.values().get(i - 1).value();
            steps += before.compareTo(parameter.values().get(i).value()) == 0 ? 0 : 1;
        }
        return steps;
    }

    private static List<StepPoint> points(Parameter parameter, LocalDate today) {
        var points = new ArrayList<StepPoint>();
        var values = parameter.values();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var text = Say.text(
                    "workbench.rules.chart.point",
                    RuleTexts.period(value.from(), value.until()),
                    RuleTexts.value(parameter, value.value()));
            points.add(new StepPoint(value.from().toString(), value.value(), text, mark(value)));
            var until = value.until();
            var last = i == values.size() - 1;
            if (last || until != null && values.get(i + 1).from().isAfter(until.plusDays(1))) {
                var end = until == null ? later(today, value.from()).plusMonths(MONTHS_ON) : until;
                points.add(new StepPoint(end.toString(), value.value(), text, Mark.NONE));
                if (!last) {
                    points.add(new StepPoint(
                            Objects.requireNonNull(until).plusDays(1).toString(), null, "", Mark.NONE));
                }
            }
        }
        return points;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Mark mark(ParameterValue value) {
        if (value.overridden()) {
            return Mark.SPECIAL;
        }
        return value.status() == Status.CONFIRMED ? Mark.FULL : Mark.OPEN;
    }
}
