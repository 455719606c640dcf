package nl.herontwerp.workbench.scan;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.potential.Answers;
import nl.herontwerp.potential.Questionnaire;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/**
 * A page of the scan as its address, with the answers so far: the place of the chosen answer, or {@link #DO_NOT_KNOW}. Names that are no question
 * are not looked at; an answer that can't be read is left out and reported.
 *
 * @param step id of a group, or {@link #RESULT}
 * @param project that was begun from these answers; null when none was
 * @param unreadable names of questions whose answer could not be read
 */
record ScanLink(String step, Answers answers, @Nullable UUID project, List<String> unreadable) {

    static final String RESULT = "uitslag";
    private static final String DO_NOT_KNOW = "weet-niet";
    private static final String STEP = "stap";
    private static final String PROJECT = "project";

    static ScanLink of(String step, Answers answers, @Nullable UUID project) {
        return new ScanLink(step, answers, project, List.of());
    }

    /** Reads an address; a step that is not there is the first one. */
    static ScanLink read(QueryParameters query) {
        var questionnaire = Questionnaire.current();
        var answers = Answers.NONE;
        var unreadable = new ArrayList<String>();
        for (var question : questionnaire.questions()) {
            var text = query.getSingleParameter(question.id());
            if (text.isEmpty()) {
                continue;
            }
            var place = place(text.get(), question.options().size());
            if (place.isPresent()) {
                answers = answers.with(question, place.get());
            } else {
                unreadable.add(question.topic().in(Say.formats().locale()));
            }
        }
        var first = questionnaire.groups().getFirst().id();
        var step = query.getSingleParameter(STEP)
                .filter(each -> each.equals(RESULT)
                        || questionnaire.groups().stream()
                                .anyMatch(group -> group.id().equals(each)))
                .orElse(first);
        var project = query.getSingleParameter(PROJECT).flatMap(ScanLink::uuid).orElse(null);
        return new ScanLink(step, answers, project, unreadable);
    }

    boolean isResult() {
        return step.equals(RESULT);
    }

    QueryParameters query() {
        var all = new LinkedHashMap<String, String>();
        all.put(STEP, step);
        for (var question : Questionnaire.current().questions()) {
            if (answers.isAnswered(question)) {
                var place = answers.place(question);
                all.put(question.id(), place == Answers.DO_NOT_KNOW ? DO_NOT_KNOW : Integer.toString(place));
            }
        }
        if (project != null) {
            all.put(PROJECT, project.toString());
        }
        return QueryParameters.simple(all);
    }

    /** The address of the page under another path. */
    String address(String path) {
        return new Location(path, query()).getPathWithQueryParameters();
    }

    String address() {
        return address(ScanAccess.PATH);
    }

    private static Optional<Integer> place(String text, int options) {
        if (text.equals(DO_NOT_KNOW)) {
            return Optional.of(Answers.DO_NOT_KNOW);
        }
        return text.matches("\\d{1,2}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= options
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
