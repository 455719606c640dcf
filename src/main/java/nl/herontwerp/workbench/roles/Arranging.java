package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;

/** Puts the children of a panel in order and touches only what moves, so that what has the focus keeps it. */
final class Arranging {

    private Arranging() {}

    static void children(Div panel, List<? extends Component> wanted) {
        var kept = new HashSet<Component>(wanted);
        panel.getChildren().filter(child -> !kept.contains(child)).toList().forEach(panel::remove);
        for (var i = 0; i < wanted.size(); i++) {
            if (i >= panel.getComponentCount() || panel.getComponentAt(i) != wanted.get(i)) {
                panel.addComponentAtIndex(i, wanted.get(i));
            }
        }
    }
}
