package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.hr.RoleLink;
import org.jspecify.annotations.Nullable;

/** A carved role: hours against contract, the main-task check, warnings as sentences, its pieces. */
class RoleColumn extends BoardColumn {

    private final transient RoleReview review;

    RoleColumn(Desk desk, RoleReview review) {
        super(desk, review.role().name());
        this.review = review;
        addClassName("carved");
        add(hours(), mainTasks(), warnings());
        add(new RoleLink(desk, review.role()));
        if (desk.workspace().editable()) {
            add(buttons());
        }
        addCards();
        review.pieces().forEach(this::add);
    }

    @Override
    protected @Nullable Assignment assignment() {
        return new Assignment.ToRole(review.role().id());
    }

    private Paragraph hours() {
        return new Paragraph(Say.text(
                review.role().wageValue() == null ? "workbench.roles.hours" : "workbench.roles.hoursAt",
                Figures.hours(review.hoursPerWeek()),
                Figures.hours(review.hoursNeededPerWeek()),
                review.hoursAvailablePerWeek(),
                Objects.requireNonNullElse(review.role().wageValue(), Percentage.ZERO)));
    }

    private NativeDetails mainTasks() {
        var count = review.mainTasks().stream()
                .filter(task -> task.isMainTask().toOptional().orElse(false))
                .count();
        var list = new UnorderedList();
        for (var task : review.mainTasks()) {
            var verdict = task.isMainTask()
                    .toOptional()
                    .map(main -> main ? "workbench.roles.isMainTask" : "workbench.roles.tooSmall")
                    .orElse("workbench.roles.mainTaskUnknown");
            list.add(new ListItem(Say.text(verdict, task.name(), Figures.hours(task.hoursPerWeek()))));
        }
        var details = new NativeDetails(Say.text("workbench.roles.mainTasks", count));
        details.setContent(new Div(new Paragraph(Say.text("workbench.roles.mainTasks.rule")), list));
        return details;
    }

    private Div warnings() {
        var warnings = new Div();
        warnings.addClassName("warnings");
        for (var warning : review.warnings()) {
            var severity = new Span(Say.phrase(Phrase.ofEnum("workbench.severity", warning.severity())));
            severity.addClassNames("severity", warning.severity().name().toLowerCase(java.util.Locale.ROOT));
            var line = new Paragraph(severity, new Span(" " + Say.phrase(warning.why())));
            var source = warning.source();
            if (source != null) {
                line.getElement()
                        .setAttribute(
                                "title", source.law() + (source.article() == null ? "" : ", " + source.article()));
            }
            warnings.add(line);
        }
        return warnings;
    }

    private Div buttons() {
        var role = review.role();
        var change = new Button(Say.text("workbench.roles.change"), click -> new RoleDialog(desk, role).open());
        change.setAriaLabel(Say.text("workbench.roles.changeOf", role.name()));
        var estimate =
                new Button(Say.text("workbench.wageValue.open"), click -> new WageValueDialog(desk, review).open());
        estimate.setAriaLabel(Say.text("workbench.wageValue.openOf", role.name()));
        var remove = new Button(
                Say.text("workbench.roles.remove"), click -> desk.edit(new DesignEdit.RemoveRole(role.id())));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Say.text("workbench.roles.removeOf", role.name()));
        var buttons = new Div(change, estimate, remove);
        buttons.addClassName("button-row");
        return buttons;
    }
}
