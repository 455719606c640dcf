/**
 * Something to start from: the reference models with their starting figures, and the example projects
 * that a new installation opens with. Goes through the same services as a user does.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "language",
            "process",
            "bpmn",
            "carving",
            "costing",
            "project",
            "reshoring",
            "scenario",
            "review",
            "identity"
        })
package nl.herontwerp.examples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
