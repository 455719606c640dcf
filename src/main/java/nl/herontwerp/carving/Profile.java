package nl.herontwerp.carving;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is sought could do: assumptions for the search for work, never a person. Holds no name, no
 * number, no diagnosis. Null is not known.
 *
 * @param name such as "Profiel A"
 * @param hoursPerWeek that can be worked
 * @param wageValue loonwaarde in whole per cents; goes before pace, quality and net time
 * @param pace against the norm, 0 to 100 %
 * @param quality 0 to 100 %
 * @param netTime part of the time that is worked, 0 to 100 %
 * @param limits per demand the highest score that can be met, 0 to 3; a demand without one is not known
 * @param windows when can be worked; empty is not known
 * @param instruments what is arranged already, such as a job coach; may be blank
 * @param guidanceHoursPerWeek guidance that is needed
 */
public record Profile(
        String id,
        String name,
        @Nullable Hours hoursPerWeek,
        @Nullable Percentage wageValue,
        @Nullable Percentage pace,
        @Nullable Percentage quality,
        @Nullable Percentage netTime,
        Map<Demand, Integer> limits,
        List<TimeWindow> windows,
        String instruments,
        @Nullable Hours guidanceHoursPerWeek) {

    public Profile {
        limits = Map.copyOf(limits);
        windows = List.copyOf(windows);
    }

    /** The wage value, or what pace, quality and net time make of it in whole per cents, half up. */
    public Figure<Percentage> worth() {
        if (wageValue != null) {
            return Figure.known(wageValue);
        }
        if (pace == null || quality == null || netTime == null) {
            return Figure.unknown(Phrase.of("carving.missing.worth", name));
        }
        var fraction = pace.fraction().multiply(quality.fraction()).multiply(netTime.fraction());
        return Figure.known(new Percentage(fraction.movePointRight(2).setScale(0, RoundingMode.HALF_UP)));
    }

    /** Hours that work at the normal pace takes somebody of this worth. */
    Figure<Hours> needed(Figure<Hours> atNormalPace) {
        return worth().flatMap(worth -> worth.percent().signum() == 0
                ? Figure.unknown(Phrase.of("carving.missing.worth", name))
                : atNormalPace.map(hours -> hours.dividedBy(worth.fraction(), MathContext.DECIMAL128)));
    }
}
