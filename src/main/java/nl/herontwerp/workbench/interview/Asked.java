package nl.herontwerp.workbench.interview;

import java.util.Optional;

/**
 * A field of the card: what it asks, and for a moment in the week which one.
 *
 * @param slot 0 or more; 0 for all that is asked once
 */
record Asked(Question question, int slot) {

    /** The longest number that is read; a task has fewer moments than this has room for. */
    private static final int DIGITS = 3;

    static Asked of(Question question) {
        return new Asked(question, 0);
    }

    /** By which the browser keeps what is typed: DAYS, and DAYS.1 for the second moment. */
    String key() {
        return slot == 0 ? question.name() : question.name() + "." + slot;
    }

    static Optional<Asked> named(String key) {
        var parts = key.split("\\.", 2);
        if (parts.length == 1) {
            return Question.named(key).map(Asked::of);
        }
        return parts[1].length() <= DIGITS
                        && parts[1].chars().allMatch(each -> each >= '0' && each <= '9')
                        && !parts[1].isEmpty()
                ? Question.named(parts[0]).map(question -> new Asked(question, Integer.parseInt(parts[1])))
                : Optional.empty();
    }
}
