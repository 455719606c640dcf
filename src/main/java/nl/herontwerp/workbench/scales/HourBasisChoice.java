package nl.herontwerp.workbench.scales;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.HourBasis;
import nl.herontwerp.workbench.Desk;

/** By which hours the work of people in a scale is costed. */
public class HourBasisChoice extends RadioButtonGroup<HourBasis> {

    public HourBasisChoice(Desk desk) {
        super(Say.text("workbench.scales.basis"));
        setItems(HourBasis.PRODUCTIVE, HourBasis.PAID);
        setItemLabelGenerator(basis -> Say.phrase(Phrase.ofEnum("workbench.scales.basis", basis)));
        setHelperText(Say.text("workbench.scales.basis.help"));
        setValue(desk.workspace().scales().basis());
        setReadOnly(!desk.workspace().editable());
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.edit(new ScaleEdit.SetBasis(change.getValue()));
            }
        });
    }
}
