package nl.herontwerp.scenario.internal;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.carving.Divided;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.MinuteRanges;
import nl.herontwerp.process.MinuteRanges.End;
import nl.herontwerp.scenario.Ranges;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/**
 * A scenario with all minutes at their least and at their most. Work is divided when first asked, and shares what it can
 * with that of the scenario before an edit, as long as there is memory for it.
 */
final class InRange {

    private final Standing state;
    private final Divided likely;
    private volatile @Nullable SoftReference<Ends> known;

    private InRange(Standing state, Divided likely, @Nullable SoftReference<Ends> before) {
        this.state = state;
        this.likely = likely;
        this.known = before;
    }

    /**
     * Work divided at both ends.
     *
     * @param of with the likely minutes
     */
    private record Ends(AsIs of, Divided least, Divided most) {}

    /** @param likely division of exactly this state */
    static InRange of(Standing state, Divided likely) {
        return new InRange(state, likely, null);
    }

    /** The same of a changed state. */
    InRange then(Standing changed, Divided changedLikely) {
        return new InRange(changed, changedLikely, known);
    }

    /** The scenario at both ends, by the rules of a date; empty when no task has a range. */
    Optional<Ranges> ranges(LocalDate date, ParameterRegister rules) {
        if (!MinuteRanges.in(state.asIs().inventory())) {
            return Optional.empty();
        }
        var ends = ends();
        return Optional.of(new Ranges(side(ends.least(), date, rules), side(ends.most(), date, rules)));
    }

    private Ends ends() {
        var kept = known;
        var before = kept == null ? null : kept.get();
        var now = new Ends(
                state.asIs(),
                divided(End.LEAST, before, before == null ? likely : before.least()),
                divided(End.MOST, before, before == null ? likely : before.most()));
        known = new SoftReference<>(now);
        return now;
    }

    /** @param start a division at this end or at another, from which to go on */
    private Divided divided(End end, @Nullable Ends before, Divided start) {
        if (before != null && before.of() == state.asIs()) {
            return start.then(start.redesign().with(state.design()), start.loads());
        }
        var at = MinuteRanges.at(state.asIs(), end);
        var isAsLong = at.inventory().weeksPerYear()
                == start.redesign().asIs().inventory().weeksPerYear();
        var loads = MinuteRanges.loads(likely.loads(), at, isAsLong ? start.loads() : likely.loads());
        return start.then(state.with(at).redesign(), loads);
    }

    private Ranges.Side side(Divided at, LocalDate date, ParameterRegister rules) {
        var ofEnd = state.with(at.redesign().asIs());
        var impact = CostCalculator.calculate(CostMapping.of(date, ofEnd, at.division()), rules);
        return new Ranges.Side(at.loads(), at.division(), impact);
    }
}
