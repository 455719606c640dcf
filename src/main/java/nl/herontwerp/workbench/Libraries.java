package nl.herontwerp.workbench;

import nl.herontwerp.bpmn.ArchiveLimits;
import nl.herontwerp.project.ModelLibraries;
import org.springframework.stereotype.Component;

/** What screens need that take several models in. */
@Component
public record Libraries(ModelLibraries models, ModelReading reading, ArchiveLimits limits) {}
