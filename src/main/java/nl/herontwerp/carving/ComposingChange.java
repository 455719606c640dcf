package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.util.Optional;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A change of what is said to compose roles with. */
public sealed interface ComposingChange {

    /** What it gives a value to; empty when it only takes away. */
    Optional<Given> gives();

    /** Why the change is not possible, with the mend. */
    Optional<Phrase> refusal(Redesign state);

    Composing applyTo(Composing before);

    Phrase sentence(Redesign before);

    /** Answers a question about the quality of a carved role or a present job; null is unknown again. */
    record AnswerQuality(
            String jobId, WorkQuality question, @Nullable QualityAnswer answer) implements ComposingChange {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("quality", answer, jobId, question.name()));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return state.design().roles().containsKey(jobId)
                    ? ProfileLimits.motive(answer)
                    : RoleLimits.performer(state, jobId).or(() -> ProfileLimits.motive(answer));
        }

        @Override
        public Composing applyTo(Composing before) {
            return before.withAnswer(jobId, question, answer);
        }

        @Override
        public Phrase sentence(Redesign before) {
            var job = before.asIs()
                    .inventory()
                    .performer(jobId)
                    .map(performer -> performer.name())
                    .orElseGet(() -> RoleLimits.name(before, jobId));
            var asked = Phrase.ofEnum("carving.quality", question);
            if (answer == null) {
                return Phrase.of("carving.edit.qualityUnknown", asked, job);
            }
            return Phrase.of(answer.good() ? "carving.edit.qualityGood" : "carving.edit.qualityBad", asked, job);
        }
    }

    /** Adds a profile or replaces it as a whole. */
    record PutProfile(Profile profile) implements ComposingChange {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("profile", profile, profile.id()));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return ProfileLimits.profile(state, profile);
        }

        @Override
        public Composing applyTo(Composing before) {
            return before.with(profile);
        }

        @Override
        public Phrase sentence(Redesign before) {
            var known = before.design().composing().profiles().containsKey(profile.id());
            return Phrase.of(known ? "carving.edit.profileChanged" : "carving.edit.profileAdded", profile.name());
        }
    }

    record RemoveProfile(String profileId) implements ComposingChange {
        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return refuse(
                    !state.design().composing().profiles().containsKey(profileId), "carving.refused.noSuchProfile");
        }

        @Override
        public Composing applyTo(Composing before) {
            return before.without(profileId);
        }

        @Override
        public Phrase sentence(Redesign before) {
            var profile = before.design().composing().profiles().get(profileId);
            return Phrase.of("carving.edit.profileRemoved", profile == null ? profileId : profile.name());
        }
    }
}
