/**
 * The program without screens: commands for scripts, with machine-readable output. Starts no server
 * and no framework, so that a command answers within a second or two.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "language",
            "process",
            "bpmn",
            "tasklist",
            "carving",
            "wagerules",
            "costing",
            "placement",
            "scenario"
        })
package nl.herontwerp.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
