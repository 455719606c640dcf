package nl.herontwerp.bpmn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.difference.CoreElements;
import nl.herontwerp.bpmn.difference.Matcher;
import nl.herontwerp.process.ProcessModel;

/**
 * Which element of one model is which of another. Tools often write new ids for the same element, or
 * give an old id to another one, so not only ids count: first what is known, then the same id, then
 * the same kind and name, with lane and neighbours where a name occurs more often. What stays
 * ambiguous is not matched.
 *
 * @param matches by id in the first model
 */
public record Recognition(Map<String, Match> matches, Map<String, Match> backwards) {

    private Recognition(Collection<Match> all) {
        this(
                all.stream().collect(Collectors.toMap(Match::fromId, Function.identity())),
                all.stream().collect(Collectors.toMap(Match::toId, Function.identity())));
    }

    public Recognition {
        matches = Map.copyOf(matches);
        backwards = Map.copyOf(backwards);
    }

    /** One element in both models. */
    public record Match(String fromId, String toId, Basis basis) {}

    /** What a match rests on. */
    public enum Basis {
        /** Somebody or something knows it. */
        KNOWN,
        SAME_ID,
        SAME_NAME,
        SAME_NAME_AND_LANE,
        /** What comes before and after it is the same. */
        NEIGHBOURS,
        /** Nothing but the place between the same neighbours: it may as well be other work. */
        SAME_PLACE
    }

    /**
     * Recognises elements.
     *
     * @param known ids of the second model by ids of the first that need no recognition
     */
    public static Recognition of(List<ModelElement> from, List<ModelElement> to, Map<String, String> known) {
        return new Recognition(new Matcher(from, to, known).matches());
    }

    /** The same for the processes, lanes, nodes and flows of two models. */
    public static Recognition of(ProcessModel from, ProcessModel to) {
        return of(CoreElements.of(from), CoreElements.of(to), Map.of());
    }

    /** What became of an element of the first model. */
    public Optional<String> became(String fromId) {
        return Optional.ofNullable(matches.get(fromId)).map(Match::toId);
    }

    /** Whether what became of an element is surely that, and not only what stands in its place. */
    public boolean isSure(String fromId) {
        return Optional.ofNullable(matches.get(fromId))
                .filter(match -> match.basis() != Basis.SAME_PLACE)
                .isPresent();
    }

    /** What an element of the second model was. */
    public Optional<String> was(String toId) {
        return Optional.ofNullable(backwards.get(toId)).map(Match::fromId);
    }
}
