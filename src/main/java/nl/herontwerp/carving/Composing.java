package nl.herontwerp.carving;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What users say to compose roles with. Changed by {@link ComposingChange}s.
 *
 * @param quality answers to the questions about the quality of work, by the id of a carved role or present job
 * @param profiles assumptions about who could do work, by id, in the order shown
 */
public record Composing(Map<String, Map<WorkQuality, QualityAnswer>> quality, SequencedMap<String, Profile> profiles) {

    public static final Composing NOTHING = new Composing(Map.of(), new LinkedHashMap<>());

    public Composing {
        quality = Map.copyOf(quality);
        profiles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(profiles));
    }

    public Optional<QualityAnswer> answer(String jobId, WorkQuality question) {
        return Optional.ofNullable(quality.getOrDefault(jobId, Map.of()).get(question));
    }

    Composing withAnswer(String jobId, WorkQuality question, @Nullable QualityAnswer answer) {
        var answers = new LinkedHashMap<>(quality.getOrDefault(jobId, Map.of()));
        if (answer == null) {
            answers.remove(question);
        } else {
            answers.put(question, answer);
        }
        var changed = new LinkedHashMap<>(quality);
        if (answers.isEmpty()) {
            changed.remove(jobId);
        } else {
            changed.put(jobId, answers);
        }
        return new Composing(changed, profiles);
    }

    Composing with(Profile profile) {
        var changed = new LinkedHashMap<>(profiles);
        changed.put(profile.id(), profile);
        return new Composing(quality, changed);
    }

    Composing without(String profileId) {
        var changed = new LinkedHashMap<>(profiles);
        changed.remove(profileId);
        return new Composing(quality, changed);
    }
}
