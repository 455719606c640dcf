package nl.herontwerp.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What a user sees in place of a screen: what is the matter and where to go on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "Herontwerp";

    @Override
    public String getPageTitle() {
        return title;
    }

    protected final void say(String titleKey, String mend) {
        addClassName("plain-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        title = Say.text(titleKey);
        add(new H1(title), new Paragraph(mend), new Anchor("", Say.text("shell.error.home")));
    }
}
