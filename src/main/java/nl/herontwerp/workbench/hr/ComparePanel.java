package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.review.ReviewState.Action;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.TableParts;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.hr.RoleDifference.Side;
import org.jspecify.annotations.Nullable;

/** This role beside the same one in another scenario, or as it was. */
class ComparePanel extends Section {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final transient Desk desk;
    private final transient HrServices services;
    private final Select<With> with = new Select<>();
    private final DateField date = new DateField(Say.text("workbench.hr.diff.date"));
    private final Div result = new Div();
    private transient @Nullable RoleReview review;
    private transient Found shown = Found.NOTHING;

    /**
     * What comparing came to.
     *
     * @param with null when nothing is compared
     */
    private record Found(@Nullable With with, boolean hasRole, List<RoleDifference.Row> rows) {
        static final Found NOTHING = new Found(null, false, List.of());

        boolean isCompared() {
            return with != null;
        }
    }

    /** What to compare with. */
    private sealed interface With {
        record OtherScenario(UUID id, String name) implements With {}

        record Submitted(Instant at) implements With {}

        record BeforeDate() implements With {}
    }

    ComparePanel(Desk desk, HrServices services) {
        this.desk = desk;
        this.services = services;
        addClassName("role-compare");
        with.setLabel(Say.text("workbench.hr.diff.with"));
        with.setItemLabelGenerator(ComparePanel::label);
        with.setEmptySelectionAllowed(true);
        with.setEmptySelectionCaption(Say.text("workbench.hr.diff.choose"));
        with.setWidth("24rem");
        with.addValueChangeListener(change -> showResult());
        date.setHelperText(Say.text("workbench.hr.diff.date.help"));
        date.addValueChangeListener(change -> showResult());
        result.getElement().setAttribute("aria-live", "polite");
        add(HrView.quiet(Say.text("workbench.hr.diff.explain")), with, date, result);
    }

    void show(RoleReview changed) {
        review = changed;
        var chosen = with.getValue();
        var items = items();
        if (!items.equals(with.getListDataView().getItems().toList())) {
            with.setItems(items);
            if (chosen != null && items.contains(chosen)) {
                with.setValue(chosen);
            }
        }
        showResult();
    }

    private List<With> items() {
        var workspace = desk.workspace();
        var items = new ArrayList<With>();
        workspace.scenarios().stream()
                .filter(each -> !each.id().equals(workspace.scenario().id()))
                .forEach(each -> items.add(new With.OtherScenario(each.id(), each.name())));
        services.reviews().state(desk.user(), workspace.scenario().id()).history().reversed().stream()
                .filter(event -> event.action() == Action.SUBMITTED)
                .forEach(event -> items.add(new With.Submitted(event.at())));
        items.add(new With.BeforeDate());
        return items;
    }

    private void showResult() {
        var chosen = with.getValue();
        date.setVisible(chosen instanceof With.BeforeDate);
        var now = found(chosen);
        if (!now.equals(shown)) {
            // otherwise left alone, so that it is not read out again
            shown = now;
            result.removeAll();
            show(now, label(chosen));
        }
    }

    private void show(Found found, String other) {
        if (!found.isCompared()) {
            return;
        }
        if (!found.hasRole()) {
            result.add(new Paragraph(Say.text("workbench.hr.diff.noRole")));
            return;
        }
        result.add(new Paragraph(
                found.rows().isEmpty()
                        ? Say.text("workbench.hr.diff.none")
                        : Say.text("workbench.hr.diff.count", found.rows().size())));
        if (!found.rows().isEmpty()) {
            result.add(table(found.rows(), other));
        }
    }

    private Found found(@Nullable With chosen) {
        if (chosen == null || review == null) {
            return Found.NOTHING;
        }
        var role = review.role();
        var now = new Side(desk.workspace(), review);
        var other = other(chosen);
        if (other.isEmpty()) {
            return Found.NOTHING;
        }
        return Side.of(other.get(), role.id(), role.name())
                .map(before -> new Found(
                        chosen,
                        true,
                        RoleDifference.between(before, now, Say.texts()).rows()))
                .orElseGet(() -> new Found(chosen, false, List.of()));
    }

    private Optional<Workspace> other(With chosen) {
        var user = desk.user();
        var scenario = desk.workspace().scenario().id();
        return switch (chosen) {
            case With.OtherScenario(var id, var name) ->
                Optional.of(services.workspaces().open(user, id));
            case With.Submitted(var at) -> Optional.of(services.workspaces().asOf(user, scenario, at));
            case With.BeforeDate() ->
                Optional.ofNullable(date.getValue())
                        .map(day -> services.workspaces()
                                .asOf(
                                        user,
                                        scenario,
                                        day.atStartOfDay(ZONE).toInstant().minusMillis(1)));
        };
    }

    private static Div table(List<RoleDifference.Row> rows, String other) {
        var table = new NativeTable();
        table.addClassNames("cost-table", "role-difference");
        var head = table.getHead().addRow();
        head.add(
                TableParts.columnHead(Say.text("workbench.hr.diff.what")),
                TableParts.columnHead(Say.text("workbench.hr.diff.change")),
                TableParts.columnHead(other),
                TableParts.columnHead(Say.text("workbench.hr.diff.now")));
        for (var row : rows) {
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(row.what()),
                            new NativeTableCell(Say.phrase(Phrase.ofEnum("workbench.hr.change", row.change()))),
                            new NativeTableCell(row.before()),
                            new NativeTableCell(row.after()));
        }
        return TableParts.scrolling(table, Say.text("workbench.hr.diff.with"));
    }

    private static String label(@Nullable With with) {
        return switch (with) {
            case null -> Say.text("workbench.hr.diff.choose");
            case With.OtherScenario(var id, var name) -> Say.text("workbench.hr.diff.scenario", name);
            case With.Submitted(var at) -> Say.text("workbench.hr.diff.submitted", at);
            case With.BeforeDate() -> Say.text("workbench.hr.diff.before");
        };
    }
}
