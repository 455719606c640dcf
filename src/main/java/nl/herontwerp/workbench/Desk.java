package nl.herontwerp.workbench;

import java.util.List;
import java.util.Optional;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/** What a part of a screen works at: the present state, and where its edits go. */
public interface Desk {

    Workspace workspace();

    AppUser user();

    /** The figures of law that drafts are computed with now. */
    ParameterRegister rules();

    /** What was said about roles of the scenario, oldest first. */
    List<RoleComment> comments();

    /** Does an edit; a refusal is said to the user. True when it was done. */
    boolean edit(Edit<?> edit);

    /** Does several edits as one step; without a sentence it is told by that of the last edit. */
    boolean edit(@Nullable Phrase sentence, List<? extends Edit<?>> edits);

    /** Why an edit would be refused now; empty when it may be done. */
    Optional<Phrase> refusal(Edit<?> edit);

    /** Reads everything again and shows it. */
    void reload();
}
