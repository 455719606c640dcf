package nl.herontwerp.bpmn;

import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Something in a model that a user should know.
 *
 * @param rule the rule's name, such as "label-missing"
 * @param elementId the element that it is about, or null when it is about the file
 * @param message what is the matter, naming the element by its label
 * @param mend what would mend it
 */
public record Finding(
        String rule, Severity severity, @Nullable String elementId, Phrase message, Phrase mend) {

    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
