package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.LocationLimits;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** What belongs to a location as a whole: its name and kind, its currency, what grows, and what lying still costs. */
class LocationDialog extends Dialog {

    private final transient Desk desk;
    private final transient Location location;
    private final TextField name = new TextField(Say.text("workbench.locations.name"));
    private final Select<Location.Kind> kind = new Select<>();
    private final TextField currency = new TextField(Say.text("workbench.locations.currency"));
    private final DecimalField rate = new DecimalField(Say.text("workbench.locations.rate"));
    private final DateField rateDate = new DateField(Say.text("workbench.locations.rateDate"));
    private final DecimalField wageGrowth;
    private final DecimalField currencyChange;
    private final DecimalField wageShare;
    private final DecimalField carryingRate;

    LocationDialog(Desk desk, Location location) {
        super(Say.text("workbench.locations.settings", location.name()));
        this.desk = desk;
        this.location = location;
        setWidth("44rem");
        name.setValue(location.name());
        kind.setLabel(Say.text("workbench.locations.kind"));
        kind.setItems(Location.Kind.values());
        kind.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("reshoring.location", each)));
        kind.setValue(location.kind());
        currency.setValue(location.currency());
        currency.setHelperText(Say.text("workbench.locations.currency.help"));
        rate.setNumber(location.rate());
        rate.setHelperText(Say.text("workbench.locations.rate.help"));
        rateDate.setValue(location.rateDate());
        wageGrowth = percentage("workbench.locations.wageGrowth", location.wageGrowth());
        currencyChange = percentage("workbench.locations.currencyChange", location.currencyChange());
        currencyChange.setHelperText(Say.text("workbench.locations.currencyChange.help"));
        wageShare = percentage("workbench.locations.wageShare", location.wageShare());
        wageShare.setHelperText(Say.text("workbench.locations.wageShare.help"));
        carryingRate = percentage("workbench.locations.carryingRate", location.carryingRate());
        carryingRate.setHelperText(Say.text("workbench.locations.carryingRate.help"));
        add(
                row(name, kind),
                row(currency, rate, rateDate),
                row(wageGrowth, wageShare),
                row(currencyChange, carryingRate));
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    private void save() {
        if (!Stream.of(rate, wageGrowth, currencyChange, wageShare, carryingRate)
                .map(DecimalField::check)
                .reduce(true, Boolean::logicalAnd)) {
            return;
        }
        var changed = new Location(
                location.id(),
                name.getValue(),
                kind.getValue(),
                currency.getValue().strip().toUpperCase(Locale.ROOT),
                rate.number(),
                rateDate.getValue(),
                value(wageGrowth),
                value(currencyChange),
                value(wageShare),
                value(carryingRate),
                location.values());
        var refused = LocationLimits.currency(changed);
        currency.setErrorMessage(refused.map(Say::phrase).orElse(""));
        currency.setInvalid(refused.isPresent());
        if (refused.isPresent()) {
            currency.focus();
            return;
        }
        if (desk.edit(new LocationEdit.PutLocation(changed))) {
            close();
        }
    }

    private static DecimalField percentage(String key, @Nullable Percentage now) {
        var field = new DecimalField(Say.text(key));
        field.setNumber(now == null ? null : now.percent());
        return field;
    }

    private static @Nullable Percentage value(DecimalField field) {
        var number = field.number();
        return number == null ? null : new Percentage(number);
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }
}
