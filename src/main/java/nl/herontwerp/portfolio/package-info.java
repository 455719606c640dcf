/**
 * All projects of a user at a glance: what the scenario that counts for each comes to, kept up to date
 * beside the log so that a thousand projects are read at once, and sums that never hide what is unknown.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "process",
            "carving",
            "costing",
            "wagerules",
            "register",
            "project",
            "scenario",
            "review",
            "identity"
        })
package nl.herontwerp.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
