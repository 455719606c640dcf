package nl.herontwerp.identity;

import java.util.Optional;

/** The user of the present request. */
public interface CurrentUser {

    /** Empty when nobody is logged in, or when the user was disabled or removed meanwhile. */
    Optional<AppUser> get();

    /** The user; throws {@link org.springframework.security.access.AccessDeniedException} when there is none. */
    AppUser require();
}
