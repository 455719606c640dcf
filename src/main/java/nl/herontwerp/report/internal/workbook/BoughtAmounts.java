package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Entry.Unit;

/** Makes the times and hours that a supplier is paid for follow from the rows of the work. */
final class BoughtAmounts {

    private static final Set<String> AMOUNTS = Set.of("costing.bought.times", "costing.bought.hours");

    private final CostBook book;
    private final Texts texts;
    private final Translator translator;
    private final Inputs inputs;
    private final List<Work.Row> rows;

    BoughtAmounts(CostBook book, Texts texts, Translator translator, Inputs inputs, List<Work.Row> rows) {
        this.book = book;
        this.texts = texts;
        this.translator = translator;
        this.inputs = inputs;
        this.rows = rows;
    }

    /** Before lines are translated. */
    void link() {
        for (var supplier : book.design().suppliers().values()) {
            amount(supplier).ifPresent(amount -> link(supplier, amount));
        }
    }

    /** As the cost was computed with it; none for a price a year. */
    private Optional<Explanation> amount(Supplier supplier) {
        return book.impact().yearly().stream()
                .filter(line -> line.id().equals("supplier:" + supplier.id() + ":work"))
                .map(CostLine::scenario)
                .flatMap(BoughtAmounts::below)
                .filter(step -> AMOUNTS.contains(step.what().key()))
                .findFirst();
    }

    private static Stream<Explanation> below(Explanation step) {
        return Stream.concat(Stream.of(step), step.parts().stream().flatMap(BoughtAmounts::below));
    }

    private void link(Supplier supplier, Explanation amount) {
        var work = book.division().suppliers().get(supplier.id());
        var isHours = amount.what().key().equals("costing.bought.hours");
        var isSame = work != null
                && CostImpact.number(amount)
                        .equals(isHours ? work.hoursPerYear().map(hours -> hours.value()) : work.timesPerYear());
        if (isSame) {
            var scope = new Scope("supplier:" + supplier.id(), supplier.name());
            inputs.link(
                    scope.id(),
                    amount.what().key(),
                    amount.value(),
                    sum(scope, supplier, amount, isHours ? Work.Row::hoursThen : Work.Row::times));
        }
    }

    private Entry sum(Scope scope, Supplier supplier, Explanation amount, Function<Work.Row, Entry> which) {
        var parts = new ArrayList<Entry>();
        for (var row : rows) {
            if (row.piece().holder().equals(new Holder.Supplier(supplier.id()))) {
                parts.add(which.apply(row));
            }
        }
        var recipe = parts.isEmpty() ? Recipe.own("0") : Recipes.SUM;
        return translator.made(scope, texts.render(amount.what()), Unit.NUMBER, recipe, parts, "");
    }
}
