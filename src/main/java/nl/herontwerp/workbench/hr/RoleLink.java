package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;

/** The way to a role's page, with the number of requests for a change that wait there. */
public class RoleLink extends Anchor {

    public RoleLink(Desk desk, CarvedRole role) {
        this(desk, role, text(desk, role));
        setAriaLabel(Say.text("workbench.hr.openOf", role.name(), getText()));
    }

    public RoleLink(Desk desk, CarvedRole role, String text) {
        super(address(desk.workspace(), role.id()), text);
        addClassName("role-link");
    }

    static String address(Workspace workspace, String roleId) {
        return "project/" + workspace.project().id() + "/functie/"
                + URLEncoder.encode(roleId, StandardCharsets.UTF_8).replace("+", "%20") + "?scenario="
                + workspace.scenario().id();
    }

    /** How many requests for a change of a role wait. */
    public static long openRequests(Desk desk, String roleId) {
        return desk.comments().stream()
                .filter(RoleComment::isOpen)
                .filter(comment -> comment.roleId().equals(roleId))
                .count();
    }

    private static String text(Desk desk, CarvedRole role) {
        var open = openRequests(desk, role.id());
        return open == 0 ? Say.text("workbench.hr.open") : Say.text("workbench.hr.openWithRequests", open);
    }
}
