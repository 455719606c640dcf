package nl.herontwerp.bpmn.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.bpmn.ElementChange.Detail;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Attribute;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.Recognition;
import nl.herontwerp.process.CarriedFigure;
import org.jspecify.annotations.Nullable;

/** What differs between two elements that are the same. */
final class Details {

    private static final List<Attribute> TRAITS = List.of(
            Attribute.CONDITION,
            Attribute.DEFAULT,
            Attribute.DOCUMENTATION,
            Attribute.MARKER,
            Attribute.INTERRUPTING,
            Attribute.EVENT,
            Attribute.CALLED,
            Attribute.OTHER);

    private final Map<String, ModelElement> from;
    private final Map<String, ModelElement> to;
    private final Recognition recognition;
    private final Places places;
    private final boolean bothHaveLanes;

    Details(Map<String, ModelElement> from, Map<String, ModelElement> to, Recognition recognition, Places places) {
        this.from = from;
        this.to = to;
        this.recognition = recognition;
        this.places = places;
        bothHaveLanes = hasLanes(from) && hasLanes(to);
    }

    List<Detail> of(ModelElement before, ModelElement after) {
        var details = new ArrayList<Detail>();
        if (!before.name().equals(after.name()) && !isPooled(before) && !isPooled(after)) {
            details.add(new Detail(Attribute.NAME, Words.text(before.name()), Words.text(after.name())));
        }
        if (!before.type().equals(after.type())) {
            details.add(new Detail(Attribute.KIND, Words.type(before), Words.type(after)));
        }
        for (var attribute : TRAITS) {
            var one = before.trait(attribute);
            var other = after.trait(attribute);
            if (!Objects.equals(one, other)) {
                details.add(new Detail(attribute, Words.trait(attribute, one), Words.trait(attribute, other)));
            }
        }
        figures(before, after, details);
        if (before.kind() != Kind.PROCESS) {
            ends(before, after, details);
            place(before, after, details);
        }
        return details;
    }

    private static void figures(ModelElement before, ModelElement after, List<Detail> details) {
        for (var kind : CarriedFigure.Kind.values()) {
            var one = before.figures().get(kind);
            var other = after.figures().get(kind);
            if (one == null || other == null ? one != other : one.compareTo(other) != 0) {
                details.add(new Detail(Attribute.FIGURES, Words.figure(kind, one), Words.figure(kind, other)));
            }
        }
    }

    private void ends(ModelElement before, ModelElement after, List<Detail> details) {
        if (differs(before.sourceId(), after.sourceId())) {
            details.add(refers(Attribute.SOURCE, before.sourceId(), after.sourceId()));
        }
        if (differs(before.targetId(), after.targetId())) {
            var attribute = before.kind() == Kind.NODE ? Attribute.ATTACHED : Attribute.TARGET;
            details.add(refers(attribute, before.targetId(), after.targetId()));
        }
    }

    private void place(ModelElement before, ModelElement after, List<Detail> details) {
        var isLaned = before.laneId() != null && after.laneId() != null || bothHaveLanes;
        if (isLaned && differs(before.laneId(), after.laneId())) {
            details.add(refers(Attribute.LANE, before.laneId(), after.laneId()));
        }
        if (differs(before.parentId(), after.parentId())) {
            details.add(refers(Attribute.PARENT, before.parentId(), after.parentId()));
        }
        if (places.moved(before, after)) {
            details.add(new Detail(Attribute.PLACE, Words.place(before.place()), Words.place(after.place())));
        }
    }

    private Detail refers(Attribute attribute, @Nullable String before, @Nullable String after) {
        return new Detail(attribute, Words.label(before, from), Words.label(after, to));
    }

    private boolean differs(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return before != null || after != null;
        }
        // what is no element of its own has nothing but its id
        var isKnown = from.containsKey(before) || to.containsKey(after);
        return isKnown ? recognition.became(before).filter(after::equals).isEmpty() : !before.equals(after);
    }

    private static boolean isPooled(ModelElement element) {
        return element.kind() == Kind.PROCESS && element.targetId() != null;
    }

    private static boolean hasLanes(Map<String, ModelElement> elements) {
        return elements.values().stream().anyMatch(element -> element.kind() == Kind.LANE);
    }
}
