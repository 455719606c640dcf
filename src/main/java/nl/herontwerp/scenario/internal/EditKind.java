package nl.herontwerp.scenario.internal;

import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.scenario.UncertaintyEdit;

/** The kinds of edit in a log and how they are written. The names are part of the archive's schema. */
public enum EditKind {
    INVENTORY(InventoryEdit.class),
    EMPLOYER(EmployerEdit.class),
    DESIGN(DesignEdit.class),
    /** What elements became in a later version. Since version 2 of the archive's schema. */
    ELEMENTS(ElementEdit.class),
    /** The project's wage scales. Since version 2 of the archive's schema. */
    WAGE_SCALE(ScaleEdit.class),
    /** Locations where the product may be made. Since version 4 of the archive's schema. */
    LOCATIONS(LocationEdit.class),
    /** How uncertain inputs of one scenario are. Since version 5 of the archive's schema. */
    UNCERTAINTY(UncertaintyEdit.class),
    /** What is expected of the years ahead. Since version 5 of the archive's schema. */
    HORIZON(HorizonEdit.class);

    private final Class<? extends Edit<?>> type;

    EditKind(Class<? extends Edit<?>> type) {
        this.type = type;
    }

    public static EditKind of(Edit<?> edit) {
        return switch (edit) {
            case InventoryEdit inventory -> INVENTORY;
            case EmployerEdit employer -> EMPLOYER;
            case DesignEdit design -> DESIGN;
            case ElementEdit elements -> ELEMENTS;
            case ScaleEdit scale -> WAGE_SCALE;
            case LocationEdit location -> LOCATIONS;
            case UncertaintyEdit uncertainty -> UNCERTAINTY;
            case HorizonEdit horizon -> HORIZON;
            default -> throw new IllegalArgumentException("not an edit of a scenario: " + edit);
        };
    }

    /** Whether all drafts of a project share such edits. */
    public boolean isShared() {
        return this != DESIGN && this != UNCERTAINTY;
    }

    public String write(Edit<?> edit) {
        return Json.MAPPER.writerFor(type).writeValueAsString(edit);
    }

    /** Throws {@link tools.jackson.core.JacksonException} when the text is no such edit. */
    public Edit<?> read(String json) {
        return Json.MAPPER.readValue(json, type);
    }
}
