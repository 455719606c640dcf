package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.scenario.Aim;
import nl.herontwerp.scenario.Aim.Outcome;
import nl.herontwerp.scenario.UncertaintyEdit.SetAim;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** Which outcome is drawn: what it is, what is not to be exceeded, and of locations which two. */
class AimPanel extends Div {

    private final transient Desk desk;
    private final Select<Outcome> outcome = new Select<>();
    private final DecimalField limit = new DecimalField("");
    private final Select<Location> one = new Select<>();
    private final Select<Location> other = new Select<>();
    private transient Aim aim = Aim.SAVING;
    private transient List<Location> locations = List.of();

    AimPanel(Desk desk) {
        this.desk = desk;
        addClassNames("field-row", "uncertainty-aim");
        outcome.setLabel(Say.text("workbench.uncertainty.aim"));
        outcome.setWidth("22rem");
        outcome.setItemLabelGenerator(each -> each == null ? "" : Say.phrase(Phrase.ofEnum("scenario.aim", each)));
        outcome.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                put(start(change.getValue()));
            }
        });
        limit.setPlaceholder("");
        limit.onEdit(desk, number -> new SetAim(aim.withLimit(number)));
        location(one, "workbench.uncertainty.aim.one");
        location(other, "workbench.uncertainty.aim.other");
        add(outcome, limit, one, other);
    }

    void show(Workspace workspace) {
        aim = workspace.uncertainty().plan().aim();
        var isEditable = workspace.editable();
        if (!locations.equals(workspace.locations().locations()) || outcome.isEmpty()) {
            locations = workspace.locations().locations();
            outcome.setItems(Stream.of(Outcome.values())
                    .filter(each -> !each.isOfLocations() || locations.size() > 1 || aim.outcome() == each)
                    .toList());
            one.setItems(locations);
            other.setItems(locations);
        }
        outcome.setReadOnly(!isEditable);
        outcome.setValue(aim.outcome());
        limit.setVisible(aim.outcome().hasLimit());
        limit.setLabel(Say.text(
                aim.outcome() == Outcome.ONE_OFF
                        ? "workbench.uncertainty.aim.mostEuros"
                        : "workbench.uncertainty.aim.mostYears"));
        limit.setHelperText(
                aim.outcome() == Outcome.ONE_OFF
                        ? Say.text("workbench.uncertainty.aim.mostEuros.help")
                        : Say.text(
                                "workbench.uncertainty.aim.mostYears.help",
                                workspace.horizon().years()));
        limit.setReadOnly(!isEditable);
        limit.update(aim.limit());
        Stream.of(one, other).forEach(each -> {
            each.setVisible(aim.outcome().isOfLocations());
            each.setReadOnly(!isEditable);
        });
        one.setValue(found(aim.one()));
        other.setValue(found(aim.other()));
    }

    private void location(Select<Location> select, String key) {
        select.setLabel(Say.text(key));
        select.setWidth("16rem");
        select.setItemLabelGenerator(each -> each == null ? "" : each.name());
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && one.getValue() != null && other.getValue() != null) {
                put(new Aim(
                        aim.outcome(),
                        null,
                        one.getValue().id(),
                        other.getValue().id()));
            }
        });
    }

    /** Of locations first the redesigned one or the last, against the present one or the first. */
    private Aim start(Outcome chosen) {
        if (!chosen.isOfLocations()) {
            return new Aim(chosen, null, null, null);
        }
        if (aim.outcome().isOfLocations()) {
            return new Aim(chosen, null, aim.one(), aim.other());
        }
        var first = first(Location.Kind.HERE_REDESIGNED).orElse(locations.getLast());
        var second = first(Location.Kind.NOW)
                .or(() -> locations.stream().filter(each -> !each.equals(first)).findFirst())
                .orElse(first);
        return new Aim(chosen, null, first.id(), second.id());
    }

    private Optional<Location> first(Location.Kind kind) {
        return locations.stream().filter(each -> each.kind() == kind).findFirst();
    }

    private @Nullable Location found(@Nullable String id) {
        return locations.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Two times the same location is said at the field, and stays until it is mended. */
    private void put(Aim changed) {
        var edit = new SetAim(changed);
        var refusal = desk.refusal(edit);
        other.setInvalid(refusal.isPresent());
        other.setErrorMessage(refusal.map(Say::phrase).orElse(""));
        if (refusal.isEmpty()) {
            desk.edit(edit);
        }
    }
}
