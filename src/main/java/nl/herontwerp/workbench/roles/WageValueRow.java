package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole.TaskEstimate;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.wagerules.WageValueByTime;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** What is expected of one main task of a role: pace, quality and net working time. */
class WageValueRow extends Div {

    private final transient RoleReview.MainTask task;
    private final DecimalField pace = new DecimalField(Say.text("workbench.wageValue.pace"));
    private final DecimalField pieces = new DecimalField(Say.text("workbench.wageValue.pieces"));
    private final DecimalField norm = new DecimalField(Say.text("workbench.wageValue.norm"));
    private final DecimalField quality = new DecimalField(Say.text("workbench.wageValue.quality"));
    private final DecimalField netTime = new DecimalField(Say.text("workbench.wageValue.netTime"));

    WageValueRow(RoleReview.MainTask task, @Nullable TaskEstimate estimate, boolean editable, Runnable changed) {
        this.task = task;
        addClassName("wage-value-task");
        // every task has fields of the same names
        getElement().setAttribute("role", "group").setAttribute("aria-label", task.name());
        var hours = new Span(Say.text("workbench.wageValue.hours", Figures.hours(task.hoursPerWeek())));
        hours.addClassName("quiet");
        var fields = new Div(pace, pieces, norm, quality, netTime);
        fields.addClassName("wage-value-fields");
        add(new Div(new H3(task.name()), hours), fields);
        if (estimate != null) {
            pace.setNumber(percent(estimate.pace()));
            pieces.setNumber(estimate.pieces());
            norm.setNumber(estimate.norm());
            quality.setNumber(percent(estimate.quality()));
            netTime.setNumber(percent(estimate.netTime()));
        }
        all().forEach(field -> {
            field.setReadOnly(!editable);
            field.onChange(number -> {
                showPace(editable);
                changed.run();
            });
        });
        showPace(editable);
    }

    /** Whether every field is empty or holds a number. */
    boolean check() {
        return all().map(DecimalField::check).reduce(true, Boolean::logicalAnd);
    }

    TaskEstimate estimate() {
        return new TaskEstimate(
                task.taskId(),
                byPieces() ? null : percentage(pace),
                pieces.number(),
                norm.number(),
                percentage(quality),
                percentage(netTime));
    }

    WageValueByTime.Task task() {
        return new WageValueByTime.Task(
                task.name(),
                task.hoursPerWeek(),
                paceNow(),
                figure(percentage(quality), "workbench.wageValue.missing.quality"),
                figure(percentage(netTime), "workbench.wageValue.missing.netTime"));
    }

    private Explanation paceNow() {
        var made = pieces.number();
        return byPieces() && made != null
                ? WageValueByTime.pace(made, figure(norm.number(), "workbench.wageValue.missing.norm"))
                : WageValueByTime.pace(figure(percentage(pace), "workbench.wageValue.missing.pace"));
    }

    /** With pieces given the pace follows from them. */
    private void showPace(boolean editable) {
        pace.setReadOnly(!editable || byPieces());
        pace.setHelperText(byPieces() ? Say.text("workbench.wageValue.fromPieces") : "");
        if (byPieces()) {
            pace.setNumber(
                    paceNow().value().toOptional().map(WageValueRow::number).orElse(null));
        }
    }

    private boolean byPieces() {
        return pieces.number() != null;
    }

    private Stream<DecimalField> all() {
        return Stream.of(pace, pieces, norm, quality, netTime);
    }

    private <T> Figure<T> figure(@Nullable T value, String missing) {
        return Figure.ofNullable(value, Phrase.of(missing, task.name()));
    }

    private static @Nullable BigDecimal number(Explanation.Quantity quantity) {
        return quantity instanceof Explanation.Quantity.OfPercentage(var percentage) ? percentage.percent() : null;
    }

    private static @Nullable BigDecimal percent(@Nullable Percentage percentage) {
        return percentage == null ? null : percentage.percent();
    }

    private static @Nullable Percentage percentage(DecimalField field) {
        var number = field.number();
        return number == null ? null : new Percentage(number);
    }
}
