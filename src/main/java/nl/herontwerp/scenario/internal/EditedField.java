package nl.herontwerp.scenario.internal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.LocationEdit;
import org.jspecify.annotations.Nullable;

/**
 * What an edit gives a value to. Of two edits with equal fields the later takes the place of the earlier.
 *
 * @param kind the class of the edit
 * @param of ids, and what else tells its field from others
 */
record EditedField(Class<?> kind, List<Object> of) {

    EditedField {
        of = List.copyOf(of);
    }

    /** Empty for edits that add, divide or take away and so never take the place of another. */
    static Optional<EditedField> of(Edit<?> edit) {
        return switch (edit) {
            case PieceEdit.SplitPiece split -> Optional.empty();
            case PieceEdit.SplitTask split -> Optional.empty();
            case PieceEdit.ScaleTask scale -> Optional.empty();
            case PieceEdit.MergePieces merge -> Optional.empty();
            case DesignEdit.RemoveRole remove -> Optional.empty();
            case DesignEdit.RemoveRobot remove -> Optional.empty();
            case DesignEdit.ChangeTerms terms ->
                Optional.of(new EditedField(
                        DesignEdit.ChangeTerms.class,
                        List.of(terms.roleId(), terms.change().changes())));
            case InventoryEdit.RemovePerformer remove -> Optional.empty();
            case InventoryEdit.SetPerformer set ->
                Optional.of(new EditedField(InventoryEdit.SetPerformer.class, List.of(set.taskId())));
            case DesignEdit.Compose compose -> Optional.of(inside((Record) compose.change()));
            case ElementEdit elements -> Optional.empty();
            case LocationEdit.RemoveLocation remove -> Optional.empty();
            default -> named(edit);
        };
    }

    /** Whether two edits of one field say the same, whoever entered it and when. */
    static boolean sameValue(Edit<?> one, Edit<?> other) {
        return one.getClass() == other.getClass() && values(one).equals(values(other));
    }

    private static List<@Nullable Object> values(Edit<?> edit) {
        var values = new ArrayList<@Nullable Object>();
        for (var component : components(edit)) {
            if (component.getType() != Provenance.class) {
                values.add(value(component, edit));
            }
        }
        return values;
    }

    /** The field that a change within an edit is about. */
    private static EditedField inside(Record change) {
        var key = new ArrayList<Object>();
        addNames(change, key);
        return new EditedField(change.getClass(), key);
    }

    /** Empty when only a list says what it is about. */
    private static Optional<EditedField> named(Edit<?> edit) {
        var key = new ArrayList<Object>();
        if (edit instanceof Record change) {
            addNames(change, key);
            if (key.isEmpty() && Arrays.stream(components(change)).anyMatch(each -> List.class == each.getType())) {
                return Optional.empty();
            }
        }
        return Optional.of(new EditedField(edit.getClass(), key));
    }

    /** Ids, members of enumerations, and the id of what is put as a whole. */
    private static void addNames(Record change, List<Object> key) {
        for (var component : components(change)) {
            var value = value(component, change);
            var name = component.getName();
            if (value != null && (name.endsWith("Id") || value instanceof Enum<?>)) {
                key.add(value);
            } else if (value instanceof Record whole) {
                id(whole).ifPresent(key::add);
            }
        }
    }

    private static Optional<Object> id(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("id"))
                .findFirst()
                .map(component -> value(component, whole));
    }

    private static RecordComponent[] components(Object edit) {
        var components = edit.getClass().getRecordComponents();
        return components == null ? new RecordComponent[0] : components;
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("reading " + component, e);
        }
    }
}
