package nl.herontwerp.workbench.scales;

import java.math.BigDecimal;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.ScaleLine;
import org.jspecify.annotations.Nullable;

/** The columns of the table, on the screen and in files, in order. */
enum ScaleColumn {
    SCALE,
    STEP,
    FROM,
    AMOUNT,
    PER,
    FULL_TIME,
    BONUS,
    PENSION,
    TRAVEL,
    TRAVEL_PER,
    STATUTORY_LEAVE,
    EXTRA_LEAVE,
    PUBLIC_HOLIDAYS,
    OTHER,
    SICKNESS;

    boolean isNumber() {
        return switch (this) {
            case SCALE, STEP, FROM, PER, TRAVEL_PER -> false;
            default -> true;
        };
    }

    boolean isMoney() {
        return this == AMOUNT || this == TRAVEL;
    }

    /** The number in this column; null when it is not known or the column holds no number. */
    @Nullable
    BigDecimal number(ScaleLine line) {
        return switch (this) {
            case SCALE, STEP, FROM, PER, TRAVEL_PER -> null;
            case AMOUNT -> euros(line.wage().amount());
            case FULL_TIME -> hours(line.wage().fullTimeHours());
            case BONUS -> percent(line.extras().yearEndBonus());
            case PENSION -> percent(line.extras().pension());
            case TRAVEL -> euros(line.extras().travel());
            case STATUTORY_LEAVE -> hours(line.absence().statutoryLeave());
            case EXTRA_LEAVE -> hours(line.absence().extraLeave());
            case PUBLIC_HOLIDAYS -> hours(line.absence().publicHolidays());
            case OTHER -> hours(line.absence().other());
            case SICKNESS -> percent(line.absence().sickness());
        };
    }

    /** The line with another number in this column; the same line when the column holds no number. */
    ScaleLine with(ScaleLine line, @Nullable BigDecimal number) {
        var wage = line.wage();
        var extras = line.extras();
        var absence = line.absence();
        var hours = number == null ? null : new Hours(number);
        var percentage = number == null ? null : new Percentage(number);
        var money = number == null ? null : new Money(number);
        return switch (this) {
            case SCALE, STEP, FROM, PER, TRAVEL_PER -> line;
            case AMOUNT -> with(line, new ScaleLine.Wage(money, wage.per(), wage.fullTimeHours()));
            case FULL_TIME -> with(line, new ScaleLine.Wage(wage.amount(), wage.per(), hours));
            case BONUS ->
                with(line, new ScaleLine.Extras(percentage, extras.pension(), extras.travel(), extras.travelPer()));
            case PENSION ->
                with(
                        line,
                        new ScaleLine.Extras(extras.yearEndBonus(), percentage, extras.travel(), extras.travelPer()));
            case TRAVEL ->
                with(line, new ScaleLine.Extras(extras.yearEndBonus(), extras.pension(), money, extras.travelPer()));
            case STATUTORY_LEAVE ->
                with(line, absence(absence, hours, absence.extraLeave(), absence.publicHolidays(), absence.other()));
            case EXTRA_LEAVE ->
                with(
                        line,
                        absence(absence, absence.statutoryLeave(), hours, absence.publicHolidays(), absence.other()));
            case PUBLIC_HOLIDAYS ->
                with(line, absence(absence, absence.statutoryLeave(), absence.extraLeave(), hours, absence.other()));
            case OTHER ->
                with(
                        line,
                        absence(
                                absence,
                                absence.statutoryLeave(),
                                absence.extraLeave(),
                                absence.publicHolidays(),
                                hours));
            case SICKNESS ->
                with(
                        line,
                        new ScaleLine.Absence(
                                absence.statutoryLeave(),
                                absence.extraLeave(),
                                absence.publicHolidays(),
                                absence.other(),
                                percentage));
        };
    }

    static ScaleLine with(ScaleLine line, ScaleLine.Wage wage) {
        return new ScaleLine(line.id(), line.at(), line.from(), wage, line.extras(), line.absence());
    }

    static ScaleLine with(ScaleLine line, ScaleLine.Extras extras) {
        return new ScaleLine(line.id(), line.at(), line.from(), line.wage(), extras, line.absence());
    }

    private static ScaleLine with(ScaleLine line, ScaleLine.Absence absence) {
        return new ScaleLine(line.id(), line.at(), line.from(), line.wage(), line.extras(), absence);
    }

    private static ScaleLine.Absence absence(
            ScaleLine.Absence before,
            @Nullable Hours statutory,
            @Nullable Hours extra,
            @Nullable Hours holidays,
            @Nullable Hours other) {
        return new ScaleLine.Absence(statutory, extra, holidays, other, before.sickness());
    }

    private static @Nullable BigDecimal euros(@Nullable Money money) {
        return money == null ? null : money.euros();
    }

    private static @Nullable BigDecimal hours(@Nullable Hours hours) {
        return hours == null ? null : hours.value();
    }

    private static @Nullable BigDecimal percent(@Nullable Percentage percentage) {
        return percentage == null ? null : percentage.percent();
    }
}
