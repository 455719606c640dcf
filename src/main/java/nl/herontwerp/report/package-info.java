/**
 * What users take away: reports and documents about roles from templates, as PDF and DOCX, and the
 * redesigned model.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "process",
            "bpmn",
            "carving",
            "costing",
            "wagerules",
            "register",
            "project",
            "scenario",
            "potential",
            "review",
            "identity",
            "language",
            "shell"
        })
package nl.herontwerp.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
