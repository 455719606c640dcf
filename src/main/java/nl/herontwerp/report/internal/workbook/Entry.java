package nl.herontwerp.report.internal.workbook;

import java.util.List;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import org.jspecify.annotations.Nullable;

/** One number of the workbook. It stands in one cell, and every formula that needs it refers to that cell. */
final class Entry {

    private final String name;
    private final Unit unit;
    private final Figure<Quantity> value;
    private final @Nullable Recipe recipe;
    private final List<Entry> parts;
    private final String note;
    private @Nullable Place place;

    private Entry(
            String name, Unit unit, Figure<Quantity> value, @Nullable Recipe recipe, List<Entry> parts, String note) {
        this.name = name;
        this.unit = unit;
        this.value = value;
        this.recipe = recipe;
        this.parts = List.copyOf(parts);
        this.note = note;
    }

    /** How a number is shown. */
    enum Unit {
        EURO,
        HOURS,
        PERCENT,
        NUMBER
    }

    /** Where it stands. */
    record Place(String sheet, int row, int column) {}

    /** A number that is filled in and does not follow from others. */
    static Entry value(String name, Unit unit, Figure<Quantity> value, String note) {
        return new Entry(name, unit, value, null, List.of(), note);
    }

    /** A number that a formula computes; {@code note} says in words how. */
    static Entry formula(String name, Unit unit, Recipe recipe, List<Entry> parts, String note) {
        return new Entry(
                name, unit, Figure.known(new Quantity.OfNumber(java.math.BigDecimal.ZERO)), recipe, parts, note);
    }

    String name() {
        return name;
    }

    Unit unit() {
        return unit;
    }

    /** What is filled in; says nothing of a number with a formula. */
    Figure<Quantity> value() {
        return value;
    }

    @Nullable
    Recipe recipe() {
        return recipe;
    }

    List<Entry> parts() {
        return parts;
    }

    String note() {
        return note;
    }

    boolean isPlaced() {
        return place != null;
    }

    void put(Place where) {
        if (place != null) {
            throw new IllegalStateException(name + " stands in the workbook already");
        }
        place = where;
    }

    Place place() {
        if (place == null) {
            throw new IllegalStateException(name + " stands nowhere in the workbook");
        }
        return place;
    }

    /** How what an explanation gives is shown. */
    static Unit unitOf(Figure<Quantity> figure, Unit otherwise) {
        return figure.map(quantity -> switch (quantity) {
                    case Quantity.OfMoney any -> Unit.EURO;
                    case Quantity.OfHours any -> Unit.HOURS;
                    case Quantity.OfPercentage any -> Unit.PERCENT;
                    default -> Unit.NUMBER;
                })
                .toOptional()
                .orElse(otherwise);
    }
}
