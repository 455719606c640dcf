package nl.herontwerp.placement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Receipt;

/**
 * A placement in calendar months. The sum of the months is the sum of the years, to the cent.
 *
 * @param doubts all doubts under any amount
 * @param assumptions the reasons of everything that was assumed, each once
 * @param receipt makes the result reproducible
 */
public record Timeline(List<Month> months, Set<Doubt> doubts, List<Phrase> assumptions, Receipt receipt) {

    public Timeline {
        months = List.copyOf(months);
        doubts = Set.copyOf(doubts);
        assumptions = List.copyOf(assumptions);
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
