package nl.herontwerp.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page, or it is not for this user: which of the two is not said. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say("shell.error.notFound", Say.text("shell.error.notFound.mend"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
