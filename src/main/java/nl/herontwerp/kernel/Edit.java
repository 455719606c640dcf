package nl.herontwerp.kernel;

import java.util.Optional;

/**
 * One named change that a user makes. Buttons, keys and drag all ask the same edit whether it may
 * be done, and do it the same way. Edits are data: a list of them is a recipe that can be replayed.
 *
 * @param <S> the immutable state that it changes
 */
public interface Edit<S> {

    /**
     * What the edit gives a value to, so that a later one takes its place; empty for edits that add,
     * divide or take away.
     */
    Optional<Given> gives();

    /** Why the edit can't be done on this state, with the mend; empty when it can. */
    Optional<Phrase> refusal(S state);

    /** The state after the edit. Only called when {@link #refusal} is empty. */
    S applyTo(S state);

    /** What the edit does, as a sentence for the history, said before it is applied. */
    Phrase sentence(S before);
}
