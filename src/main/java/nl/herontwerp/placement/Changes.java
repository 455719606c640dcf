package nl.herontwerp.placement;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Months.Stretch;
import nl.herontwerp.wagerules.MinimumWage;
import org.jspecify.annotations.Nullable;

/** Says what begins or ends between one stretch of a placement and the next. */
final class Changes {

    private @Nullable Standing last;

    /** What is new on the first day of a stretch; stretches come in order of time. */
    List<Phrase> before(Stretch stretch) {
        var now = stretch.standing();
        var before = last;
        last = now;
        var said = new ArrayList<Phrase>();
        if (before == null || before.route() != now.route()) {
            said.add(Phrase.of("placement.change", stretch.from(), Phrase.ofEnum("placement.route", now.route())));
        }
        var wageValue = now.wageValue();
        if (wageValue != null && (before == null || !wageValue.equals(before.wageValue()))) {
            wageValue
                    .toOptional()
                    .ifPresent(value -> said.add(Phrase.of("placement.change.wageValue", stretch.from(), value)));
        }
        if (before != null) {
            since(before, now, stretch, said);
        }
        return said;
    }

    private static void since(Standing before, Standing now, Stretch stretch, List<Phrase> said) {
        if (before.age() != now.age()) {
            said.add(Phrase.of(
                    now.age() == MinimumWage.ADULT ? "placement.change.adult" : "placement.change.age",
                    stretch.from(),
                    now.age()));
        }
        if (!before.rules().equals(now.rules())) {
            said.add(Phrase.of("placement.change.rules", stretch.from()));
        }
        if (now.route().isSubsidy()
                && before.route().isSubsidy()
                && !before.subsidyRules().equals(now.subsidyRules())) {
            said.add(Phrase.of("placement.change.subsidy", stretch.from()));
        }
        if (before.illness() != now.illness()) {
            said.add(Phrase.of(
                    now.illness() == 0 ? "placement.change.recovered" : "placement.change.ill", stretch.from()));
        }
    }
}
