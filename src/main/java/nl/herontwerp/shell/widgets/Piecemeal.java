package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import nl.herontwerp.shell.Say;

/**
 * A list that shows its first items, and more when asked, so that a long list does not keep the screen
 * waiting. What was asked for stays when the list is shown anew.
 */
public class Piecemeal<T> extends Div {

    private final int atOnce;
    private final SerializableFunction<T, ? extends Component> make;
    private int wanted;

    /** @param atOnce how many items are shown first, and with each press of the button */
    public Piecemeal(int atOnce, SerializableFunction<T, ? extends Component> make) {
        this.atOnce = atOnce;
        this.make = make;
        wanted = atOnce;
    }

    public void show(List<T> items) {
        removeAll();
        items.stream().limit(wanted).forEach(item -> add(make.apply(item)));
        offerMore(items, Math.min(wanted, items.size()));
    }

    private void offerMore(List<T> items, int shown) {
        var left = items.size() - shown;
        if (left > 0) {
            var more = new Button(Say.text("shell.more", Math.min(left, atOnce), left));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            more.addClickListener(click -> {
                remove(more);
                wanted = shown + atOnce;
                items.subList(shown, Math.min(wanted, items.size())).forEach(item -> add(make.apply(item)));
                offerMore(items, Math.min(wanted, items.size()));
            });
            add(more);
        }
    }
}
