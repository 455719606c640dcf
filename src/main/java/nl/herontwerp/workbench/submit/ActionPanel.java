package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.review.ReviewRefused;
import nl.herontwerp.review.ReviewState;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.shell.MainLayout;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.hr.RoleLink;

/** What this user can do with the scenario now. */
class ActionPanel extends Section {

    private final transient Reviews reviews;
    private final transient Desk desk;
    private final TextArea comment = new TextArea(Say.text("workbench.action.comment"));
    private final TextArea conditions = new TextArea(Say.text("workbench.action.conditions"));
    private final Div buttons = new Div();

    ActionPanel(Reviews reviews, Desk desk, ReviewState state) {
        this.reviews = reviews;
        this.desk = desk;
        addClassName("panel");
        buttons.addClassName("button-row");
        comment.setWidthFull();
        comment.setMaxLength(4000);
        conditions.setWidthFull();
        conditions.setMaxLength(4000);
        conditions.setHelperText(Say.text("workbench.action.conditions.help"));
        add(new H2(Say.text("workbench.action.title")), new Paragraph(where(state)));
        var user = desk.user();
        switch (state.step()) {
            case NOT_SUBMITTED, SENT_BACK -> offer(user);
            case HR -> hr(user, state);
            case MANAGER -> manager(user, state);
            case APPROVED -> add(new Paragraph(Say.text("workbench.action.frozen")));
        }
        add(comment, buttons);
        button("workbench.action.onlyComment", false, () -> reviews.comment(user, scenario(), needed()));
    }

    /** A step of the review. */
    private interface ReviewAction {
        ReviewState take() throws ReviewRefused;
    }

    private void offer(AppUser user) {
        if (!user.is(Role.CONSULTANT) && !user.is(Role.HR)) {
            return;
        }
        var hr = people("workbench.action.hr", reviews.possibleHr(user));
        var manager = people("workbench.action.manager", reviews.possibleManagers(user));
        add(hr, manager);
        button("workbench.action.submit", true, () -> {
            var chosenHr = hr.getValue();
            var chosenManager = manager.getValue();
            hr.setInvalid(chosenHr == null);
            manager.setInvalid(chosenManager == null);
            if (chosenHr == null || chosenManager == null) {
                throw new ReviewRefused(Phrase.of("workbench.action.chooseReviewers"));
            }
            return reviews.submit(user, scenario(), chosenHr.id(), chosenManager.id(), comment.getValue());
        });
    }

    private void hr(AppUser user, ReviewState state) {
        if (user.is(Role.HR) && !user.id().equals(state.submittedBy())) {
            openRequests();
            button("workbench.action.agree", true, () -> reviews.agree(user, scenario(), comment.getValue()));
            button("workbench.action.sendBack", false, () -> reviews.sendBack(user, scenario(), needed()));
        }
        withdraw(user, state);
    }

    private void manager(AppUser user, ReviewState state) {
        if (user.is(Role.MANAGER) && !user.id().equals(state.submittedBy())) {
            openRequests();
            add(conditions);
            button(
                    "workbench.action.approve",
                    true,
                    () -> reviews.approve(
                            user, scenario(), conditions.getValue().strip(), comment.getValue()));
            button("workbench.action.sendBack", false, () -> reviews.sendBack(user, scenario(), needed()));
        }
        withdraw(user, state);
    }

    /** Which requests for a change nobody answered yet, so that nobody agrees without having seen them. */
    private void openRequests() {
        var open = desk.comments().stream().filter(RoleComment::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        var head = new Paragraph(Say.text("workbench.action.openRequests"));
        head.addClassNames("severity", "warning");
        var list = new UnorderedList();
        open.forEach(each -> list.add(new ListItem(request(each))));
        add(head, list);
    }

    private Component request(RoleComment request) {
        var text = new Span(Say.text("workbench.action.openRequest", request.byName(), request.text()));
        return desk.workspace()
                .design()
                .role(request.roleId())
                .<Component>map(role -> new Div(new RoleLink(desk, role, role.name()), new Span(" "), text))
                .orElse(text);
    }

    private void withdraw(AppUser user, ReviewState state) {
        if (user.id().equals(state.submittedBy())) {
            button("workbench.action.withdraw", false, () -> reviews.withdraw(user, scenario(), comment.getValue()));
        }
    }

    private String needed() throws ReviewRefused {
        comment.setInvalid(comment.getValue().isBlank());
        comment.setErrorMessage(Say.text("workbench.action.commentMissing"));
        if (comment.isInvalid()) {
            throw new ReviewRefused(Phrase.of("workbench.action.commentMissing"));
        }
        return comment.getValue().strip();
    }

    private void button(String key, boolean primary, ReviewAction action) {
        var button = new Button(Say.text(key), click -> take(action));
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        button.setDisableOnClick(true);
        buttons.add(button);
    }

    private void take(ReviewAction action) {
        try {
            action.take();
            desk.reload();
            MainLayout.recount();
        } catch (ReviewRefused refused) {
            Notices.refused(refused.reason());
            buttons.getChildren().forEach(each -> ((Button) each).setEnabled(true));
        }
    }

    private UUID scenario() {
        return desk.workspace().scenario().id();
    }

    private static Select<AppUser> people(String key, List<AppUser> people) {
        var select = new Select<AppUser>();
        select.setLabel(Say.text(key));
        select.setItems(people);
        select.setItemLabelGenerator(AppUser::displayName);
        select.setWidthFull();
        select.setErrorMessage(Say.text("workbench.action.choose"));
        if (people.size() == 1) {
            select.setValue(people.getFirst());
        }
        return select;
    }

    private static String where(ReviewState state) {
        return Say.phrase(Phrase.ofEnum("workbench.reviewStep", state.step()));
    }
}
