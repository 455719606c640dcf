package nl.herontwerp.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import nl.herontwerp.scenario.Clash;
import nl.herontwerp.shell.Say;

/** Shows both sides of a clash until the user says what should stand. */
final class ClashNotice {

    private ClashNotice() {}

    /**
     * Shows it to whoever was second ({@code mine}) or first.
     *
     * @param mine whether the value that stands now is the reader's
     */
    static Notification show(Clash clash, boolean mine, Desk desk) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration(0);
        notice.setAssertive(true);
        var other = mine ? clash.first().by() : clash.second().by();
        var head = new Paragraph(Say.text(mine ? "workbench.clash.second" : "workbench.clash.first", other));
        var first = new Paragraph(Say.text(
                "workbench.clash.was", clash.first().by(), clash.first().sentence()));
        var second = new Paragraph(Say.text(
                "workbench.clash.now", clash.second().by(), clash.second().sentence()));
        var back = new Button(
                mine ? Say.text("workbench.clash.takeTheirs", other) : Say.text("workbench.clash.takeMine"), click -> {
                    notice.close();
                    desk.edit(clash.firstEdit());
                });
        var keep = new Button(Say.text("workbench.clash.keep"), click -> notice.close());
        var buttons = new Div(keep, back);
        buttons.addClassName("button-row");
        var body = new Div(head, first, second, buttons);
        body.addClassName("clash");
        notice.add(body);
        notice.open();
        return notice;
    }
}
