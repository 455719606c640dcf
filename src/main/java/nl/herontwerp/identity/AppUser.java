package nl.herontwerp.identity;

import java.util.Set;
import java.util.UUID;

/** A user of the program. */
public record AppUser(UUID id, String username, String displayName, Set<Role> roles) {

    public AppUser {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
