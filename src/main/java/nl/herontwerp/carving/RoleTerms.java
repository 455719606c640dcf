package nl.herontwerp.carving;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What HR settles about a carved role beside hours and wage, so that it is a job that somebody can be
 * hired for. About the job, never about a person. Nothing in it changes a figure.
 *
 * @param texts what was filled in, by field; a field that is absent is not settled
 * @param lists lines, by field
 * @param startWished the day on which the job should begin
 * @param ownTexts sections of documents that were written over, by document and section
 */
public record RoleTerms(
        Map<Field, String> texts,
        Map<Lines, List<String>> lists,
        @Nullable LocalDate startWished,
        Map<String, OwnText> ownTexts) {

    public static final RoleTerms EMPTY = new RoleTerms(Map.of(), Map.of(), null, Map.of());

    public RoleTerms {
        texts = texts == null ? Map.of() : Map.copyOf(texts);
        lists = lists == null ? Map.of() : Map.copyOf(lists);
        ownTexts = ownTexts == null ? Map.of() : Map.copyOf(ownTexts);
    }

    /** What is filled in as text. */
    public enum Field {
        /** The employer's code of the function in its job evaluation. */
        FUNCTION_CODE,
        /** The job that this one answers to. */
        REPORTS_TO,
        /** Team, department or unit. */
        PLACE,
        /** What happens when the job that the work came from ends. */
        IF_PARENT_ENDS,
        WORKING_TIMES,
        /** For HR only. */
        REMARKS
    }

    /** What is filled in line by line. */
    public enum Lines {
        /** What the guide does. */
        GUIDE_TASKS,
        TRAINING,
        DEVELOPMENT
    }

    /**
     * A section of a document in the user's own words.
     *
     * @param basis mark of the proposal that was written over; another mark now means that the role has
     *     changed since
     */
    public record OwnText(String text, String basis) {
        public OwnText {
            Objects.requireNonNull(text);
            Objects.requireNonNull(basis);
        }
    }

    public Optional<String> text(Field field) {
        return Optional.ofNullable(texts.get(field));
    }

    public List<String> lines(Lines list) {
        return lists.getOrDefault(list, List.of());
    }

    RoleTerms withText(Field field, @Nullable String text) {
        var changed = new HashMap<>(texts);
        if (text == null) {
            changed.remove(field);
        } else {
            changed.put(field, text);
        }
        return new RoleTerms(changed, lists, startWished, ownTexts);
    }

    RoleTerms withLines(Lines list, List<String> lines) {
        var changed = new HashMap<>(lists);
        if (lines.isEmpty()) {
            changed.remove(list);
        } else {
            changed.put(list, List.copyOf(lines));
        }
        return new RoleTerms(texts, changed, startWished, ownTexts);
    }

    RoleTerms withStart(@Nullable LocalDate date) {
        return new RoleTerms(texts, lists, date, ownTexts);
    }

    RoleTerms withOwnText(String section, @Nullable OwnText own) {
        var changed = new HashMap<>(ownTexts);
        if (own == null) {
            changed.remove(section);
        } else {
            changed.put(section, own);
        }
        return new RoleTerms(texts, lists, startWished, changed);
    }
}
