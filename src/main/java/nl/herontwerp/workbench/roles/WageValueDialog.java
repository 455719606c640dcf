package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.CarvedRole.TaskEstimate;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.wagerules.WageValueByTime;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/**
 * "Loonwaarde schatten": pace, quality and net working time of each main task of a carved role, with the
 * shares that follow from its pieces. What is entered are assumptions about the role, never about a person.
 */
class WageValueDialog extends Dialog {

    private final transient Desk desk;
    private final transient RoleReview review;
    private final transient List<WageValueRow> rows = new ArrayList<>();
    private final Div result = new Div();
    private final Button take = new Button(Say.text("workbench.wageValue.take"), click -> take());

    WageValueDialog(Desk desk, RoleReview review) {
        super(Say.text("workbench.wageValue.title", review.role().name()));
        this.desk = desk;
        this.review = review;
        addClassName("wage-value");
        setWidth("50rem");
        add(new Paragraph(Say.text("workbench.wageValue.explain")), onlyOnce());
        for (var task : review.mainTasks()) {
            if (task.isMainTask().toOptional().orElse(true)) {
                var row = new WageValueRow(
                        task, estimate(task.taskId()), desk.workspace().editable(), this::show);
                rows.add(row);
                add(row);
            } else {
                add(new Paragraph(
                        Say.text("workbench.wageValue.tooSmall", task.name(), Figures.hours(task.hoursPerWeek()))));
            }
        }
        result.addClassName("wage-value-result");
        result.getElement().setAttribute("role", "status");
        add(result);
        footer();
        show();
    }

    private static NativeDetails onlyOnce() {
        var details = new NativeDetails(Say.text("workbench.wageValue.once"));
        details.setContent(new Paragraph(Say.text("workbench.wageValue.once.explain")));
        return details;
    }

    private void footer() {
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()));
        if (desk.workspace().editable()) {
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(new Button(Say.text("workbench.wageValue.keep"), click -> keep()), take);
        }
    }

    private Explanation indication() {
        return WageValueByTime.indication(rows.stream().map(WageValueRow::task).toList());
    }

    private void show() {
        var indication = indication();
        result.removeAll();
        result.add(
                new Span(Say.text("workbench.wageValue.result")),
                Figures.opening(Figures.value(indication), indication));
        indication.value().missing().forEach(missing -> result.add(new Paragraph(Say.phrase(missing))));
        var now = review.role().wageValue();
        if (now != null) {
            result.add(new Paragraph(Say.text("workbench.wageValue.now", now)));
        }
        take.setEnabled(indication.value().isKnown());
    }

    /** Keeps what was entered and makes the indication the role's wage value, as one step. */
    private void take() {
        if (isReadable()
                && indication().value().toOptional().orElse(null)
                        instanceof Explanation.Quantity.OfPercentage(var percentage)) {
            put(percentage, Phrase.of("workbench.wageValue.taken", review.role().name(), percentage));
        }
    }

    private void keep() {
        if (isReadable()) {
            put(
                    review.role().wageValue(),
                    Phrase.of("workbench.wageValue.kept", review.role().name()));
        }
    }

    private void put(@Nullable Percentage wageValue, Phrase sentence) {
        CarvedRole changed = desk.workspace()
                .design()
                .role(review.role().id())
                .orElse(review.role())
                .with(draft -> draft.wageValue(wageValue).estimates(estimates()));
        if (desk.edit(sentence, List.of(new DesignEdit.PutRole(changed)))) {
            close();
        }
    }

    private boolean isReadable() {
        return rows.stream().map(WageValueRow::check).reduce(true, Boolean::logicalAnd);
    }

    /** What is entered here, and what was entered for tasks that are not a main task of the role now. */
    private List<TaskEstimate> estimates() {
        var here = rows.stream().map(WageValueRow::estimate).toList();
        var ids = here.stream().map(TaskEstimate::taskId).toList();
        return Stream.concat(
                        here.stream(), review.role().estimates().stream().filter(each -> !ids.contains(each.taskId())))
                .toList();
    }

    private @Nullable TaskEstimate estimate(String taskId) {
        return review.role().estimates().stream()
                .filter(each -> each.taskId().equals(taskId))
                .findFirst()
                .orElse(null);
    }
}
