package nl.herontwerp.bpmn.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.bpmn.ElementChange;
import nl.herontwerp.bpmn.ElementChange.Bucket;
import nl.herontwerp.bpmn.ElementChange.Detail;
import nl.herontwerp.bpmn.ModelDifference;
import nl.herontwerp.bpmn.ModelDifference.Known;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.Recognition;

/** Compares the elements of two models. */
public final class Comparison {

    private final Map<String, ModelElement> from;
    private final Map<String, ModelElement> to;
    private final Pieces pieces;
    private final Recognition recognition;

    private Comparison(List<ModelElement> from, List<ModelElement> to, Known known) {
        this.from = byId(from);
        this.to = byId(to);
        pieces = new Pieces(known.pieces(), this.from, this.to);
        recognition = Recognition.of(from, to, pieces.recognised(known.became()));
    }

    public static ModelDifference compare(List<ModelElement> from, List<ModelElement> to, Known known) {
        return new Comparison(from, to, known).difference();
    }

    private ModelDifference difference() {
        var places = new Places(from, to, recognition);
        var details = new Details(from, to, recognition, places);
        var changes = new ArrayList<ElementChange>();
        for (var element : from.values()) {
            var after = recognition.became(element.id()).map(to::get);
            if (after.isPresent()) {
                matched(element, after.get(), details).ifPresent(changes::add);
            } else if (!isPooled(element)) {
                changes.add(new ElementChange(
                        Bucket.REMOVED,
                        Words.label(element, from),
                        Words.type(element),
                        element,
                        null,
                        pieces.merged(element),
                        null));
            }
        }
        for (var element : to.values()) {
            if (recognition.was(element.id()).isEmpty() && !isPooled(element)) {
                changes.add(new ElementChange(
                        Bucket.ADDED,
                        Words.label(element, to),
                        Words.type(element),
                        null,
                        element,
                        List.of(),
                        pieces.taskOf(element)));
            }
        }
        changes.sort(Comparator.comparing(ElementChange::bucket));
        return new ModelDifference(changes, recognition, places.shiftX(), places.shiftY());
    }

    private Optional<ElementChange> matched(ModelElement before, ModelElement after, Details details) {
        var found = new ArrayList<Detail>(details.of(before, after));
        found.addAll(pieces.split(before, after));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var bucket = found.stream().allMatch(detail -> detail.attribute().isPlace()) ? Bucket.MOVED : Bucket.CHANGED;
        return Optional.of(
                new ElementChange(bucket, Words.label(after, to), Words.type(after), before, after, found, null));
    }

    /** A process that a pool stands for is shown as the pool. */
    private static boolean isPooled(ModelElement element) {
        return element.kind() == Kind.PROCESS && element.targetId() != null;
    }

    private static Map<String, ModelElement> byId(List<ModelElement> elements) {
        var found = new LinkedHashMap<String, ModelElement>();
        elements.forEach(element -> found.putIfAbsent(element.id(), Objects.requireNonNull(element)));
        return found;
    }
}
