package nl.herontwerp.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.herontwerp.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dutch unless the user chose otherwise; the choice is kept in a cookie. */
@Component
public class Languages implements I18NProvider, VaadinServiceInitListener {

    private static final String COOKIE = "taal";
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setLocale(chosen(start.getRequest())));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... arguments) {
        return Texts.in(locale == null ? Texts.DUTCH : locale).get(key, arguments);
    }

    /** The languages that are not shown now. */
    List<Locale> others() {
        var now = Say.formats().locale();
        return Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(now))
                .toList();
    }

    /** A language's name in that language itself. */
    String nameOf(Locale language) {
        return Texts.in(language).get("shell.language");
    }

    void choose(Locale language) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setMaxAge(YEAR);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            response.addCookie(cookie);
        }
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    private static Locale chosen(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Texts.DUTCH
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .map(cookie ->
                                Texts.in(Locale.of(cookie.getValue())).formats().locale())
                        .orElse(Texts.DUTCH);
    }
}
