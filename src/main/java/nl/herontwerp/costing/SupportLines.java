package nl.herontwerp.costing;

import java.util.List;
import java.util.function.Function;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/** Lines of the aids for the work of carved roles; what costs nothing has no line, what is not known has one. */
final class SupportLines {

    private SupportLines() {}

    static List<CostLine> yearly(CostCase input) {
        return lines(input, "yearly", CostLine.Kind.SUPPORT, Supports.Aid::yearly);
    }

    static List<CostLine> oneOff(CostCase input) {
        return lines(input, "once", CostLine.Kind.ONE_OFF, Supports.Aid::oneOff);
    }

    private static List<CostLine> lines(
            CostCase input, String id, CostLine.Kind kind, Function<Supports.Aid, Figure<Money>> cost) {
        return input.supports().all().stream()
                .filter(aid ->
                        cost.apply(aid).toOptional().filter(Money::isZero).isEmpty())
                .map(aid -> line(aid, id, kind, cost.apply(aid)))
                .toList();
    }

    private static CostLine line(Supports.Aid aid, String id, CostLine.Kind kind, Figure<Money> cost) {
        var label = Phrase.of("costing.line.support", aid.description(), aid.piece());
        Explanation amount = Explained.money(label, cost);
        return new CostLine(
                "role:" + aid.roleId() + ":support:" + aid.id() + ":" + id,
                kind,
                Phrase.literal(aid.roleName()),
                label,
                Explained.nothing(label),
                amount);
    }
}
