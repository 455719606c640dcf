package nl.herontwerp.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.identity.internal.DemoAccounts;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import org.springframework.beans.factory.ObjectProvider;

/** Logging in; shows the demo accounts where they exist. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm(texts());

    public LoginView(ObjectProvider<DemoAccounts> demo, ScanAccess scan) {
        addClassName("login-view");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        var intro = new Div(new H1("Herontwerp"), new Paragraph(Say.text("identity.login.intro")));
        intro.addClassName("login-intro");
        add(intro, form);
        if (scan.isOpen()) {
            add(scanLink());
        }
        if (demo.getIfAvailable() != null) {
            add(demoAccounts());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Say.text("identity.login.title");
    }

    private static Div scanLink() {
        var link = new Anchor(ScanAccess.PATH, Say.text("identity.scan.link"));
        link.addClassName("login-scan");
        var panel = new Div(link, new Paragraph(Say.text("identity.scan.linkExplain")));
        panel.addClassName("login-demo");
        return panel;
    }

    private Div demoAccounts() {
        var panel = new Div(new H2(Say.text("identity.demo.title")), new Paragraph(Say.text("identity.demo.explain")));
        panel.addClassName("login-demo");
        for (var account : DemoAccounts.ACCOUNTS) {
            var role = Say.phrase(Phrase.ofEnum("identity.role", account.role()));
            panel.add(new Button(
                    Say.text("identity.demo.login", role, account.displayName()), click -> logIn(account.username())));
        }
        return panel;
    }

    /** Fills in the form in the browser and sends it, so that a demo login goes the way of every login. */
    private void logIn(String username) {
        form.getElement()
                .executeJs(
                        "const field = name => document.querySelector(`input[name=${name}]`).closest("
                                + "'vaadin-text-field,vaadin-password-field');"
                                + "field('username').value = $0; field('password').value = $1; this.submit();",
                        username,
                        DemoAccounts.PASSWORD);
    }

    private static LoginI18n texts() {
        var i18n = LoginI18n.createDefault();
        var words = i18n.getForm();
        words.setTitle(Say.text("identity.login.title"));
        words.setUsername(Say.text("identity.username"));
        words.setPassword(Say.text("identity.password"));
        words.setSubmit(Say.text("identity.login.submit"));
        i18n.setForm(words);
        var error = i18n.getErrorMessage();
        error.setTitle(Say.text("identity.login.failed.title"));
        error.setMessage(Say.text("identity.login.failed.message"));
        error.setUsername(Say.text("identity.login.usernameMissing"));
        error.setPassword(Say.text("identity.login.passwordMissing"));
        i18n.setErrorMessage(error);
        return i18n;
    }
}
