package nl.herontwerp.scenario;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import org.jspecify.annotations.Nullable;

/**
 * What users say about the elements of a new process version. Shared by all drafts of the project. It
 * changes no figure by itself: when the log is played, the edits that were done before it are done on
 * the elements that it names.
 */
public sealed interface ElementEdit extends Edit<AsIs> {

    /**
     * Stands for "none of the elements": the edits wait until the element comes back or is found. An
     * element with this id has no name that a file could give.
     */
    String NONE = "";

    /**
     * Elements that have another id in a version, or that were confirmed to be the same.
     *
     * @param version number of the version in which the elements were recognised
     * @param became the id in that version by the id until then; {@link #NONE} lets the edits wait
     * @param versions with several models: for each of them the number of that version, by number of the model; null
     *     when there was one model
     */
    record RecogniseElements(
            int version,
            Map<String, String> became,
            @Nullable Map<Integer, Integer> versions) implements ElementEdit {

        static final int MOST = 20_000;

        public RecogniseElements {
            became = Map.copyOf(became);
            versions = versions == null ? null : Map.copyOf(versions);
        }

        /** In a project with one model. */
        public RecogniseElements(int version, Map<String, String> became) {
            this(version, became, null);
        }

        /** The number of the version of this model; 0 when the model was not there. */
        public int versionOf(int model) {
            if (versions == null) {
                return model == 1 ? version : 0;
            }
            return versions.getOrDefault(model, 0);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(AsIs state) {
            if (became.isEmpty() || became.size() > MOST) {
                return Optional.of(Phrase.of("scenario.refused.recogniseCount", MOST));
            }
            var taken = new HashSet<String>();
            for (var target : became.values()) {
                if (target.equals(NONE)) {
                    continue;
                }
                var name = name(state.model(), target);
                if (name.isEmpty()) {
                    return Optional.of(Phrase.of("scenario.refused.noSuchElement", target));
                }
                if (!taken.add(target)) {
                    return Optional.of(Phrase.of("scenario.refused.recognisedTwice", name.get()));
                }
            }
            return Optional.empty();
        }

        @Override
        public AsIs applyTo(AsIs state) {
            return state;
        }

        @Override
        public Phrase sentence(AsIs before) {
            return Phrase.of("scenario.edit.recognised", became.size(), version);
        }

        private static Optional<String> name(ProcessModel model, String id) {
            return model.node(id)
                    .map(Node::label)
                    .or(() -> model.lane(id).map(lane -> lane.name().isBlank() ? id : lane.name()))
                    .or(() -> model.flow(id).map(flow -> flow.name().isBlank() ? id : flow.name()))
                    .or(() -> model.processes().stream()
                            .filter(part -> part.id().equals(id))
                            .map(part -> part.name().isBlank() ? id : part.name())
                            .findFirst());
        }
    }
}
