package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Entry.Unit;

/** Makes the depreciation of robots follow from what is paid for them once. */
final class RobotLinks {

    private static final Map<String, Predicate<String>> ITEMS = Map.of(
            "costing.line.purchase", "purchase"::equals,
            "costing.line.integration", id -> !id.equals("purchase") && !id.equals("training"),
            "costing.line.training", "training"::equals);

    private final CostBook book;
    private final Texts texts;
    private final Translator translator;
    private final Inputs inputs;
    private final List<Extra> extra = new ArrayList<>();

    RobotLinks(CostBook book, Texts texts, Translator translator, Inputs inputs) {
        this.book = book;
        this.texts = texts;
        this.translator = translator;
        this.inputs = inputs;
    }

    /** Something that is paid once and costs nothing now. */
    record Extra(String subject, Entry entry) {}

    List<Extra> extra() {
        return extra;
    }

    /** Before lines are translated. */
    void link() {
        for (var robot : book.design().robots().values()) {
            var scope = new Scope("robot:" + robot.id(), robot.name());
            book.impact().yearly().stream()
                    .filter(line -> line.id().equals(scope.id() + ":depreciation"))
                    .map(CostLine::scenario)
                    .filter(depreciation -> depreciation.parts().size() == 5)
                    .findFirst()
                    .ifPresent(depreciation -> link(robot, scope, depreciation.parts()));
        }
    }

    private void link(RobotOption robot, Scope scope, List<Explanation> parts) {
        for (var part : parts.subList(0, 3)) {
            var which = Objects.requireNonNull(ITEMS.get(part.what().key()));
            var lines = book.impact().oneOff().stream()
                    .filter(line -> line.id().startsWith(scope.id() + ":"))
                    .filter(line -> which.test(line.id().substring(scope.id().length() + 1)))
                    .toList();
            link(robot, scope, part, lines);
        }
        residual(robot, scope, parts.get(3));
    }

    private void link(RobotOption robot, Scope scope, Explanation part, List<CostLine> lines) {
        var total = Figure.total(lines.stream().map(CostLine::amountThen).toList(), Money.ZERO, Money::plus);
        if (!isSame(total, CostImpact.money(part))) {
            return;
        }
        if (lines.isEmpty() && robot.deal() == null) {
            extra.add(new Extra(scope.name(), translator.of(scope, part)));
            return;
        }
        var entries = lines.stream()
                .map(line -> translator.of(scope, line.scenario()))
                .toList();
        var entry = entries.size() == 1
                ? entries.getFirst()
                : entries.isEmpty()
                        ? nothing(scope, part)
                        : translator.made(scope, texts.render(part.what()), Unit.EURO, Recipes.SUM, entries, "");
        inputs.link(scope.id(), part.what().key(), part.value(), entry);
    }

    private Entry nothing(Scope scope, Explanation part) {
        return translator.of(
                scope,
                new Explanation(
                        part.what(),
                        part.value(),
                        null,
                        new Explanation.Origin.Computed(null),
                        List.of(),
                        java.util.Set.of()));
    }

    /** The employer has the part of what is left that they paid of the purchase. */
    private void residual(RobotOption robot, Scope scope, Explanation residual) {
        var worth = robot.residualValue();
        book.impact().oneOff().stream()
                .filter(line -> line.id().equals(scope.id() + ":purchase"))
                .map(CostLine::scenario)
                .filter(purchase ->
                        purchase.formula() != null && purchase.formula().key().equals("costing.robot.own.formula"))
                .filter(any -> worth != null)
                .findFirst()
                .ifPresent(purchase -> {
                    var byOther = translator.of(scope, purchase).parts().getLast();
                    var whole = inputs.put(
                            scope,
                            "residual",
                            Entry.value(
                                    texts.get("report.workbook.residualWhole"),
                                    Unit.EURO,
                                    Figure.known(new Quantity.OfMoney(Objects.requireNonNull(worth))),
                                    ""),
                            new Origins(texts).entered());
                    inputs.link(
                            scope.id(),
                            residual.what().key(),
                            residual.value(),
                            translator.made(
                                    scope,
                                    texts.render(residual.what()),
                                    Unit.EURO,
                                    Recipe.exact("{0}*(1-{1})"),
                                    List.of(whole, byOther),
                                    texts.get("report.workbook.residual")));
                });
    }

    private static boolean isSame(Figure<Money> one, Figure<Money> other) {
        return one.isKnown() == other.isKnown()
                && (!one.isKnown() || one.toOptional().equals(other.toOptional()));
    }
}
