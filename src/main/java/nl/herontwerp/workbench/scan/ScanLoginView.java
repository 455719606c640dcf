package nl.herontwerp.workbench.scan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.herontwerp.identity.ScanAccess;

/** A visitor's way through the login page back to the scan, with the same answers. */
@Route(ScanAccess.PATH + "/inloggen")
@PermitAll
public class ScanLoginView extends Div implements BeforeEnterObserver {

    static final String PATH = ScanAccess.PATH + "/inloggen";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var link = ScanLink.read(event.getLocation().getQueryParameters());
        event.forwardTo(ScanView.class, link.query());
    }
}
