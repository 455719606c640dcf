package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.Component;
import nl.herontwerp.kernel.Explanation;

/** A part of a screen that can say more clearly what the numbers in its explanations are, such as whose cost a line is. */
public interface ClearerWhy {

    /** The same explanation in clearer words. */
    Explanation clearer(Explanation explanation);

    /** The explanation in the words of the part of the screen in which a component stands. */
    static Explanation around(Component component, Explanation explanation) {
        return component instanceof ClearerWhy words
                ? words.clearer(explanation)
                : component
                        .getParent()
                        .map(parent -> around(parent, explanation))
                        .orElse(explanation);
    }
}
