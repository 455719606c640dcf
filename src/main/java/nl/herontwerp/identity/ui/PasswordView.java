package nl.herontwerp.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.herontwerp.identity.internal.Accounts;
import nl.herontwerp.shell.Say;

/** Where a one-time link leads: choose a password, or set up the first administrator. */
@Route(value = "wachtwoord", autoLayout = false)
@AnonymousAllowed
public class PasswordView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final Accounts accounts;
    private final TextField username = new TextField(Say.text("identity.username"));
    private final TextField displayName = new TextField(Say.text("identity.displayName"));
    private final PasswordField password = new PasswordField(Say.text("identity.password.new"));
    private final Div content = new Div();

    PasswordView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("login-view");
        content.addClassName("login-intro");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        accounts.look(token).ifPresentOrElse(purpose -> ask(token, purpose.isSetup()), this::tooLate);
    }

    @Override
    public String getPageTitle() {
        return Say.text("identity.password.title");
    }

    private void ask(String token, boolean setup) {
        content.removeAll();
        content.add(new H1(Say.text(setup ? "identity.setup.title" : "identity.password.title")));
        if (setup) {
            content.add(new Paragraph(Say.text("identity.setup.explain")), username, displayName);
        }
        password.setHelperText(Say.text("identity.password.rule", Accounts.MIN_PASSWORD));
        var save = new Button(Say.text("identity.password.save"), click -> save(token, setup));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        content.add(password, save);
    }

    private void save(String token, boolean setup) {
        password.setInvalid(password.getValue().length() < Accounts.MIN_PASSWORD);
        password.setErrorMessage(Say.text("identity.password.rule", Accounts.MIN_PASSWORD));
        username.setInvalid(setup && username.isEmpty());
        username.setErrorMessage(Say.text("identity.login.usernameMissing"));
        if (password.isInvalid() || username.isInvalid()) {
            return;
        }
        var done = setup
                ? accounts.setUp(token, username.getValue(), displayName.getValue(), password.getValue())
                : accounts.choosePassword(token, password.getValue());
        if (done) {
            content.removeAll();
            content.add(
                    new H1(Say.text("identity.password.done")), new Anchor("login", Say.text("identity.login.submit")));
        } else {
            tooLate();
        }
    }

    private void tooLate() {
        content.removeAll();
        content.add(new H1(Say.text("identity.link.gone.title")), new Paragraph(Say.text("identity.link.gone.mend")));
    }
}
