package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Diagram;

/** Buttons for the picture, the choice between its drawings, and a message when it can't be drawn. */
class DiagramTools extends Div {

    private final Paragraph message = new Paragraph();

    DiagramTools(Diagram diagram, Component drawings) {
        addClassName("diagram-tools");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        add(
                button(VaadinIcon.EXPAND_SQUARE, "shell.diagram.fit", diagram::fit),
                button(VaadinIcon.PLUS, "shell.diagram.zoomIn", diagram::zoomIn),
                button(VaadinIcon.MINUS, "shell.diagram.zoomOut", diagram::zoomOut),
                drawings,
                message);
    }

    /** Says that the picture can't be drawn; everything else still works. */
    void problem() {
        message.setText(Say.text("workbench.process.noPicture"));
        message.setVisible(true);
    }

    private static Button button(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Say.text(key));
        button.setTooltipText(Say.text(key));
        return button;
    }
}
