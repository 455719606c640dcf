package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.costing.Bought.Contract;
import nl.herontwerp.costing.Bought.Per;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.InputKind;
import org.jspecify.annotations.Nullable;

/** What a supplier costs a year, rounded as the cost room rounds it: what it is paid, and what own people do for it. */
final class BoughtSpending {

    private static final double MINUTES_AN_HOUR = 60;

    private final Per per;
    private final InputValue price;
    private final double vat;
    private final InputValue least;
    private final InputValue keeping;
    private final @Nullable JobSaving keeper;
    private final List<Work> works = new ArrayList<>();

    /**
     * One piece.
     *
     * @param cases place of the cases a year; -1 is work that does not come with cases
     * @param minutes place of the minutes of its task; -1 when they are no input
     * @param fixed what is paid for each time when they are not: 1, or hours
     * @param perMinute hours for each minute of the task
     */
    private record Work(int times, int cases, int minutes, double fixed, double perMinute) {}

    /** Where the pieces are found. */
    record Pieces(Loads loads, Division division) {}

    /** @param keeper the job that keeps the contract, or null */
    BoughtSpending(
            Contract contract,
            @Nullable JobSaving keeper,
            Pieces pieces,
            Frequencies frequencies,
            Function<String, Integer> place) {
        this.per = contract.per();
        this.keeper = keeper;
        price = InputValue.of(
                place,
                priceOf(per),
                contract.id(),
                number(contract.price().map(Money::euros).toOptional().orElseThrow()));
        vat = number(contract.vat().map(Percentage::fraction).toOptional().orElseThrow());
        var minimum = leastOf(per);
        var leastNow = contract.leastPerYear() == null ? 0 : number(contract.leastPerYear());
        least = minimum == null ? new InputValue(-1, leastNow) : InputValue.of(place, minimum, contract.id(), leastNow);
        keeping = InputValue.of(
                place,
                InputKind.BOUGHT_CARE,
                contract.id(),
                number(contract.keeping().map(Hours::value).toOptional().orElseThrow()));
        if (per != Per.YEAR) {
            pieces.division().pieces().stream()
                    .filter(piece -> piece.holder().equals(new Holder.Supplier(contract.id())))
                    .forEach(piece -> frequencies
                            .of(piece.taskId())
                            .forEach(times -> works.add(work(piece, times, pieces, place))));
        }
    }

    /** The input that the price of a contract is. */
    static InputKind priceOf(Per per) {
        return switch (per) {
            case TIME -> InputKind.BOUGHT_TIME;
            case HOUR -> InputKind.BOUGHT_HOUR;
            case YEAR -> InputKind.BOUGHT_YEAR;
        };
    }

    /** The input that the minimum of a contract is; null where a minimum means nothing. */
    static @Nullable InputKind leastOf(Per per) {
        return switch (per) {
            case TIME -> InputKind.BOUGHT_LEAST_TIMES;
            case HOUR -> InputKind.BOUGHT_LEAST_HOURS;
            case YEAR -> null;
        };
    }

    /** Cents a year. */
    long cents(double[] values, double[] times) {
        return cents(values, times, Year.NONE, keeper);
    }

    /**
     * One of the years ahead.
     *
     * @param volume how often the work is done, against the first year
     * @param price what the price is, against the first year
     * @param days part of the year that the supplier is there, 0 to 1
     */
    record Year(double volume, double price, double days) {
        static final Year NONE = new Year(1, 1, 1);
    }

    /**
     * The same in one of the years ahead.
     *
     * @param keeper the job that keeps the contract, with what it costs in that year, or null
     */
    long cents(double[] values, double[] times, Year year, @Nullable JobSaving keeper) {
        var hours = keeping.in(values);
        var amount = per == Per.YEAR ? 1 : Math.max(least.in(values), amount(values, times) * year.volume);
        var cents = Rise.of(Cents.of(amount * price.in(values) * year.price * (1 + vat)), year.days);
        return hours > 0 && keeper != null
                ? cents + Rise.of(Cents.of(hours * keeper.paidHour(values)), year.days)
                : cents;
    }

    private double amount(double[] values, double[] times) {
        var amount = 0.0;
        for (var work : works) {
            var each = work.fixed + (work.minutes < 0 ? 0 : values[work.minutes] * work.perMinute);
            amount += times[work.times] * (work.cases < 0 ? 1 : values[work.cases]) * each;
        }
        return amount;
    }

    private Work work(PieceWork piece, Frequencies.Entry times, Pieces pieces, Function<String, Integer> place) {
        var cases = times.process().isEmpty() ? -1 : place.apply(InputKind.CASES.key(times.process()));
        if (per == Per.TIME) {
            return new Work(times.number(), cases, -1, 1, 0);
        }
        var minutes = place.apply(InputKind.MINUTES.key(piece.taskId()));
        var perMinute = piece.share().doubleValue() / MINUTES_AN_HOUR;
        var load = Objects.requireNonNull(pieces.loads().tasks().get(piece.taskId()));
        var fixed = minutes < 0 ? number(load.activeMinutes().toOptional().orElseThrow()) * perMinute : 0;
        return new Work(times.number(), cases, minutes, fixed, perMinute);
    }

    private static double number(BigDecimal exact) {
        return exact.doubleValue();
    }
}
