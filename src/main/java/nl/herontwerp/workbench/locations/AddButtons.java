package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.LocationLimits;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;

/** Adds a location of each kind. */
class AddButtons extends Div {

    private final transient Desk desk;

    AddButtons(Desk desk) {
        this.desk = desk;
        addClassName("button-row");
        for (var kind : Location.Kind.values()) {
            var name = Say.phrase(Phrase.ofEnum("reshoring.location", kind));
            add(new Button(Say.text("workbench.locations.add", name), click -> add(kind, name)));
        }
    }

    void show() {
        var workspace = desk.workspace();
        setVisible(workspace.editable() && workspace.locations().locations().size() < LocationLimits.MAX_LOCATIONS);
    }

    private void add(Location.Kind kind, String name) {
        desk.edit(new LocationEdit.PutLocation(Location.start(UUID.randomUUID().toString(), free(name), kind)));
    }

    /** The name, with a number when there is one of that name. */
    private String free(String name) {
        var taken = desk.workspace().locations().locations().stream()
                .map(Location::name)
                .toList();
        return IntStream.rangeClosed(1, LocationLimits.MAX_LOCATIONS + 1)
                .mapToObj(number -> number == 1 ? name : name + " " + number)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElse(name);
    }
}
