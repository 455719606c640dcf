package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.WeekPlan;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.RangeText;
import nl.herontwerp.workbench.hr.RoleLink;
import org.jspecify.annotations.Nullable;

/** A carved role: what its hours, tasks, demands and people come to, warnings that can be mended, its pieces. */
class RoleColumn extends BoardColumn {

    private final String roleId;
    private transient @Nullable Shown shown;

    /** What the head shows; while it is the same the head stays as it is. */
    private record Shown(
            UUID scenario,
            RoleReview review,
            WeekPlan week,
            RoleFacts facts,
            String range,
            long requests,
            boolean editable,
            boolean profiles) {}

    RoleColumn(Board board, String roleId) {
        super(board, roleId);
        this.roleId = roleId;
        addClassName("carved");
    }

    @Override
    protected @Nullable Assignment assignment() {
        return new Assignment.ToRole(roleId);
    }

    RoleReview review() {
        return Objects.requireNonNull(shown, "a column is shown before it is used")
                .review();
    }

    void show(RoleReview review) {
        var workspace = board.workspace();
        var changed = new Shown(
                workspace.scenario().id(),
                review,
                WeekPlan.of(board.redesign(), review.pieces()),
                RoleFacts.of(board, review),
                range(workspace),
                RoleLink.openRequests(board.desk(), roleId),
                workspace.editable(),
                !workspace.design().composing().profiles().isEmpty());
        if (!changed.equals(shown)) {
            shown = changed;
            name(review.role().name());
            head.removeAll();
            fill(changed);
        }
        cards(review.pieces());
    }

    private String range(Workspace workspace) {
        return RangeText.hours(
                workspace,
                side -> side.division().roles().stream()
                        .filter(each -> each.role().id().equals(roleId))
                        .findFirst()
                        .orElseThrow()
                        .hoursPerWeek());
    }

    private void fill(Shown now) {
        var review = now.review();
        var meters = new RoleMeters(this, review, now.facts().hours(), now.range());
        head.add(meters.hours());
        head.add(new WarningLines(
                this,
                review.warnings(),
                new Mending(
                        board,
                        review.role().name(),
                        roleId,
                        review.pieces(),
                        review,
                        () -> new RoleDialog(board.desk(), review.role()))));
        var inside = new ArrayList<Component>();
        inside.addAll(List.of(
                meters.made(),
                meters.mainTasks(),
                meters.demands(),
                meters.week(now.week()),
                now.facts().people(this)));
        if (now.editable()) {
            inside.add(buttons(now));
        }
        head.add(details("more", Say.text("workbench.board.more"), inside.toArray(Component[]::new)));
        head.add(ways(review.role(), now.editable()));
    }

    /** To the role's page, and to its terms. */
    private Div ways(CarvedRole role, boolean editable) {
        var ways = new Div(new RoleLink(board.desk(), role));
        ways.addClassName("board-ways");
        if (editable) {
            ways.add(button(
                    "workbench.roles.change",
                    "workbench.roles.changeOf",
                    role.name(),
                    from -> open(new RoleDialog(board.desk(), role), from)));
        }
        return ways;
    }

    private Div buttons(Shown now) {
        var review = now.review();
        var role = review.role();
        var work = button(
                "workbench.work.open",
                "workbench.work.openOf",
                role.name(),
                from -> open(new WorkDialog(board.desk(), review), from));
        var estimate = button(
                "workbench.wageValue.open",
                "workbench.wageValue.openOf",
                role.name(),
                from -> open(new WageValueDialog(board.desk(), review), from));
        var fit = button(
                "workbench.fit.open",
                "workbench.fit.openOf",
                role.name(),
                from -> open(new FitDialog(board, review), from));
        fit.setVisible(now.profiles());
        var remove =
                button("workbench.roles.remove", "workbench.roles.removeOf", role.name(), from -> board.remove(roleId));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(work, estimate, fit, remove);
        buttons.addClassName("button-row");
        return buttons;
    }

    private Button button(String text, String label, String role, Consumer<Button> press) {
        var button = button(text, Say.text(text), press);
        button.setAriaLabel(Say.text(label, role));
        return button;
    }
}
