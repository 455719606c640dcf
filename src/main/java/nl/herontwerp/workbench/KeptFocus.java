package nl.herontwerp.workbench;

import com.vaadin.flow.component.Component;

/** Leaves the focus on the same thing of a panel that is filled anew: what has the same name, else what stands in its place. */
public final class KeptFocus {

    private KeptFocus() {}

    /** To be called after the panel was filled; does nothing when the focus is elsewhere. */
    public static void in(Component panel) {
        panel.getElement().executeJs("window.Herontwerp && window.Herontwerp.keepFocus(this)");
    }
}
