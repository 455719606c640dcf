package nl.herontwerp.bpmn;

import java.math.BigDecimal;
import java.util.Map;
import nl.herontwerp.process.CarriedFigure;
import org.jspecify.annotations.Nullable;

/**
 * One element of a model as it is compared with that of another model.
 *
 * @param type its name in the standard, such as "userTask"
 * @param name its label, or the text of a note, with white space folded; or empty
 * @param parentId the sub-process or process around it; for a lane the lane around it
 * @param laneId the innermost lane that a node stands on
 * @param sourceId where a flow or association comes from
 * @param targetId where a flow or association goes to; for a boundary event the activity that it sits
 *     on; for a process its pool
 * @param traits what else it says, as the file says it; only what is there
 * @param figures what the file carries about it
 * @param place where its shape is drawn; null for lines and for what is not drawn
 */
public record ModelElement(
        String id,
        Kind kind,
        String type,
        String name,
        @Nullable String parentId,
        @Nullable String laneId,
        @Nullable String sourceId,
        @Nullable String targetId,
        Map<Attribute, String> traits,
        Map<CarriedFigure.Kind, BigDecimal> figures,
        @Nullable Place place) {

    public ModelElement {
        traits = Map.copyOf(traits);
        figures = Map.copyOf(figures);
    }

    /** The kinds of element; only elements of one kind can be the same. */
    public enum Kind {
        PROCESS,
        POOL,
        LANE,
        NODE,
        /** Sequence flows and message flows. */
        FLOW,
        /** Data, notes, groups, associations and whatever else is drawn. */
        ARTIFACT
    }

    /** What can differ between two elements that are the same. */
    public enum Attribute {
        NAME,
        KIND,
        CONDITION,
        DEFAULT,
        DOCUMENTATION,
        FIGURES,
        SOURCE,
        TARGET,
        ATTACHED,
        MARKER,
        INTERRUPTING,
        EVENT,
        CALLED,
        /** Attributes of tools and rare ones of the standard. */
        OTHER,
        /** A task that a redesign divided. */
        PIECES,
        MERGED,
        LANE,
        PARENT,
        PLACE;

        /** Whether it only says where the element stands. */
        public boolean isPlace() {
            return this == LANE || this == PARENT || this == PLACE;
        }
    }

    /** The upper left corner of a shape, in the drawing's own points. */
    public record Place(double x, double y) {}

    /** What the element says about one attribute; null when it says nothing. */
    public @Nullable String trait(Attribute attribute) {
        return traits.get(attribute);
    }
}
