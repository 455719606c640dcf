package nl.herontwerp.register;

import java.util.List;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.AddedValue;

/**
 * Changes of the register. Administrators add values, take them back and decide on proposals; HR
 * proposes. Everybody may see what was done. A method that the user has no role for throws
 * {@link org.springframework.security.access.AccessDeniedException}.
 */
public interface RuleChanges {

    /** Everything that was ever added or proposed, latest first. */
    List<RuleChange> all();

    /** Proposals that wait for an administrator, oldest first. */
    List<RuleChange> waiting();

    boolean mayAdd(AppUser user);

    boolean mayPropose(AppUser user);

    /** A value that holds at once. An added value from the same date is taken back. */
    RuleChange add(AppUser administrator, AddedValue value) throws RuleRefused;

    RuleChange propose(AppUser hr, AddedValue value) throws RuleRefused;

    /** A proposal becomes a value in force. */
    RuleChange accept(AppUser administrator, UUID id) throws RuleRefused;

    /** @param reason what the proposer must know, not blank */
    RuleChange refuse(AppUser administrator, UUID id, String reason) throws RuleRefused;

    /** Ends an added value, or withdraws a proposal of one's own. {@link #restore} undoes it. */
    RuleChange takeBack(AppUser user, UUID id) throws RuleRefused;

    /** Puts a value back in force that was taken back. */
    RuleChange restore(AppUser administrator, UUID id) throws RuleRefused;

    /** What is wrong with the files in the folder, a sentence each; empty when all is well. */
    List<Phrase> folderProblems();
}
