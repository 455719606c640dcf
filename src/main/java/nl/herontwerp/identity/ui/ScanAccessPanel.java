package nl.herontwerp.identity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.shell.Say;

/** Where an administrator opens the Reshoring Potential Scan to visitors without an account, with who did so before. */
class ScanAccessPanel extends Div {

    private final transient ScanAccess access;
    private final transient CurrentUser current;
    private final Checkbox open = new Checkbox(Say.text("identity.scan.open"));
    private final Paragraph state = new Paragraph();
    private final UnorderedList earlier = new UnorderedList();
    private final NativeDetails history = new NativeDetails(Say.text("identity.scan.history"), earlier);

    ScanAccessPanel(ScanAccess access, CurrentUser current) {
        this.access = access;
        this.current = current;
        addClassName("scan-access");
        state.addClassName("quiet");
        state.getElement().setAttribute("role", "status");
        open.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                access.choose(current.require(), change.getValue());
                refresh();
            }
        });
        add(
                new H2(Say.text("identity.scan.title")),
                new Paragraph(Say.text("identity.scan.explain")),
                open,
                state,
                history);
        refresh();
    }

    private void refresh() {
        var choices = access.choices(current.require());
        open.setValue(access.isOpen());
        earlier.removeAll();
        choices.forEach(choice -> earlier.add(new ListItem(sentence(choice))));
        history.setVisible(choices.size() > 1);
        state.setText(
                choices.isEmpty()
                        ? Say.text(access.isOpen() ? "identity.scan.firstOpen" : "identity.scan.firstClosed")
                        : sentence(choices.getFirst()));
    }

    private static String sentence(ScanAccess.Choice choice) {
        return Say.text(choice.open() ? "identity.scan.opened" : "identity.scan.closed", choice.by(), choice.at());
    }
}
