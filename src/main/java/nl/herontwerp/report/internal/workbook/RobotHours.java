package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.RobotDeal.HirePer;
import nl.herontwerp.carving.RobotDeal.Way;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Entry.Unit;

/**
 * Makes the hours for which a robot is hired follow from the rows of the work: how often a piece is done, the part of these times
 * that the robot does it, and its cycle time. Hours that somebody stated stay an input.
 */
final class RobotHours {

    private final CostBook book;
    private final Texts texts;
    private final Translator translator;
    private final Inputs inputs;
    private final List<Work.Row> rows;

    RobotHours(CostBook book, Texts texts, Translator translator, Inputs inputs, List<Work.Row> rows) {
        this.book = book;
        this.texts = texts;
        this.translator = translator;
        this.inputs = inputs;
        this.rows = rows;
    }

    /** Before lines are translated. */
    void link() {
        for (var robot : book.design().robots().values()) {
            if (followsItsWork(robot)) {
                hireHours(robot).ifPresent(hours -> link(robot, hours));
            }
        }
    }

    private static boolean followsItsWork(RobotOption robot) {
        var deal = robot.deal();
        return deal != null
                && deal.way() == Way.HIRE
                && deal.hirePer() == HirePer.HOUR
                && deal.hirePerYear() == null
                && !robot.coverage().isEmpty();
    }

    /** As the cost was computed with them. */
    private Optional<Explanation> hireHours(RobotOption robot) {
        return book.impact().yearly().stream()
                .filter(line -> line.id().startsWith("robot:" + robot.id() + ":"))
                .map(CostLine::scenario)
                .flatMap(amount -> amount.parts().stream())
                .filter(part -> part.what().key().equals("costing.hireHours"))
                .findFirst();
    }

    private void link(RobotOption robot, Explanation hours) {
        var scope = new Scope("robot:" + robot.id(), robot.name());
        var busy = Optional.ofNullable(book.division().robots().get(robot.id())).map(load -> load.busy());
        var isSame = busy.map(load -> load.map(each -> each.value()).equals(CostImpact.number(hours)));
        if (isSame.orElse(false)) {
            inputs.link(scope.id(), hours.what().key(), hours.value(), hours(scope, robot));
        }
    }

    private Entry hours(Scope scope, RobotOption robot) {
        var parts = new ArrayList<Entry>();
        var known = new ArrayList<String>();
        var seconds = new ArrayList<String>();
        for (var row : rows) {
            var coverage = robot.coverage().get(row.piece().activity().id());
            if (coverage != null && works(row, coverage)) {
                var first = parts.size();
                parts.add(row.times());
                parts.add(share(scope, robot, row, coverage));
                parts.add(cycle(scope, robot, row, coverage));
                known.add("{" + first + "},{" + (first + 1) + "},{" + (first + 2) + "}");
                seconds.add("{" + first + "}*{" + (first + 1) + "}*{" + (first + 2) + "}");
            }
        }
        var recipe = parts.isEmpty()
                ? Recipe.own("0")
                : Recipe.own("IF(COUNT(" + String.join(",", known) + ")=" + parts.size() + ",("
                        + String.join("+", seconds) + ")/3600,{unknown})");
        return translator.made(scope, texts.get("costing.hireHours"), Unit.NUMBER, recipe, parts, "");
    }

    private static boolean works(Work.Row row, Coverage coverage) {
        return row.piece().holder().isOwn()
                && (coverage.effect() == Effect.SUBSTITUTE || coverage.cycleSeconds() != null);
    }

    private Entry share(Scope scope, RobotOption robot, Work.Row row, Coverage coverage) {
        return input(
                scope,
                row,
                "share",
                "report.workbook.robot.share",
                robot,
                Unit.PERCENT,
                Figure.known(new Quantity.OfPercentage(
                        Percentage.ofFraction(coverage.share().fraction()))));
    }

    private Entry cycle(Scope scope, RobotOption robot, Work.Row row, Coverage coverage) {
        var seconds = coverage.cycleSeconds();
        return input(
                scope,
                row,
                "cycle",
                "report.workbook.robot.cycle",
                robot,
                Unit.NUMBER,
                Figure.ofNullable(
                                seconds,
                                Phrase.of(
                                        "carving.missing.cycle",
                                        row.piece().activity().name()))
                        .map(Quantity.OfNumber::new));
    }

    private Entry input(
            Scope scope, Work.Row row, String what, String name, RobotOption robot, Unit unit, Figure<Quantity> value) {
        var piece = row.piece().activity();
        return inputs.put(
                scope,
                List.of("hire", what, piece.id()),
                Entry.value(texts.get(name, robot.name(), piece.name()), unit, value, row.task()),
                new Origins(texts).entered());
    }
}
