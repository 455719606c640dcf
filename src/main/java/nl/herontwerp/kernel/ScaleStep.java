package nl.herontwerp.kernel;

/**
 * A place in the wage table of a collective agreement (cao): which scale, and which step of it.
 *
 * @param scale as the agreement writes it, such as "3" or "A"
 * @param step as the agreement writes it, such as "0" or "aanloop"
 */
public record ScaleStep(String scale, String step) {

    public ScaleStep {
        scale = scale.strip();
        step = step.strip();
    }
}
