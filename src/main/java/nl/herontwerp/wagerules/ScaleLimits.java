package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What a table of wage scales may hold. An amount outside these limits is a mistake of unit or comma. */
public final class ScaleLimits {

    /** Lines of one table. */
    public static final int MAX_LINES = 1_000;

    static final int MAX_NAME = 40;
    static final int MAX_FULL_TIME = 60;
    static final int MAX_HOUR = 500;
    static final int MIN_MONTH = 100;
    static final int MAX_MONTH = 50_000;
    static final int MAX_TRAVEL = 200;
    static final int MAX_ABSENCE = 2_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private ScaleLimits() {}

    /** Why a table can't be like this, with the mend; empty when it can. */
    public static Optional<Phrase> refusal(WageScales table) {
        if (table.lines().size() > MAX_LINES) {
            return Optional.of(Phrase.of("wagerules.scale.refused.lines", MAX_LINES));
        }
        var seen = new HashSet<List<Object>>();
        for (var line : table.lines()) {
            if (!seen.add(List.of(line.at(), line.from()))) {
                return Optional.of(Phrase.of(
                        "wagerules.scale.refused.twice",
                        line.at().scale(),
                        line.at().step(),
                        line.from()));
            }
        }
        return Optional.empty();
    }

    /** Why a line can't be like this, with the mend; empty when it can. */
    public static Optional<Phrase> refusal(ScaleLine line) {
        return name(line.at().scale(), "wagerules.scale.refused.scale")
                .or(() -> name(line.at().step(), "wagerules.scale.refused.step"))
                .or(() -> line.from().getYear() >= FIRST_YEAR && line.from().getYear() <= LAST_YEAR
                        ? Optional.empty()
                        : Optional.of(Phrase.of("wagerules.scale.refused.date", year(FIRST_YEAR), year(LAST_YEAR))))
                .or(() -> wage(line.wage()))
                .or(() -> percentage(line.extras().yearEndBonus()))
                .or(() -> percentage(line.extras().pension()))
                .or(() -> percentage(line.absence().sickness()))
                .or(() -> between(euros(line.extras().travel()), 0, MAX_TRAVEL, "wagerules.scale.refused.travel"))
                .or(() -> hours(line.absence().statutoryLeave()))
                .or(() -> hours(line.absence().extraLeave()))
                .or(() -> hours(line.absence().publicHolidays()))
                .or(() -> hours(line.absence().other()));
    }

    private static Optional<Phrase> wage(ScaleLine.Wage wage) {
        var fullTime = wage.fullTimeHours();
        if (fullTime != null && (fullTime.value().signum() <= 0 || fullTime.compareTo(Hours.of(MAX_FULL_TIME)) > 0)) {
            return Optional.of(Phrase.of("wagerules.scale.refused.fullTime", MAX_FULL_TIME));
        }
        return wage.per() == ScaleLine.WagePer.HOUR
                ? between(euros(wage.amount()), 1, MAX_HOUR, "wagerules.scale.refused.hour")
                : between(euros(wage.amount()), MIN_MONTH, MAX_MONTH, "wagerules.scale.refused.month");
    }

    private static Optional<Phrase> name(String name, String key) {
        return name.isBlank() || name.length() > MAX_NAME ? Optional.of(Phrase.of(key, MAX_NAME)) : Optional.empty();
    }

    private static Optional<Phrase> percentage(@Nullable Percentage percentage) {
        return between(percentage == null ? null : percentage.percent(), 0, 100, "wagerules.scale.refused.percentage");
    }

    private static Optional<Phrase> hours(@Nullable Hours hours) {
        return between(hours == null ? null : hours.value(), 0, MAX_ABSENCE, "wagerules.scale.refused.hours");
    }

    private static @Nullable BigDecimal euros(@Nullable Money money) {
        return money == null ? null : money.euros();
    }

    private static Optional<Phrase> between(@Nullable BigDecimal number, long low, long high, String key) {
        return number == null
                        || (number.compareTo(BigDecimal.valueOf(low)) >= 0
                                && number.compareTo(BigDecimal.valueOf(high)) <= 0)
                ? Optional.empty()
                : Optional.of(Phrase.of(key, low, high));
    }

    /** A year is written without a mark for thousands. */
    private static String year(int year) {
        return String.valueOf(year);
    }
}
