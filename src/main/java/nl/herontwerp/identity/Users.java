package nl.herontwerp.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The users of the program, for other rooms to look up. */
public interface Users {

    Optional<AppUser> byId(UUID id);

    /** Several at once; ids of users that are gone are left out. */
    Map<UUID, AppUser> byIds(Collection<UUID> ids);

    /** Enabled users with this role, by name. */
    List<AppUser> with(Role role);

    /** All enabled users, by name. */
    List<AppUser> all();

    Optional<AppUser> byUsername(String username);
}
