package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice of which the possibilities may change, but not while it is open. */
class SteadySelect extends Select<SteadySelect.Choice> {

    private transient List<Choice> shown = List.of();
    private transient @Nullable Runnable waiting;

    /** @param value null is all */
    record Choice(@Nullable String value, String label) {}

    SteadySelect(String label) {
        setLabel(label);
        setItemLabelGenerator(Choice::label);
        addOpenedChangeListener(changed -> {
            var next = waiting;
            if (next != null && !isOpened()) {
                waiting = null;
                next.run();
            }
        });
    }

    /** @param now one of the choices */
    void show(List<Choice> choices, Choice now) {
        if (choices.equals(shown) && now.equals(getValue())) {
            waiting = null;
        } else if (isOpened() && now.equals(getValue())) {
            waiting = () -> fill(choices, now);
        } else {
            waiting = null;
            fill(choices, now);
        }
    }

    private void fill(List<Choice> choices, Choice now) {
        if (!choices.equals(shown)) {
            shown = choices;
            setItems(choices);
        }
        setValue(now);
    }
}
