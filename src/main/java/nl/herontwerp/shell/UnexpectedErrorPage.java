package nl.herontwerp.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong that nobody foresaw: a number to quote, the details in the log. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("error {} at {}", number, event.getLocation().getPath(), parameter.getException());
        say("shell.error.unexpected", Say.text("shell.error.unexpected.mend", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
