package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.TurnedPair;
import nl.herontwerp.reshoring.TurnedPair.Variable;
import nl.herontwerp.scenario.Aim;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Study;
import nl.herontwerp.uncertainty.Target;

/** What the product costs less at one location than at another, and the factors of locations that may be uncertain. */
final class PlaceStudy {

    private static final int UNIT_DECIMALS = 4;

    private final Aim aim;
    private final Standing state;
    private final TurnedPair pair;
    private final List<Input> inputs = new ArrayList<>();
    private final int[] one;
    private final int[] other;

    private PlaceStudy(Aim aim, Standing state, TurnedPair pair, String one, String other) {
        this.aim = aim;
        this.state = state;
        this.pair = pair;
        pair.volume().ifPresent(volume -> add(InputKind.PLACE_VOLUME, InputKind.PROJECT, volume));
        this.one = places(one);
        this.other = places(other);
    }

    /** @param impact of the scenario whose work is done at the redesigned location */
    static Figure<Study> of(Aim aim, Standing state, CostImpact impact) {
        var one = aim.one();
        var other = aim.other();
        if (one == null || other == null) {
            return Figure.unknown(Phrase.of("scenario.refused.twoLocations"));
        }
        return TurnedPair.of(state.locations(), impact, one, other)
                .flatMap(pair ->
                        aim.outcome() == Aim.Outcome.UNITS && pair.volume().isEmpty()
                                ? Figure.unknown(Phrase.of("reshoring.missing.volume"))
                                : Figure.known(new PlaceStudy(aim, state, pair, one, other).study()));
    }

    private Study study() {
        var isOfUnit = aim.outcome() == Aim.Outcome.UNIT;
        var target = isOfUnit ? new Target(true, BigDecimal.ZERO, UNIT_DECIMALS) : Target.SAVING;
        return new Study(
                inputs,
                values -> {
                    var euros = pair.cheaper(at(one, values), at(other, values));
                    return isOfUnit ? euros : euros * values[one[Variable.VOLUME.ordinal()]];
                },
                target);
    }

    /** Where the variables of a location stand among the inputs; -1 of one that is none. */
    private int[] places(String location) {
        var places = new int[Variable.values().length];
        for (var variable : Variable.values()) {
            var now = pair.now(location, variable);
            if (now.isPresent() && variable != Variable.VOLUME) {
                add(kind(variable), location, now.get());
            }
            places[variable.ordinal()] = now.isEmpty() ? -1 : variable == Variable.VOLUME ? 0 : inputs.size() - 1;
        }
        return places;
    }

    private static InputKind kind(Variable variable) {
        return switch (variable) {
            case LABOUR -> InputKind.PLACE_LABOUR;
            case FREIGHT -> InputKind.PLACE_FREIGHT;
            case RATE -> InputKind.PLACE_RATE;
            case VOLUME -> InputKind.PLACE_VOLUME;
        };
    }

    private void add(InputKind kind, String id, BigDecimal base) {
        var key = kind.key(id);
        inputs.add(new Input(
                key,
                kind.label(kind.subject(state.redesign(), state.locations(), id).orElse(id)),
                kind.unit(),
                rounded(base),
                kind.low(),
                kind.high(),
                kind.decimals(),
                state.uncertainty().of(key).orElseGet(Distribution.Fixed::new)));
    }

    /** Labour of a redesign is a division without end. */
    private static BigDecimal rounded(BigDecimal base) {
        return base.scale() > 2 * UNIT_DECIMALS
                ? base.setScale(2 * UNIT_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                : base;
    }

    private static double[] at(int[] places, double[] values) {
        var chosen = new double[places.length];
        for (var i = 0; i < places.length; i++) {
            chosen[i] = places[i] < 0 ? 1 : values[places[i]];
        }
        return chosen;
    }
}
