package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.YearCost;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Entry.Unit;

/** The lines of a cost table as cells that refer to the steps behind them. */
final class Lines {

    private final CostBook book;
    private final Texts texts;
    private final Translator translator;
    private final Subjects subjects;

    Lines(CostBook book, Texts texts, Translator translator, Subjects subjects) {
        this.book = book;
        this.texts = texts;
        this.translator = translator;
        this.subjects = subjects;
    }

    /** One line. */
    record Row(
            String subject,
            CostLine.Kind kind,
            boolean isMoney,
            String label,
            Entry now,
            Entry then,
            Entry difference) {}

    List<Row> yearly() {
        return book.impact().yearly().stream().map(this::row).toList();
    }

    /** By the key of their names. */
    List<String> paybacks() {
        return book.impact().paybacks().stream()
                .map(payback -> payback.what().key())
                .toList();
    }

    /** With lines for what costs nothing now, so that it counts when it is filled in. */
    List<Row> oneOff(RobotLinks robots) {
        var rows = new ArrayList<Row>();
        for (var line : book.impact().oneOff()) {
            rows.add(row(line));
        }
        robots.extra().forEach(each -> rows.add(extra(each)));
        return rows;
    }

    private Row extra(RobotLinks.Extra extra) {
        var then = reference(extra.entry());
        var now = zero();
        return new Row(
                extra.subject(),
                CostLine.Kind.ONE_OFF,
                true,
                extra.entry().name(),
                now,
                then,
                money(Recipes.DIFFERENCE, List.of(then, now)));
    }

    Row row(CostLine line) {
        var scope = subjects.of(line);
        var then = reference(translator.of(scope, line.scenario()));
        var now = isNothing(line.now()) ? zero() : reference(translator.of(scope, line.now()));
        var difference = line.isUnchanged() ? zero() : money(Recipes.DIFFERENCE, List.of(then, now));
        return new Row(
                texts.render(line.subject()),
                line.kind(),
                YearCost.isCash(line),
                texts.render(line.label()),
                now,
                then,
                difference);
    }

    /** What a present job pays more when the scenario would add to its work; nothing as long as hours are freed. */
    List<Row> added() {
        var rows = new ArrayList<Row>();
        var impact = book.impact();
        for (var i = 0; i < subjects.jobs().size(); i++) {
            var job = subjects.jobs().get(i);
            var isFreed = impact.yearly().stream()
                    .anyMatch(line -> line.id().startsWith(job.id() + ":freed:")
                            || line.id().equals(job.id() + ":unclaimed"));
            var wage = wage(job);
            if (isFreed
                    && i < impact.freedHours().parts().size()
                    && wage.parts().size() == 2) {
                var freed = translator.of(job, impact.freedHours().parts().get(i));
                var rate = translator.of(
                        job, impact.hourCostStep(job.id()).orElse(wage.parts().getLast()));
                var label = texts.get("costing.added");
                var then = reference(translator.made(
                        job,
                        label,
                        Unit.EURO,
                        Recipe.own("IF(ISNUMBER({0}),IF({0}<0,IF(ISNUMBER({1})," + Recipe.round("-{0}*{1}", 2)
                                + ",{unknown}),0),{unknown})"),
                        List.of(freed, rate),
                        texts.get("report.workbook.added")));
                var now = zero();
                rows.add(new Row(
                        job.name(),
                        CostLine.Kind.FREED_HOURS,
                        true,
                        label,
                        now,
                        then,
                        money(Recipes.DIFFERENCE, List.of(then, now))));
            }
        }
        return rows;
    }

    private Explanation wage(Scope job) {
        return book.impact().yearly().stream()
                .filter(line -> line.id().equals(job.id() + ":wage"))
                .map(CostLine::now)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNothing(Explanation now) {
        return now.parts().isEmpty()
                && now.formula() == null
                && now.origin() instanceof Explanation.Origin.Computed
                && CostImpact.money(now).toOptional().filter(Money::isZero).isPresent();
    }

    static Entry reference(Entry entry) {
        return Entry.formula(entry.name(), entry.unit(), Recipes.SAME, List.of(entry), "");
    }

    static Entry zero() {
        return Entry.value("", Unit.EURO, Figure.known(new Quantity.OfMoney(Money.ZERO)), "");
    }

    static Entry money(Recipe recipe, List<Entry> parts) {
        return Entry.formula("", Unit.EURO, recipe, parts, "");
    }

    /** The sum of a column, from its first row to its last. */
    static Entry total(List<Entry> column) {
        if (column.isEmpty()) {
            return zero();
        }
        var ends = List.of(column.getFirst(), column.getLast());
        return money(Recipe.own("IF(COUNT({0:1})=ROWS({0:1}),SUM({0:1}),{unknown})"), ends);
    }

    /** How a kind of line is called. */
    String kind(CostLine.Kind kind) {
        return texts.render(Phrase.ofEnum("report.workbook.kind", kind));
    }

    static Stream<Entry> all(Row row) {
        return Stream.of(row.now(), row.then(), row.difference());
    }
}
