package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.herontwerp.carving.ComposingChange;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Profile;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** What somebody who is sought could do. Asks for nothing that says who somebody is. */
class ProfileDialog extends Dialog {

    private static final int MOST = 3;

    private final transient Desk desk;
    private final transient Consumer<String> kept;
    private final String id;
    private final TextField name = new TextField(Say.text("workbench.profile.name"));
    private final DecimalField hours = new DecimalField(Say.text("workbench.profile.hours"));
    private final DecimalField wageValue = new DecimalField(Say.text("workbench.role.wageValue"));
    private final DecimalField pace = new DecimalField(Say.text("workbench.wageValue.pace"));
    private final DecimalField quality = new DecimalField(Say.text("workbench.wageValue.quality"));
    private final DecimalField netTime = new DecimalField(Say.text("workbench.wageValue.netTime"));
    private final DecimalField guidance = new DecimalField(Say.text("workbench.profile.guidance"));
    private final TextField instruments = new TextField(Say.text("workbench.profile.instruments"));
    private final TimesField times = new TimesField();
    private final transient Map<Demand, Select<Integer>> limits = new EnumMap<>(Demand.class);

    /** @param kept called with the id of the profile once it is kept */
    ProfileDialog(Desk desk, @Nullable Profile profile, Consumer<String> kept) {
        super(Say.text(profile == null ? "workbench.profile.new" : "workbench.profile.change"));
        this.desk = desk;
        this.kept = kept;
        id = profile == null ? UUID.randomUUID().toString() : profile.id();
        setWidth("52rem");
        name.setAutoselect(true);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            }
        });
        var known = desk.workspace().design().composing().profiles().size();
        name.setValue(Say.text("workbench.profile.newName", String.valueOf((char) ('A' + known % 26))));
        name.setHelperText(Say.text("workbench.profile.noPerson"));
        instruments.setHelperText(Say.text("workbench.profile.instruments.help"));
        wageValue.setHelperText(Say.text("workbench.profile.wageValue.help"));
        var demands = new Div();
        demands.addClassName("profile-limits");
        for (var demand : Demand.values()) {
            var select = limit(demand);
            limits.put(demand, select);
            demands.add(select);
        }
        if (profile != null) {
            fill(profile);
        }
        add(
                new FormLayout(name, hours, wageValue, pace, quality, netTime, guidance, instruments),
                new H3(Say.text("workbench.profile.limits.title")),
                new Paragraph(Say.text("workbench.profile.limits.explain")),
                demands,
                new H3(Say.text("workbench.profile.times")),
                times);
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    private static Select<Integer> limit(Demand demand) {
        var select = new Select<Integer>();
        select.setLabel(capital(Say.phrase(Phrase.ofEnum("carving.demand", demand))));
        select.setItems(0, 1, 2, MOST);
        select.setItemLabelGenerator(limit ->
                limit == null ? Say.text("workbench.profile.noLimit") : Say.text("workbench.profile.limit", limit));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Say.text("workbench.profile.noLimit"));
        return select;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Say.formats().locale()) + text.substring(1);
    }

    private void fill(Profile profile) {
        name.setValue(profile.name());
        hours.setNumber(
                profile.hoursPerWeek() == null ? null : profile.hoursPerWeek().value());
        set(wageValue, profile.wageValue());
        set(pace, profile.pace());
        set(quality, profile.quality());
        set(netTime, profile.netTime());
        guidance.setNumber(
                profile.guidanceHoursPerWeek() == null
                        ? null
                        : profile.guidanceHoursPerWeek().value());
        instruments.setValue(profile.instruments());
        times.set(profile.windows());
        limits.forEach((demand, select) -> select.setValue(profile.limits().get(demand)));
    }

    private void save() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Say.text("workbench.role.nameMissing"));
        var readable = Stream.of(hours, wageValue, pace, quality, netTime, guidance)
                .map(DecimalField::check)
                .reduce(true, Boolean::logicalAnd);
        if (name.isInvalid() || !readable || !times.check()) {
            return;
        }
        var chosen = new EnumMap<Demand, Integer>(Demand.class);
        limits.forEach((demand, select) -> {
            if (select.getValue() != null) {
                chosen.put(demand, select.getValue());
            }
        });
        var profile = new Profile(
                id,
                name.getValue().strip(),
                hours(hours),
                percentage(wageValue),
                percentage(pace),
                percentage(quality),
                percentage(netTime),
                chosen,
                times.windows(),
                instruments.getValue().strip(),
                hours(guidance));
        var isSame =
                profile.equals(desk.workspace().design().composing().profiles().get(id));
        if (isSame || desk.edit(new DesignEdit.Compose(new ComposingChange.PutProfile(profile)))) {
            close();
            kept.accept(id);
        }
    }

    private static void set(DecimalField field, @Nullable Percentage percentage) {
        field.setNumber(percentage == null ? null : percentage.percent());
    }

    private static @Nullable Percentage percentage(DecimalField field) {
        var number = field.number();
        return number == null ? null : new Percentage(number);
    }

    private static @Nullable Hours hours(DecimalField field) {
        var number = field.number();
        return number == null ? null : new Hours(number);
    }
}
