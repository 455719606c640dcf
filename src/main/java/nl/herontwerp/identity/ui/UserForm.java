package nl.herontwerp.identity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.herontwerp.identity.Role;
import nl.herontwerp.identity.internal.UserStore;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** The fields of one user. */
class UserForm extends FormLayout {

    private final @Nullable UUID id;
    private final TextField username = new TextField(Say.text("identity.username"));
    private final TextField displayName = new TextField(Say.text("identity.displayName"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Say.text("identity.roles"));
    private final Checkbox enabled = new Checkbox(Say.text("identity.enabled"), true);

    private UserForm(@Nullable UUID id) {
        this.id = id;
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Say.phrase(Phrase.ofEnum("identity.role", role)));
        username.setReadOnly(id != null);
        enabled.setVisible(id != null);
        add(username, displayName, roles, enabled);
    }

    static UserForm empty() {
        return new UserForm(null);
    }

    static UserForm of(UserStore.Listed listed) {
        var form = new UserForm(listed.user().id());
        form.username.setValue(listed.user().username());
        form.displayName.setValue(listed.user().displayName());
        form.roles.setValue(listed.user().roles());
        form.enabled.setValue(listed.enabled());
        return form;
    }

    boolean isNew() {
        return id == null;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    String username() {
        return username.getValue();
    }

    String displayName() {
        return displayName.getValue();
    }

    Set<Role> roles() {
        return roles.getValue();
    }

    boolean isEnabledUser() {
        return enabled.getValue();
    }

    boolean isValid() {
        mark(username, "identity.login.usernameMissing");
        mark(displayName, "identity.displayName.missing");
        roles.setInvalid(roles.isEmpty());
        roles.setErrorMessage(Say.text("identity.roles.missing"));
        return !username.isInvalid() && !displayName.isInvalid() && !roles.isInvalid();
    }

    void refuseUsername() {
        username.setErrorMessage(Say.text("identity.username.taken"));
        username.setInvalid(true);
    }

    private static void mark(TextField field, String messageKey) {
        field.setErrorMessage(Say.text(messageKey));
        field.setInvalid(field.getValue().isBlank());
    }
}
