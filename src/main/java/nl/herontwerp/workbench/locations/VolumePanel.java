package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.html.Div;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;

/** How many units are made a year, and how that grows. */
class VolumePanel extends Div {

    private final DecimalField volume = new DecimalField(Say.text("reshoring.volume"));
    private final DecimalField growth = new DecimalField(Say.text("workbench.locations.volumeGrowth"));

    VolumePanel(Desk desk) {
        addClassNames("field-row", "location-volume");
        volume.onChange(number -> desk.edit(
                new LocationEdit.SetVolume(number, desk.workspace().locations().volumeGrowth())));
        growth.onChange(number -> desk.edit(new LocationEdit.SetVolume(
                desk.workspace().locations().volume(), number == null ? null : new Percentage(number))));
        add(volume, growth);
    }

    void show(Desk desk) {
        var plan = desk.workspace().locations();
        var editable = desk.workspace().editable();
        volume.setNumber(plan.volume());
        volume.setReadOnly(!editable);
        var grows = plan.volumeGrowth();
        growth.setNumber(grows == null ? null : grows.percent());
        growth.setReadOnly(!editable);
    }
}
