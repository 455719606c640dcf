package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;
import org.jspecify.annotations.Nullable;

/** The page of one role. */
@Route("project/:projectId/functie/:roleId")
@PermitAll
public class HrView extends ProjectView {

    private final H1 name = new H1();
    private final Anchor back = new Anchor();
    private final Div body = new Div();
    private final RoleHead head;
    private final LinesPanel lines;
    private final ChecksPanel checks;
    private final TermsPanel terms;
    private final CommentsPanel comments;
    private final ComparePanel compare;
    private final DocumentsPanel documents;
    private final Button commentsButton;
    private String roleId = "";

    HrView(Services services, HrServices more) {
        super(services, Step.FUNCTIES);
        var parts = new Parts(this::showOpen);
        head = new RoleHead();
        comments = new CommentsPanel(this, more.comments(), services.projects());
        lines = new LinesPanel(this);
        checks = new ChecksPanel(this);
        terms = new TermsPanel(this);
        compare = new ComparePanel(this, more);
        documents = new DocumentsPanel(this, more);
        var job = new Div(lines, checks);
        parts.add(Say.text("workbench.hr.tab.lines"), job);
        parts.add(Say.text("workbench.hr.tab.terms"), terms);
        commentsButton = parts.add(Say.text("workbench.hr.tab.comments"), comments);
        parts.add(Say.text("workbench.hr.tab.compare"), compare);
        parts.add(Say.text("workbench.hr.tab.documents"), documents);
        lines.onComment(piece -> {
            parts.open(comments);
            comments.about(piece);
        });
        back.setText(Say.text("workbench.hr.back"));
        var top = new Div(name, back);
        top.addClassName("view-head");
        body.add(head, parts);
        content().add(top, body);
        content().addClassName("role-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        roleId = event.getRouteParameters().get("roleId").orElse("");
        super.beforeEnter(event);
    }

    @Override
    public String getPageTitle() {
        return body.isVisible()
                ? Say.text(
                        "workbench.title", name.getText(), workspace().project().name())
                : name.getText();
    }

    @Override
    protected void show(Workspace workspace) {
        back.setHref("project/" + workspace.project().id() + "/" + Step.FUNCTIES.path() + "?scenario="
                + workspace.scenario().id());
        var review = review(workspace);
        body.setVisible(review != null);
        if (review == null) {
            name.setText(Say.text("workbench.hr.gone"));
            return;
        }
        name.setText(review.role().name());
        head.show(this, review);
        lines.show(review);
        checks.show(review);
        terms.show(review);
        comments.show(review);
        showOpen();
        var open = comments().stream()
                .filter(RoleComment::isOpen)
                .filter(comment -> comment.roleId().equals(roleId))
                .count();
        commentsButton.setText(
                open == 0 ? Say.text("workbench.hr.tab.comments") : Say.text("workbench.hr.tab.commentsOpen", open));
    }

    /** Comparing and writing documents takes work: only for who looks at it. */
    private void showOpen() {
        var review = review(workspace());
        if (review == null) {
            return;
        }
        if (compare.isVisible()) {
            compare.show(review);
        }
        if (documents.isVisible()) {
            documents.show(review);
        }
    }

    @Override
    protected void showWithoutModel(UUID project) {
        body.setVisible(false);
        name.setText(Say.text("workbench.hr.gone"));
        back.setHref("project/" + project + "/" + Step.FUNCTIES.path());
    }

    private @Nullable RoleReview review(Workspace workspace) {
        return workspace.division().roles().stream()
                .filter(each -> each.role().id().equals(roleId))
                .findFirst()
                .orElse(null);
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
