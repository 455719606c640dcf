package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Step;
import org.jspecify.annotations.Nullable;

/**
 * What takes a warning away: a button that does it, or the way to where it is filled in.
 *
 * @param pieces the work of the job
 * @param review null for a present job or a supplier
 * @param terms the dialog of what is agreed with a role or supplier; null for a present job
 */
record Mending(
        Board board,
        String name,
        String jobId,
        List<PieceWork> pieces,
        @Nullable RoleReview review,
        @Nullable Supplier<Dialog> terms) {

    /** The button or link for a warning; null when only people can say, or when this user may not edit. */
    @Nullable
    Component of(Warning warning, BoardColumn column) {
        if (!board.workspace().editable()) {
            return null;
        }
        return switch (warning.mend()) {
            case null -> null;
            case Mend.Do(var what, var edits) -> {
                var button = new Button(Say.phrase(what), click -> {
                    if (board.desk().edit(what, edits)) {
                        column.focusTitle();
                    }
                });
                button.addClassName("mend");
                yield button;
            }
            case Mend.Fill(var where, var taskId) -> fill(where, taskId, column);
        };
    }

    private @Nullable Component fill(Place where, @Nullable String taskId, BoardColumn column) {
        return switch (where) {
            case TASKS -> link(Step.TAKEN);
            case INTERVIEW -> interview(taskId);
            case DEMANDS -> link(Step.SPLITSEN);
            case FREED_HOURS -> link(Step.KOSTEN);
            case QUALITY -> opening(where, column, () -> new QualityDialog(board.desk(), jobId, name, pieces));
            case TERMS -> terms == null ? null : opening(where, column, terms);
            case WORK, WAGE_VALUE -> review == null ? null : dialog(where, review, column);
        };
    }

    private Component dialog(Place where, RoleReview role, BoardColumn column) {
        return opening(
                where,
                column,
                () -> where == Place.WAGE_VALUE
                        ? new WageValueDialog(board.desk(), role)
                        : new WorkDialog(board.desk(), role));
    }

    /** When the warning is gone its button is too: then the focus goes to the name of the job. */
    private Button opening(Place where, BoardColumn column, Supplier<Dialog> dialog) {
        var button = new Button(Say.text("workbench.board.mend"));
        button.addClickListener(click -> column.open(dialog.get(), button));
        button.setAriaLabel(Say.text("workbench.board.mendBy", Phrase.ofEnum("workbench.board.place", where)));
        return button;
    }

    private Anchor link(Step step) {
        return new Anchor(
                address(step.path()), Say.text("workbench.board.goTo", Phrase.ofEnum("workbench.step", step)));
    }

    /** To the questions about one task. */
    private Anchor interview(@Nullable String taskId) {
        var task = taskId == null ? "" : "&taak=" + URLEncoder.encode(taskId, StandardCharsets.UTF_8);
        return new Anchor(address("interview") + task, Say.text("workbench.board.interview"));
    }

    private String address(String screen) {
        var workspace = board.workspace();
        return "project/" + workspace.project().id() + "/" + screen + "?scenario="
                + workspace.scenario().id();
    }
}
