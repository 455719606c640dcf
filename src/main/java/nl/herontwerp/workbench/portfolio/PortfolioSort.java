package nl.herontwerp.workbench.portfolio;

import java.util.Comparator;
import java.util.function.Function;
import nl.herontwerp.portfolio.KeyFigures;
import nl.herontwerp.portfolio.ProjectLine;
import org.jspecify.annotations.Nullable;

/** Sorts projects by a figure. */
public final class PortfolioSort {

    private PortfolioSort() {}

    /** Smallest first; what is unknown comes before what is known. */
    public static <T extends Comparable<? super T>> Comparator<ProjectLine> by(
            Function<KeyFigures, @Nullable T> figure) {
        return Comparator.comparing(
                line -> line.figures().map(figure).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
