/**
 * The work as it is now: processes, lanes, tasks and the flow between them, with the times, volumes
 * and performers that users enter or that the model carries; and from these how often each task runs
 * and how many hours a year it takes.
 *
 * <p>Knows nothing of files (see the bpmn room), of redesign or of money rules. No framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package nl.herontwerp.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
