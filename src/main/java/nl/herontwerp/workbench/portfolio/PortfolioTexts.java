package nl.herontwerp.workbench.portfolio;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.portfolio.KeyFigures;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.portfolio.Stage;
import nl.herontwerp.portfolio.Totals.Sum;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import org.jspecify.annotations.Nullable;

/** The figures of projects in words: unknown, old and not yet computed are said as such. */
public final class PortfolioTexts {

    private PortfolioTexts() {}

    /** The status of the scenario that counts. */
    public static String status(ProjectLine line) {
        return line.scenario()
                .map(each -> Say.phrase(
                        Phrase.ofEnum("scenario.status", each.scenario().status())))
                .orElseGet(() -> Say.text("workbench.projects.noScenario"));
    }

    public static String stage(Stage stage) {
        return Say.phrase(Phrase.ofEnum("workbench.portfolio.stage", stage));
    }

    public static String savingOf(Stage stage) {
        return Say.phrase(Phrase.ofEnum("workbench.portfolio.savingOf", stage));
    }

    /** {@code € 24.500}, or why there is no amount. */
    public static String saving(ProjectLine line) {
        return figure(line, KeyFigures::result, PortfolioTexts::savedEuros)
                .or(() -> line.figures().map(figures -> missing(figures.savingMissing())))
                .orElseGet(() -> unknown(line));
    }

    /** Nothing missing, and still no saving: nothing was redesigned yet. */
    private static String missing(int count) {
        if (count == 0) {
            return Say.text("workbench.portfolio.untouched");
        }
        return count == 1 ? Say.text("workbench.portfolio.missingOne") : Say.text("workbench.portfolio.missing", count);
    }

    /** {@code € 18.000 – 31.000}; empty without a range. */
    public static String range(ProjectLine line) {
        return line.figures()
                .map(KeyFigures::range)
                .map(range -> Say.formats().wholeEuroRange(range.least(), range.most()))
                .orElse("");
    }

    /** That figures are being computed again, and from when those are that stand there; empty when they are of now. */
    public static String old(ProjectLine line) {
        if (line.isCurrent()) {
            return "";
        }
        return line.figures()
                .map(figures -> Say.text("workbench.portfolio.old", figures.computedAt()))
                .orElseGet(() -> Say.text("workbench.portfolio.oldNone"));
    }

    public static String jobs(ProjectLine line) {
        return figure(line, KeyFigures::jobs, PortfolioTexts::number).orElseGet(() -> unknown(line));
    }

    public static String hours(ProjectLine line, Function<KeyFigures, @Nullable Hours> figure) {
        return figure(line, figure, PortfolioTexts::hours).orElseGet(() -> unknown(line));
    }

    private static <T> Optional<String> figure(
            ProjectLine line, Function<KeyFigures, @Nullable T> figure, Function<T, String> words) {
        return line.figures().map(figure).map(words);
    }

    private static String unknown(ProjectLine line) {
        return line.scenario().isEmpty() ? "–" : Figures.unknown();
    }

    /** {@code € 120.000 (3 projecten onbekend)}; a dash where there is no project. */
    public static String savings(@Nullable Sum<Money> sum) {
        return sum(sum, PortfolioTexts::savedEuros);
    }

    public static String euros(@Nullable Sum<Money> sum) {
        return sum(sum, PortfolioTexts::euros);
    }

    public static String numbers(@Nullable Sum<BigDecimal> sum) {
        return sum(sum, PortfolioTexts::number);
    }

    public static String hours(@Nullable Sum<Hours> sum) {
        return sum(sum, PortfolioTexts::hours);
    }

    /** {@code 3 projecten onbekend}; empty when all is known, or nothing. */
    static String unknownOf(@Nullable Sum<?> sum) {
        if (sum == null || sum.unknown() == 0 || sum.isUnknown()) {
            return "";
        }
        return sum.unknown() == 1
                ? Say.text("workbench.portfolio.unknownOne")
                : Say.text("workbench.portfolio.unknown", sum.unknown());
    }

    private static <T> String sum(@Nullable Sum<T> sum, Function<T, String> words) {
        if (sum == null || sum.of() + sum.unknown() == 0) {
            return "–";
        }
        if (sum.isUnknown()) {
            return sum.unknown() == 1
                    ? Say.text("workbench.portfolio.allUnknownOne")
                    : Say.text("workbench.portfolio.allUnknown", sum.unknown());
        }
        var known = words.apply(sum.value());
        return sum.unknown() == 0 ? known : Say.text("workbench.portfolio.withUnknown", known, unknownOf(sum));
    }

    /** A saving below zero says what it is: a sign alone is overlooked. */
    private static String savedEuros(Money money) {
        return money.isNegative() ? Say.text("workbench.portfolio.dearer", euros(money)) : euros(money);
    }

    private static String euros(Money money) {
        return Say.formats().wholeEuros(money);
    }

    private static String number(BigDecimal number) {
        return Say.formats().decimal(number, 1);
    }

    private static String hours(Hours hours) {
        return Say.formats().decimal(hours.value(), 0);
    }
}
