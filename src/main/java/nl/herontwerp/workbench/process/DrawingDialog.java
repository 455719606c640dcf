package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Diagram;
import nl.herontwerp.workbench.ModelPicture;
import nl.herontwerp.workbench.Services;

/** Draws or changes a model; what is kept becomes the next version. */
public class DrawingDialog extends Dialog {

    private final transient Services services;
    private final transient AppUser user;
    private final UUID project;
    private final int model;
    private final String fileName;
    private final transient Runnable kept;
    private final Diagram diagram = new Diagram(Diagram.Mode.MODELER);
    private final Paragraph message = new Paragraph();
    private boolean changed;

    /** @param model its number in the project */
    public DrawingDialog(
            Services services, AppUser user, UUID project, int model, String xml, String fileName, Runnable kept) {
        super(Say.text("workbench.drawing.title"));
        this.services = services;
        this.user = user;
        this.project = project;
        this.model = model;
        this.fileName = fileName;
        this.kept = kept;
        addClassName("drawing");
        setWidth("96vw");
        setHeight("94vh");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        diagram.setWidthFull();
        var picture = new ModelPicture(diagram);
        picture.open(xml);
        diagram.onChanged(() -> changed = true);
        message.getElement().setAttribute("role", "alert");
        var area = new Div(picture.choice(), diagram);
        area.addClassName("drawing-area");
        add(area);
        var keep = new Button(Say.text("workbench.drawing.keep"), click -> diagram.save(this::keep));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(message, new Button(Say.text("workbench.cancel"), click -> leave()), keep);
    }

    private void keep(String xml) {
        try {
            NextVersion.keep(services, user, project, model, fileName, xml.getBytes(StandardCharsets.UTF_8));
            close();
            kept.run();
        } catch (ModelRefused refused) {
            message.setText(Say.phrase(refused.reason()));
        }
    }

    /** Closes at once when nothing was changed; else asks first, because a drawing has no undo after closing. */
    private void leave() {
        if (!changed) {
            close();
            return;
        }
        var question = new Dialog(Say.text("workbench.drawing.unsaved"));
        question.add(Say.text("workbench.drawing.unsaved.explain"));
        var drop = new Button(Say.text("workbench.drawing.drop"), click -> {
            question.close();
            close();
        });
        question.getFooter().add(drop, new Button(Say.text("workbench.drawing.goOn"), click -> question.close()));
        question.open();
    }
}
