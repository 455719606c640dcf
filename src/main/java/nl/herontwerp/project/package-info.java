/**
 * What belongs together: a redesign project, the versions of its process model with their original
 * bytes, and who may see and change it. Permission is decided here, object by object.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "process", "bpmn", "identity", "language", "shell"})
package nl.herontwerp.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
