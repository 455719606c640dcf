/**
 * What users take away: reports from templates as PDF and DOCX, and the redesigned model.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "process",
            "bpmn",
            "carving",
            "costing",
            "project",
            "scenario",
            "review",
            "identity",
            "language",
            "shell"
        })
package nl.herontwerp.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
