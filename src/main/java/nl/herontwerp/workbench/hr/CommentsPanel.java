package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Projects;
import nl.herontwerp.review.ReviewRefused;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.review.RoleComment.Kind;
import nl.herontwerp.review.RoleComments;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.Desk;

/** What people say about the role and its pieces; requests for a change wait here for an answer. */
class CommentsPanel extends Section {

    private static final String WHOLE = "";

    private final transient Desk desk;
    private final transient RoleComments comments;
    private final transient Projects projects;
    private final Div said = new Div();
    private final H2 heading = new H2(Say.text("workbench.hr.comments"));
    private transient List<RoleComment> shown = List.of();
    private boolean isShown;
    private final Select<String> about = new Select<>();
    private final TextArea text = new TextArea(Say.text("workbench.hr.comment.text"));
    private transient List<PieceWork> pieces = List.of();
    private String roleId = "";

    CommentsPanel(Desk desk, RoleComments comments, Projects projects) {
        this.desk = desk;
        this.comments = comments;
        this.projects = projects;
        addClassName("role-comments");
        about.setLabel(Say.text("workbench.hr.comment.about"));
        about.setItemLabelGenerator(this::name);
        text.setWidthFull();
        text.setMaxLength(4000);
        text.setHelperText(Say.text("workbench.hr.privacy"));
        var remark = new Button(Say.text("workbench.hr.comment.add"), click -> say(Kind.REMARK));
        var request = new Button(Say.text("workbench.hr.comment.request"), click -> say(Kind.CHANGE_REQUEST));
        remark.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(remark, request);
        buttons.addClassName("button-row");
        var form = new Div(new H2(Say.text("workbench.hr.comment.new")), about, text, buttons);
        form.addClassNames("panel", "comment-form");
        said.getElement().setAttribute("aria-live", "polite");
        add(said, form);
    }

    /** Prepares to say something about a piece. */
    void about(String piece) {
        about.setValue(piece);
        text.focus();
    }

    void show(RoleReview review) {
        roleId = review.role().id();
        if (!pieces.equals(review.pieces()) || about.getValue() == null) {
            pieces = review.pieces();
            var chosen = about.getValue();
            var items = new ArrayList<String>();
            items.add(WHOLE);
            pieces.forEach(piece -> items.add(piece.activity().id()));
            about.setItems(items);
            about.setValue(chosen != null && items.contains(chosen) ? chosen : WHOLE);
        }
        showSaid();
    }

    private void showSaid() {
        var mine = desk.comments().stream()
                .filter(comment -> comment.roleId().equals(roleId))
                .toList();
        if (isShown && mine.equals(shown)) {
            // left alone, so that it is not read out again
            return;
        }
        shown = mine;
        isShown = true;
        said.removeAll();
        said.add(heading);
        if (mine.isEmpty()) {
            said.add(new Paragraph(Say.text("workbench.hr.noComments")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("comment-list");
        var maySettle = projects.mayEdit(desk.user(), desk.workspace().project().id());
        mine.forEach(comment -> list.add(item(comment, maySettle)));
        said.add(list);
    }

    private ListItem item(RoleComment comment, boolean maySettle) {
        var kind = new Span(Say.phrase(Phrase.ofEnum("workbench.hr.kind", comment.kind())));
        kind.addClassName("severity");
        if (comment.isOpen()) {
            kind.addClassName("warning");
        }
        var head = new Div(
                kind,
                new Span(Say.text(
                        "workbench.hr.comment.head",
                        name(comment.activityId() == null ? WHOLE : comment.activityId()),
                        comment.byName(),
                        comment.at())));
        head.addClassName("quiet");
        var words = new Div(comment.text());
        words.addClassName("comment");
        var item = new ListItem(head, words);
        var settled = comment.settled();
        if (settled != null) {
            var answer =
                    new Div(Say.text("workbench.hr.comment.settled", settled.byName(), settled.at(), settled.answer()));
            answer.addClassNames("comment", "comment-answer");
            item.add(answer);
        } else if (comment.isOpen()
                && (maySettle || comment.byId().equals(desk.user().id()))) {
            var settle = new Button(
                    Say.text("workbench.hr.comment.settle"),
                    click -> new SettleDialog(comment, answer -> settle(comment, answer)).open());
            settle.setAriaLabel(Say.text("workbench.hr.comment.settleOf", comment.text()));
            item.add(settle);
        }
        return item;
    }

    private void say(Kind kind) {
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage(Say.text("workbench.hr.comment.missing"));
        if (text.isInvalid()) {
            text.focus();
            return;
        }
        var piece = about.getValue();
        try {
            comments.add(
                    desk.user(),
                    desk.workspace().scenario().id(),
                    roleId,
                    piece == null || piece.equals(WHOLE) ? null : piece,
                    kind,
                    text.getValue());
            text.clear();
            desk.reload();
        } catch (ReviewRefused refused) {
            Notices.refused(refused.reason());
        }
    }

    private boolean settle(RoleComment comment, String answer) {
        try {
            comments.settle(desk.user(), comment.id(), answer);
            desk.reload();
            // the button that was pressed is gone
            heading.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
            return true;
        } catch (ReviewRefused refused) {
            Notices.refused(refused.reason());
            return false;
        }
    }

    private String name(String piece) {
        return piece == null || piece.equals(WHOLE)
                ? Say.text("workbench.hr.comment.whole")
                : pieces.stream()
                        .filter(each -> each.activity().id().equals(piece))
                        .map(each -> each.activity().name())
                        .findFirst()
                        .orElseGet(() -> Say.text("workbench.hr.comment.gone"));
    }
}
