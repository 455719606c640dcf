package nl.herontwerp.placement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Line.Kind;
import nl.herontwerp.placement.Standing.Route;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/** Lays a placement out in calendar months. Part of a month is paid by its calendar days. */
final class Months {

    private final MonthLines lines;
    private final Course course;
    private final YearlyBenefit benefit;
    private final Map<Standing, List<Line>> whole = new IdentityHashMap<>();
    private final Map<Part, List<Line>> parts = new HashMap<>();

    Months(Placement placement, ParameterRegister register, Course course) {
        this.lines = new MonthLines(placement, register);
        this.course = course;
        this.benefit = new YearlyBenefit(placement, register, lines.hours());
    }

    /** Days of one calendar month on which a placement stands the same. */
    record Stretch(LocalDate from, LocalDate until, Standing standing) {
        int days() {
            return until.getDayOfMonth() - from.getDayOfMonth() + 1;
        }

        boolean isWholeMonth() {
            return days() == from.lengthOfMonth();
        }
    }

    /** So many days of a month of so many days; standings by identity. */
    private record Part(Standing standing, int days, int daysOfMonth) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part part
                    && standing == part.standing
                    && days == part.days
                    && daysOfMonth == part.daysOfMonth;
        }

        @Override
        public int hashCode() {
            return 1_000 * days + 31 * daysOfMonth + System.identityHashCode(standing);
        }
    }

    List<Timeline.Month> all() {
        var stretches = stretches();
        var benefits = benefit.of(stretches);
        var changes = new Changes();
        var months = new ArrayList<Timeline.Month>();
        for (var first = 0; first < stretches.size(); ) {
            var next = first;
            var parts = new ArrayList<Amounts>();
            var said = new ArrayList<Phrase>();
            while (next < stretches.size() && sameMonth(stretches.get(first), stretches.get(next))) {
                var stretch = stretches.get(next);
                parts.add(amounts(stretch, benefits.get(stretch)));
                said.addAll(changes.before(stretch));
                next++;
            }
            months.add(new Timeline.Month(
                    stretches.get(first).from(), stretches.get(next - 1).until(), Amounts.total(parts), said));
            first = next;
        }
        return months;
    }

    private List<Stretch> stretches() {
        var all = new ArrayList<Stretch>();
        LocalDate from = null;
        Standing last = null;
        for (var cut : course.cuts()) {
            if (from != null) {
                var now = course.on(from);
                last = last != null && last.equals(now) ? last : now;
                all.add(new Stretch(from, cut.minusDays(1), last));
            }
            from = cut;
        }
        return all;
    }

    private Amounts amounts(Stretch stretch, @Nullable Explanation benefit) {
        var lines = lines(stretch);
        if (benefit == null) {
            return new Amounts(lines);
        }
        var all = new ArrayList<>(lines);
        all.add(new Line(Kind.BENEFIT, benefit));
        return new Amounts(all);
    }

    /** Without the benefit. Months and parts of months that stand the same share their lines. */
    private List<Line> lines(Stretch stretch) {
        var month = whole.computeIfAbsent(stretch.standing(), lines::of);
        if (stretch.isWholeMonth()) {
            return month;
        }
        var part = new Part(stretch.standing(), stretch.days(), stretch.from().lengthOfMonth());
        return parts.computeIfAbsent(
                part,
                key -> month.stream()
                        .map(line -> new Line(line.kind(), part(line, stretch)))
                        .toList());
    }

    private static Explanation part(Line line, Stretch stretch) {
        if (stretch.standing().route() == Route.TRIAL) {
            return line.amount();
        }
        return Explained.step(
                        Phrase.ofEnum("placement.line", line.kind()),
                        "placement.part.formula",
                        line.amount(),
                        number("placement.days", stretch.days()),
                        number("placement.daysOfMonth", stretch.from().lengthOfMonth()))
                .cents(part -> part.get(0).multiply(part.get(1)).divide(part.get(2), MathContext.DECIMAL128));
    }

    private static Explanation number(String key, int number) {
        return Explained.number(Phrase.of(key), Figure.known(BigDecimal.valueOf(number)));
    }

    private static boolean sameMonth(Stretch one, Stretch other) {
        return one.from().getYear() == other.from().getYear()
                && one.from().getMonth() == other.from().getMonth();
    }
}
