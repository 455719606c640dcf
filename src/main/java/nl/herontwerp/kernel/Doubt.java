package nl.herontwerp.kernel;

/** The closed list of reasons why a result may have to be looked at again. */
public enum Doubt {
    /** A figure of law that nobody has confirmed in the source itself. */
    UNVERIFIED_VALUE,
    /** Something that was assumed because nobody can know it yet. */
    ASSUMPTION,
    /** A rule that each municipality may set for itself. */
    MUNICIPAL_RULE,
    /** A text of law that can be read in more than one way. */
    CONFLICTING_READING,
    /** A figure of law that was changed by an administrator and is not the program's own. */
    OVERRIDDEN_VALUE
}
