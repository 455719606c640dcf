package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.LocationCost;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;

/** The head of a location's column: its name, how far it is filled in, and its own details. */
class LocationHead extends Div {

    private final Div name = new Div();
    private final Div kind = new Div();
    private final Div filled = new Div();
    private final Button settings = new Button(VaadinIcon.COG.create());
    private final Button remove = new Button(VaadinIcon.TRASH.create());

    LocationHead(Desk desk, String locationId) {
        addClassName("location-head");
        kind.addClassName("quiet");
        filled.addClassName("quiet");
        settings.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        settings.addClickListener(click -> desk.workspace()
                .locations()
                .location(locationId)
                .ifPresent(location -> new LocationDialog(desk, location).open()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> desk.edit(new LocationEdit.RemoveLocation(locationId)));
        add(name, kind, filled, new Span(settings, remove));
    }

    void show(LocationCost cost, boolean editable) {
        var location = cost.location();
        name.setText(location.name());
        var kindText = Say.phrase(Phrase.ofEnum("reshoring.location", location.kind()));
        kind.setVisible(!kindText.equals(location.name()) || !location.isInEuros());
        kind.setText(location.isInEuros() ? kindText : kindText + ", " + location.currency());
        filled.setText(Say.text("workbench.locations.filled", cost.settled(), Factor.values().length));
        label(settings, Say.text("workbench.locations.settings", location.name()), editable);
        label(remove, Say.text("workbench.locations.remove", location.name()), editable);
    }

    private static void label(Button button, String text, boolean editable) {
        button.setAriaLabel(text);
        button.setTooltipText(text);
        button.setVisible(editable);
    }
}
