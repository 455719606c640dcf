package nl.herontwerp.workbench;

import nl.herontwerp.bpmn.ArchiveLimits;
import org.springframework.stereotype.Component;

/** What screens need that take several models in. */
@Component
public record Libraries(ModelReading reading, ArchiveLimits limits) {}
