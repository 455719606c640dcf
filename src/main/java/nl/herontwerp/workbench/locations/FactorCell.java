package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.Entry;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.FactorLine;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.LocationCost;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** One factor at one location: what is filled in, whether it is skipped, and what it comes to. Stays while its figures change. */
class FactorCell extends NativeTableCell {

    private static final String SKIPPED = "\u2013";

    private final transient Desk desk;
    private final String locationId;
    private final Factor factor;
    private final DecimalField number = new DecimalField("");
    private final Span unit = new Span();
    private final DecimalField years = new DecimalField("");
    private final Span yearsUnit = new Span(Say.text("workbench.locations.unit.years"));
    private final Checkbox skip = new Checkbox(Say.text("workbench.locations.skip"));
    private final Div amount = new Div();
    private final transient List<DecimalField> refused = new ArrayList<>();

    FactorCell(Desk desk, String locationId, Factor factor) {
        this.desk = desk;
        this.locationId = locationId;
        this.factor = factor;
        addClassName("factor-cell");
        unit.addClassName("quiet");
        yearsUnit.addClassName("quiet");
        amount.addClassName("factor-amount");
        years.addClassName("factor-years");
        number.onChange(value -> set(number, entry().with(value)));
        years.onChange(value -> set(years, entry().withYears(whole(value))));
        skip.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(edit(entry().skipped(change.getValue())));
            }
        });
        var fields = new Div(number, unit);
        fields.addClassName("factor-fields");
        if (factor.kind() == Factor.Kind.ONE_OFF) {
            fields.add(years, yearsUnit);
        }
        var below = new Div(skip, amount);
        below.addClassName("factor-below");
        add(fields, below);
    }

    void show(LocationCost cost, boolean editable) {
        var location = cost.location();
        var entry = location.entry(factor);
        var where = Say.text("workbench.locations.at", Phrase.ofEnum("reshoring.factor", factor), location.name());
        number.setAriaLabel(where);
        var euros = entry.number();
        if (!refused.contains(number)) {
            number.setNumber(euros);
        }
        if (!refused.contains(number) && euros != null && factor.kind() == Factor.Kind.PER_UNIT) {
            number.setValue(Say.formats().plainMoney(euros));
        }
        number.setReadOnly(!editable || entry.skipped());
        number.setPlaceholder(placeholder(cost));
        unit.setText(unit(location));
        years.setAriaLabel(Say.text("workbench.locations.yearsOf", where));
        if (!refused.contains(years)) {
            years.setNumber(
                    Optional.ofNullable(entry.years()).map(BigDecimal::valueOf).orElse(null));
        }
        years.setReadOnly(!editable || entry.skipped());
        years.setPlaceholder(entry.skipped() ? SKIPPED : Say.text("kernel.unknown"));
        skip.setValue(entry.skipped());
        skip.setReadOnly(!editable);
        skip.setAriaLabel(Say.text("workbench.locations.skipOf", where));
        showAmount(cost.line(factor), entry);
    }

    private void showAmount(FactorLine line, Entry entry) {
        amount.removeAll();
        if (line.state() == FactorLine.State.SKIPPED) {
            return;
        }
        var isLive = line.state() == FactorLine.State.KNOWN && entry.number() == null;
        if (isLive || (entry.number() != null && !isPlain())) {
            amount.add(Euros.opening(line.perUnit()));
        }
        if (isLive) {
            amount.add(new Span(" " + Say.text("workbench.locations.live")));
        } else if (entry.startingPoint()) {
            amount.add(new Span(" " + Say.text("workbench.locations.startingPoint")));
        }
    }

    /** Whether what is filled in is what it costs. */
    private boolean isPlain() {
        return factor.kind() == Factor.Kind.PER_UNIT
                && desk.workspace()
                        .locations()
                        .location(locationId)
                        .map(location -> !location.isForeign(factor))
                        .orElse(true);
    }

    private String placeholder(LocationCost cost) {
        var entry = cost.location().entry(factor);
        if (entry.skipped()) {
            return SKIPPED;
        }
        var isLive = entry.number() == null && cost.line(factor).state() == FactorLine.State.KNOWN;
        return isLive ? "" : Say.text("kernel.unknown");
    }

    private String unit(Location location) {
        return switch (factor.kind()) {
            case PER_UNIT, ONE_OFF -> location.isForeign(factor) ? location.currency() : "€";
            case PER_YEAR -> Say.text("workbench.locations.unit.yearly");
            case PERCENT_OF_PRICE, PERCENT_OF_GOODS -> "%";
            case CARRYING -> Say.text("workbench.locations.unit.days");
        };
    }

    private Entry entry() {
        return desk.workspace()
                .locations()
                .location(locationId)
                .map(location -> location.entry(factor))
                .orElse(Entry.EMPTY);
    }

    /** Keeps what was filled in; what is refused stays in its field, with why. */
    private void set(DecimalField field, Entry entry) {
        var edit = edit(entry);
        var refusal = desk.refusal(edit);
        field.setErrorMessage(refusal.map(Say::phrase).orElse(""));
        field.setInvalid(refusal.isPresent());
        if (refusal.isEmpty()) {
            refused.remove(field);
            desk.edit(edit);
        } else {
            refused.add(field);
        }
    }

    private LocationEdit edit(Entry entry) {
        return new LocationEdit.SetValue(locationId, factor, entry);
    }

    /** Anything that is no whole number of years becomes a number that is refused with the mend. */
    private static @Nullable Integer whole(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            return 0;
        }
    }
}
