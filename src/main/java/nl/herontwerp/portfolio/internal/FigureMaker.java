package nl.herontwerp.portfolio.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.portfolio.KeyFigures;
import nl.herontwerp.portfolio.KeyFigures.Range;
import nl.herontwerp.scenario.ScenarioOutcome;
import org.jspecify.annotations.Nullable;

/** Takes the figures to keep out of what a scenario comes to. */
final class FigureMaker {

    static final int DECIMALS = 6;

    private FigureMaker() {}

    static KeyFigures of(ScenarioOutcome outcome, Instant now) {
        var difference = CostImpact.money(outcome.impact().perYear().difference());
        return isRedesigned(outcome.division(), difference)
                ? redesigned(outcome, difference, now)
                : untouched(outcome, difference, now);
    }

    /** Copies of before robots were counted do not say whether they have any; then the difference does. */
    private static boolean isRedesigned(Division division, Figure<Money> difference) {
        return !division.roles().isEmpty()
                || !division.robots().isEmpty()
                || !division.suppliers().isEmpty()
                || difference.toOptional().filter(money -> !money.isZero()).isPresent();
    }

    /** Without a job, a robot or a supplier nothing is saved, and there is no other outcome yet; a zero would pass for one. */
    private static KeyFigures untouched(ScenarioOutcome outcome, Figure<Money> difference, Instant now) {
        var saving = known(difference.map(FigureMaker::saving));
        var missing = difference.missing().size();
        return new KeyFigures(saving, missing, null, null, null, 0, null, null, simple(outcome.division()), now);
    }

    private static KeyFigures redesigned(ScenarioOutcome outcome, Figure<Money> difference, Instant now) {
        var impact = outcome.impact();
        return new KeyFigures(
                known(difference.map(FigureMaker::saving)),
                difference.missing().size(),
                range(outcome),
                money(impact.oneOffTotal()),
                known(CostImpact.number(impact.jobs()).map(FigureMaker::rounded)),
                outcome.division().roles().stream()
                        .mapToInt(review -> review.role().positions())
                        .sum(),
                hours(CostImpact.hours(impact.freedHours())),
                hours(CostImpact.hours(impact.unclaimedHours())),
                simple(outcome.division()),
                now);
    }

    private static @Nullable Range range(ScenarioOutcome outcome) {
        return outcome.ranges()
                .flatMap(ranges -> ranges.of(
                        side -> CostImpact.money(side.impact().perYear().difference())))
                .map(range -> new Range(saving(range.to()), saving(range.from())))
                .orElse(null);
    }

    /** Hours a year of what was judged simple; unknown while nothing was judged. */
    private static @Nullable Hours simple(Division division) {
        var judged = division.pieces().stream()
                .filter(piece -> piece.classification().complexity() != ComplexityClass.UNKNOWN)
                .toList();
        return judged.isEmpty()
                ? null
                : hours(Figure.total(
                        judged.stream()
                                .filter(FigureMaker::isSimple)
                                .map(PieceWork::hoursNow)
                                .toList(),
                        Hours.ZERO,
                        Hours::plus));
    }

    private static boolean isSimple(PieceWork piece) {
        var complexity = piece.classification().complexity();
        return complexity == ComplexityClass.SIMPLE || complexity == ComplexityClass.SIMPLE_WITH_SUPPORT;
    }

    /** What is dearer is a saving below zero. */
    private static Money saving(Money difference) {
        return new Money(rounded(difference.negated().euros()));
    }

    private static @Nullable Money money(Explanation explanation) {
        return known(CostImpact.money(explanation).map(money -> new Money(rounded(money.euros()))));
    }

    private static @Nullable Hours hours(Figure<Hours> hours) {
        return known(hours.map(each -> new Hours(rounded(each.value()))));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static <T> @Nullable T known(Figure<T> figure) {
        return figure.toOptional().orElse(null);
    }
}
