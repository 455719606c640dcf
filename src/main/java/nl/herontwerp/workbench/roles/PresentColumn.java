package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.html.Paragraph;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** A present job with the pieces that stay with it, and the hours that it gains. */
class PresentColumn extends BoardColumn {

    PresentColumn(Desk desk, String performerId, String name) {
        super(desk, name);
        addClassName("present");
        var freed = desk.workspace().division().freedHours().getOrDefault(performerId, Figure.known(Hours.ZERO));
        var line = new Paragraph(Say.text("workbench.roles.freed", Figures.hours(freed)));
        line.addClassName("quiet");
        add(line);
        addCards();
    }

    @Override
    protected @Nullable Assignment assignment() {
        return null;
    }
}
