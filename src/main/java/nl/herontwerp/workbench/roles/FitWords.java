package nl.herontwerp.workbench.roles;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.carving.ProfileFit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** How a piece fits a profile, in words. */
final class FitWords {

    private FitWords() {}

    static String verdict(ProfileFit fit) {
        return Say.phrase(Phrase.ofEnum("workbench.fitVerdict", fit.verdict()));
    }

    /** What does not fit, what could help, and what is not known; empty when it fits. */
    static String why(ProfileFit fit) {
        var stops = fit.obstacles().stream()
                .map(obstacle -> obstacle.support() == null
                        ? Say.phrase(obstacle.why())
                        : Say.text("workbench.fit.support", obstacle.why(), obstacle.support()));
        var unknown = fit.unknown().stream().map(Say::phrase);
        return Stream.concat(stops, unknown).collect(Collectors.joining("; "));
    }
}
