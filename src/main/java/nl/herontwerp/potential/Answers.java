package nl.herontwerp.potential;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody answered. A question that is not in it was not answered yet.
 *
 * @param byQuestion by the id of a question: the place of the chosen option, from 1, or {@link #DO_NOT_KNOW}
 */
public record Answers(Map<String, Integer> byQuestion) {

    public static final int DO_NOT_KNOW = 0;

    /** Nothing answered. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Map.copyOf(byQuestion);
    }

    /** With one answer more, or another one. */
    public Answers with(Question question, int place) {
        if (place < DO_NOT_KNOW || place > question.options().size()) {
            throw new IllegalArgumentException(question.id() + " has no answer " + place);
        }
        var changed = new TreeMap<>(byQuestion);
        changed.put(question.id(), place);
        return new Answers(changed);
    }

    /** Whether something was chosen, "I do not know" included. */
    public boolean isAnswered(Question question) {
        return byQuestion.containsKey(question.id());
    }

    /** The place of the chosen option, from 1; {@link #DO_NOT_KNOW} when it is not known or not answered. */
    public int place(Question question) {
        return byQuestion.getOrDefault(question.id(), DO_NOT_KNOW);
    }

    /** The chosen option; empty when it is not known or not answered. */
    public Optional<Option> known(Question question) {
        var place = place(question);
        return place == DO_NOT_KNOW
                ? Optional.empty()
                : Optional.of(question.options().get(place - 1));
    }
}
