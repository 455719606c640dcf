package nl.herontwerp.workbench.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.scenario.Aim.Outcome;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Level;
import nl.herontwerp.uncertainty.Study;
import nl.herontwerp.uncertainty.Target;
import org.jspecify.annotations.Nullable;

/**
 * How an outcome is called, and how its figures are written.
 *
 * @param years of the horizon
 * @param one name of the location that is compared; empty of another outcome, and so is {@code other}
 */
public record Words(Outcome outcome, Target target, int years, String one, String other) {

    /** Of the saving a year, whatever was chosen. */
    public static final Words SAVING = new Words(Outcome.SAVING, Target.SAVING, 0, "", "");

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    /** From so many months on years say more. */
    private static final BigDecimal LONG = BigDecimal.valueOf(60);

    static Words of(Workspace workspace, Study study) {
        var aim = workspace.uncertainty().plan().aim();
        return new Words(
                aim.outcome(),
                study.target(),
                workspace.horizon().years(),
                name(workspace, aim.one()),
                name(workspace, aim.other()));
    }

    private static String name(Workspace workspace, @Nullable String id) {
        return id == null
                ? ""
                : workspace.locations().location(id).map(Location::name).orElse(id);
    }

    /** Whether less than nothing can come out and means the opposite. */
    boolean isGain() {
        return target.isMoreBetter();
    }

    /** A sentence about this outcome; the limit comes behind what it is given, then the locations. */
    String text(String what, Object... arguments) {
        var all = new ArrayList<>(Arrays.asList(arguments));
        all.add(limit());
        all.add(one);
        all.add(other);
        return Say.text("workbench.uncertainty.of." + what + "." + outcome.name(), all.toArray());
    }

    /** A sentence that is the same for all savings, all costs and all paybacks. */
    String kind(String what, Object... arguments) {
        var kind = isGain() ? "GAIN" : outcome.isPayback() ? "TIME" : "COST";
        return Say.text("workbench.uncertainty.of." + what + "." + kind, arguments);
    }

    /** What is not to be exceeded. */
    String limit() {
        return outcome.isPayback()
                ? Say.text(
                        "workbench.uncertainty.years",
                        Say.formats().decimal(target.limit().divide(MONTHS, 2, RoundingMode.HALF_UP), 2))
                : bare(Level.of(target.limit()));
    }

    /** The figure alone. */
    String bare(Level level) {
        if (level.isNever()) {
            return text("never", years);
        }
        var number = level.known();
        return switch (outcome) {
            case PAYBACK, PAYBACK_YEARS ->
                number.compareTo(LONG) < 0
                        ? Say.text("workbench.uncertainty.months", Say.formats().decimal(number, 1))
                        : Say.text(
                                "workbench.uncertainty.years",
                                Say.formats().decimal(number.divide(MONTHS, 1, RoundingMode.HALF_UP), 1));
            case UNIT -> (number.signum() < 0 ? "\u2212" : "") + Amounts.perUnit(number.abs());
            case SAVING, ONE_OFF, PRESENT_VALUE, UNITS -> Amounts.euros(new Money(number));
        };
    }

    /** The figure as it fits in a picture. */
    String drawn(Level level) {
        return outcome.isPayback() && !level.isNever() && level.known().compareTo(LONG) < 0
                ? Say.text("workbench.uncertainty.monthsShort", Say.formats().decimal(level.known(), 1))
                : outcome == Outcome.PAYBACK_YEARS && level.isNever()
                        ? Say.text("workbench.uncertainty.notWithin")
                        : bare(shown(level));
    }

    /** A number on an axis. */
    String bare(BigDecimal number) {
        return bare(Level.of(number));
    }

    /** The figure with the words that say which way it is. */
    String said(Level level) {
        if (!isGain()) {
            return bare(level);
        }
        var shown = shown(level);
        return shown.isNegative() ? text("minus", bare(Level.of(shown.known().negate()))) : text("plus", bare(shown));
    }

    /** As precisely as it is shown: whole euros but for one unit. */
    Level shown(Level level) {
        if (level.isNever() || outcome.isPayback() || outcome == Outcome.UNIT) {
            return level;
        }
        return Level.of(level.known().setScale(0, RoundingMode.HALF_UP));
    }

    /** A plus says what is won, beside the colour. */
    String signed(Level level) {
        var shown = shown(level);
        return isGain() && !shown.isNever() && shown.known().signum() > 0 ? "+" + bare(shown) : drawn(level);
    }
}
