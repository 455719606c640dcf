package nl.herontwerp.shell;

/** Who is logged in and how to log out, for the main layout; the identity room provides it. */
public interface UserPanel {

    /** Name of the user; empty when nobody is logged in. */
    String name();

    /** Whether somebody is logged in. */
    default boolean isLoggedIn() {
        return !name().isEmpty();
    }

    /** The user's roles as a text. */
    String roles();

    void logout();
}
