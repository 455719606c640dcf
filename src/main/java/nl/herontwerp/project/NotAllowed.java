package nl.herontwerp.project;

/** The object does not exist or is not for this user; which of the two is not said. */
public final class NotAllowed extends RuntimeException {

    public NotAllowed(String what) {
        super(what);
    }
}
