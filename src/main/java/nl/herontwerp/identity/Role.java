package nl.herontwerp.identity;

/** What a user is in the organisation. A user may have several. */
public enum Role {
    /** Redesigns processes. */
    CONSULTANT,
    /** Defines carved roles and agrees to them. */
    HR,
    /** Decides on a redesign. */
    MANAGER,
    /** Manages users and figures of law; sees no projects by that. */
    ADMIN
}
