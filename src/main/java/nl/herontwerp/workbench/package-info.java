/**
 * The screens of one project, one package for each step of the work: process, tasks, splitting, roles,
 * costs, comparing, submitting. What they show comes from a {@code Workspace}; what users do goes back
 * as an edit.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "language",
            "shell",
            "identity",
            "process",
            "bpmn",
            "tasklist",
            "carving",
            "library",
            "costing",
            "reshoring",
            "uncertainty",
            "project",
            "portfolio",
            "scenario",
            "review",
            "potential",
            "report",
            "wagerules",
            "placement",
            "register",
            "examples"
        })
package nl.herontwerp.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
