/**
 * The redesign itself: tasks split into deeltaken (activities), the demands that make a piece simple
 * or complex, carved roles, robots and suppliers that take pieces over, and the checks on all of it. Every
 * change is a {@link nl.herontwerp.carving.DesignEdit} that can say whether it may be done.
 *
 * <p>Counts hours, never euros. No framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "process"})
package nl.herontwerp.carving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
