package nl.herontwerp.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.identity.internal.Accounts;
import nl.herontwerp.identity.internal.UserStore;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** Administrators add users, change their roles, and hand out links to choose a password. */
@Route("beheer")
@RolesAllowed("ADMIN")
public class UsersView extends VerticalLayout implements HasDynamicTitle {

    private final Accounts accounts;
    private final Grid<UserStore.Listed> grid = new Grid<>();

    public UsersView(Accounts accounts, ScanAccess scan, CurrentUser current) {
        this.accounts = accounts;
        setSizeFull();
        var add = new Button(Say.text("identity.users.add"), click -> edit(UserForm.empty()));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new HorizontalLayout(new H1(Say.text("identity.users")), add);
        head.setAlignItems(Alignment.CENTER);
        add(head, new Paragraph(Say.text("identity.users.explain")), grid, new ScanAccessPanel(scan, current));
        grid.addColumn(listed -> listed.user().displayName())
                .setHeader(Say.text("identity.displayName"))
                .setSortable(true);
        grid.addColumn(listed -> listed.user().username()).setHeader(Say.text("identity.username"));
        grid.addColumn(UsersView::roles).setHeader(Say.text("identity.roles"));
        grid.addColumn(listed -> Say.text(listed.enabled() ? "identity.enabled" : "identity.disabled"))
                .setHeader(Say.text("identity.access"));
        grid.addComponentColumn(this::actions)
                .setHeader(Say.text("identity.actions"))
                .setAutoWidth(true);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Say.text("identity.users");
    }

    private void refresh() {
        grid.setItems(accounts.list());
    }

    private HorizontalLayout actions(UserStore.Listed listed) {
        var name = listed.user().displayName();
        var change = new Button(Say.text("identity.users.change"), click -> edit(UserForm.of(listed)));
        change.setAriaLabel(Say.text("identity.users.changeOf", name));
        var link = new Button(Say.text("identity.users.link"), click -> showLink(listed));
        link.setAriaLabel(Say.text("identity.users.linkOf", name));
        return new HorizontalLayout(change, link);
    }

    private void edit(UserForm form) {
        var dialog = new Dialog(Say.text(form.isNew() ? "identity.users.add" : "identity.users.change"));
        dialog.add(form);
        var save = new Button(Say.text("identity.users.save"), click -> {
            if (form.isValid() && store(form)) {
                dialog.close();
                refresh();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Say.text("identity.users.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private boolean store(UserForm form) {
        if (form.isNew()) {
            var added = accounts.add(form.username(), form.displayName(), form.roles());
            added.ifPresentOrElse(user -> showLink(new UserStore.Listed(user, true)), form::refuseUsername);
            return added.isPresent();
        }
        var changed = accounts.change(form.id(), form.displayName(), form.roles(), form.isEnabledUser());
        if (!changed) {
            Notification.show(Say.text("identity.users.lastAdministrator"));
        }
        return changed;
    }

    private void showLink(UserStore.Listed listed) {
        var dialog = new Dialog(Say.text("identity.users.linkOf", listed.user().displayName()));
        var path = accounts.passwordLink(listed.user().id());
        var field = new TextField(Say.text("identity.users.link"));
        field.setReadOnly(true);
        field.setWidthFull();
        getUI().ifPresent(ui -> ui.getPage().fetchCurrentURL(url -> {
            var base = url.toString()
                    .substring(0, url.toString().length() - url.getPath().length());
            field.setValue(base + "/" + path);
        }));
        dialog.add(new Paragraph(Say.text("identity.users.link.explain")), field);
        dialog.setWidth("36rem");
        dialog.getFooter().add(new Button(Say.text("identity.users.close"), click -> dialog.close()));
        dialog.open();
    }

    private static String roles(UserStore.Listed listed) {
        return listed.user().roles().stream()
                .sorted()
                .map(role -> Say.phrase(Phrase.ofEnum("identity.role", role)))
                .collect(Collectors.joining(", "));
    }
}
