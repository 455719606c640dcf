/**
 * Who uses the program: users and their roles, logging in, setting up the first administrator, and
 * managing users.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "language", "shell"})
package nl.herontwerp.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
