package nl.herontwerp.workbench;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.Unnamed;
import nl.herontwerp.shell.Say;

/** Gives a task the name that it misses in the model. */
public class NameTaskDialog extends Dialog {

    private final transient Desk desk;
    private final String taskId;
    private final TextField name = new TextField(Say.text("workbench.nameTask.name"));

    public NameTaskDialog(Desk desk, Node task) {
        super(Say.text("workbench.nameTask.title", task.label()));
        this.desk = desk;
        taskId = task.id();
        setWidth("32rem");
        name.setWidthFull();
        name.setHelperText(Say.text("workbench.nameTask.help"));
        if (!Unnamed.is(task)) {
            name.setValue(task.name());
        }
        add(name);
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            }
        });
    }

    private void save() {
        var edit = new ScanEdit.NameTask(taskId, name.getValue());
        var refusal = desk.refusal(edit);
        name.setInvalid(refusal.isPresent());
        name.setErrorMessage(refusal.map(Say::phrase).orElse(""));
        if (refusal.isEmpty() && desk.edit(edit)) {
            close();
        }
    }

    /** The button that opens this for a task without a name. */
    public static Button button(Desk desk, Node task) {
        var button = new Button(Say.text("workbench.nameTask.open"), click -> new NameTaskDialog(desk, task).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("name-task");
        button.setAriaLabel(Say.text("workbench.nameTask.openOf", task.label()));
        button.getElement().setAttribute("data-focus-key", "name:" + task.id());
        return button;
    }
}
