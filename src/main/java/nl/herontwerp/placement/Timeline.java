package nl.herontwerp.placement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A placement in calendar months. The sum of the months is the sum of the years, to the cent. Doubts and receipt
 * are gathered when they are asked for.
 */
public final class Timeline {

    private final Placement placement;
    private final List<Month> months;
    private final Seen seen = new Seen();
    private @Nullable Receipt receipt;

    Timeline(Placement placement, List<Month> months) {
        this.placement = placement;
        this.months = List.copyOf(months);
    }

    public List<Month> months() {
        return months;
    }

    /** All doubts under any amount. */
    public Set<Doubt> doubts() {
        return look().doubts();
    }

    /** The reasons of everything that was assumed, each once. */
    public List<Phrase> assumptions() {
        return look().reasons();
    }

    /** What makes the result reproducible. */
    public synchronized Receipt receipt() {
        var written = receipt;
        if (written == null) {
            written = Receipt.of(placement.start(), placement, amounts());
            receipt = written;
        }
        return written;
    }

    private synchronized Seen look() {
        amounts().forEach(seen::look);
        return seen;
    }

    private List<Explanation> amounts() {
        return months.stream()
                .flatMap(month -> month.amounts().lines().stream())
                .map(Line::amount)
                .toList();
    }

    /**
     * A calendar month, or the part of it that belongs to the placement.
     *
     * @param from first day
     * @param until last day
     * @param changes what begins or ends in this month, in order of time
     */
    public record Month(LocalDate from, LocalDate until, Amounts amounts, List<Phrase> changes) {

        public Month {
            changes = List.copyOf(changes);
        }

        public YearMonth month() {
            return YearMonth.from(from);
        }

        /** Whether the placement covers part of the month only. */
        public boolean isPartial() {
            return from.getDayOfMonth() > 1 || until.getDayOfMonth() < until.lengthOfMonth();
        }
    }

    /** A calendar year, or the part of it that belongs to the placement. */
    public record Year(int year, List<Month> months, Amounts amounts) {

        public Year {
            months = List.copyOf(months);
        }
    }

    public List<Year> years() {
        var byYear = new LinkedHashMap<Integer, List<Month>>();
        for (var month : months) {
            byYear.computeIfAbsent(month.from().getYear(), year -> new ArrayList<>())
                    .add(month);
        }
        return byYear.entrySet().stream()
                .map(entry -> new Year(
                        entry.getKey(),
                        entry.getValue(),
                        Amounts.total(
                                entry.getValue().stream().map(Month::amounts).toList())))
                .toList();
    }

    /** The whole placement: the sum of its years. */
    public Amounts total() {
        return Amounts.total(years().stream().map(Year::amounts).toList());
    }
}
