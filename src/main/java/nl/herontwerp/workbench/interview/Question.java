package nl.herontwerp.workbench.interview;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.process.ScanQuestion;

/** A field of the card. What is in it is text, in the browser too: see {@link Answers}. */
enum Question {
    LIKELY,
    MIN,
    MAX,
    PER_CASE,
    PER_WEEK,
    PER_YEAR,
    BELOW_LEVEL,
    LEFT_UNDONE,
    PILES_UP,
    SLOWS_OTHERS,
    OVERTIME,
    TEMPORARY_STAFF,
    INTERRUPTED,
    DAYS,
    PART,
    FROM,
    TO,
    LOCATION,
    DEPARTMENT,
    EVIDENCE,
    NOTES;

    /** What is asked of each moment in the week. */
    static final Set<Question> OF_MOMENT = EnumSet.of(DAYS, PART, FROM, TO);

    /** The question of the quick scan that this is; empty for other fields. */
    Optional<ScanQuestion> scan() {
        return Stream.of(ScanQuestion.values())
                .filter(question -> question.name().equals(name()))
                .findFirst();
    }

    /** Whether it is asked of each moment in the week. */
    boolean isOfMoment() {
        return OF_MOMENT.contains(this);
    }

    static Optional<Question> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
