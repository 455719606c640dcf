package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;

/**
 * A trial placement (proefplaatsing, Participatiewet art. 8a lid 2 d): working without a wage while the
 * social benefit goes on. How long is for the municipality to say, up to a maximum.
 */
public final class TrialPlacement {

    private final ParameterRegister register;

    public TrialPlacement(ParameterRegister register) {
        this.register = register;
    }

    /** The wage of a month on trial: nothing. Longer than the usual time is a municipality's decision. */
    public Explanation wage(Phrase what, LocalDate date) {
        var usual = register.explain("lks/trial-placement-months", date);
        return new Explanation(
                what,
                Explained.nothing(what).value(),
                Phrase.of("wagerules.trial.formula", Explanation.shown(usual.value())),
                new Explanation.Origin.Computed(null),
                List.of(usual, register.explain("lks/trial-placement-max-months", date)),
                Set.of(Doubt.MUNICIPAL_RULE));
    }

    /** Why a trial can't last so many months; empty when it can, or when the limit is not known. */
    public Optional<Phrase> refusal(int months, LocalDate date) {
        var most = register.explain("lks/trial-placement-max-months", date);
        return Explained.raw(most)
                .toOptional()
                .filter(limit -> months < 0 || BigDecimal.valueOf(months).compareTo(limit) > 0)
                .map(limit -> Phrase.of("wagerules.refused.trial", limit));
    }
}
