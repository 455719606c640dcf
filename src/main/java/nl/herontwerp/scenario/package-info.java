/**
 * Scenarios as recipes: a list of edits on a process version that is replayed into a redesign and its
 * cost. Holds the log of edits (undo, redo, history in sentences), recalculates after each edit,
 * freezes a scenario when it is submitted, and carries projects in and out as archives.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "process",
            "bpmn",
            "carving",
            "library",
            "costing",
            "wagerules",
            "reshoring",
            "uncertainty",
            "register",
            "project",
            "identity",
            "language",
            "shell"
        })
package nl.herontwerp.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
