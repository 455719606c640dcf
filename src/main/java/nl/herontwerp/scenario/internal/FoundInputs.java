package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Input;
import org.jspecify.annotations.Nullable;

/** The inputs that were found, each with its name and with what somebody said about how sure it is. */
final class FoundInputs {

    private final Standing state;
    private final List<Input> all = new ArrayList<>();

    FoundInputs(Standing state) {
        this.state = state;
    }

    /** In the order in which they were found. */
    List<Input> all() {
        return List.copyOf(all);
    }

    /** An amount of money, where it is known. */
    void known(InputKind kind, String id, Figure<Money> base) {
        base.toOptional().ifPresent(value -> add(kind, id, value.euros()));
    }

    /** A number, where it is stated. */
    void stated(InputKind kind, String id, @Nullable BigDecimal base) {
        if (base != null) {
            add(kind, id, base);
        }
    }

    /** @param base what the scenario counts with */
    void add(InputKind kind, String id, BigDecimal base) {
        add(kind, id, base, kind.high());
    }

    /** @param high the most that it can be, where that is less than for its kind */
    void add(InputKind kind, String id, BigDecimal base, BigDecimal high) {
        var key = kind.key(id);
        all.add(new Input(
                key,
                kind.label(kind.subject(state.redesign(), state.locations(), id).orElse(id)),
                kind.unit(),
                base,
                kind.low(),
                high,
                kind.decimals(),
                state.uncertainty().of(key).orElseGet(() -> start(kind, id, base))));
    }

    /** What holds when nobody says anything: the range of a task's own minutes. */
    private Distribution start(InputKind kind, String id, BigDecimal base) {
        if (kind == InputKind.MINUTES) {
            var figures = state.asIs().inventory().task(id);
            var min = figures.minMinutes() == null ? base : figures.minMinutes();
            var max = figures.maxMinutes() == null ? base : figures.maxMinutes();
            if (min.compareTo(max) < 0) {
                return new Distribution.Triangular(min, max);
            }
        }
        return new Distribution.Fixed();
    }
}
