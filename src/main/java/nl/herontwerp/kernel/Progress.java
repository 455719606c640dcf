package nl.herontwerp.kernel;

/** Is told how far something long is, and asked whether to go on; from any thread. */
public interface Progress {

    /** Listens to nothing and never stops. */
    Progress NONE = (done, of) -> true;

    /** What was done, of how much; false stops. */
    boolean goOn(int done, int of);
}
