package nl.herontwerp.bpmn;

import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.ElementChange.Bucket;
import nl.herontwerp.bpmn.difference.Comparison;
import nl.herontwerp.bpmn.difference.ElementReader;

/**
 * What differs between two models, element by element.
 *
 * @param changes by bucket, then in the order of the file; elements that do not differ are left out
 * @param recognition which element is which
 * @param shiftX how far the whole second drawing stands to the right of the first, in points
 * @param shiftY how far it stands lower
 */
public record ModelDifference(List<ElementChange> changes, Recognition recognition, double shiftX, double shiftY) {

    public ModelDifference {
        changes = List.copyOf(changes);
    }

    /**
     * What is known beforehand.
     *
     * @param became ids of the second model by ids of the first
     * @param pieces for tasks of the first model that a redesign changed: the elements of the second that
     *     are its pieces or hold them, by id, in order. A task that was made one with another has that one.
     */
    public record Known(Map<String, String> became, Map<String, List<String>> pieces) {

        public static final Known NOTHING = new Known(Map.of(), Map.of());

        public Known {
            became = Map.copyOf(became);
            pieces = Map.copyOf(pieces);
        }
    }

    public static ModelDifference of(ModelFile from, ModelFile to) {
        return of(from, to, Known.NOTHING);
    }

    public static ModelDifference of(ModelFile from, ModelFile to, Known known) {
        return Comparison.compare(ElementReader.read(from), ElementReader.read(to), known);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public List<ElementChange> of(Bucket bucket) {
        return changes.stream().filter(change -> change.bucket() == bucket).toList();
    }

    public int count(Bucket bucket) {
        return of(bucket).size();
    }
}
