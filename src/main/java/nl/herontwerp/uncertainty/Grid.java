package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure for values of two inputs, the others at their base.
 *
 * @param across place of the input whose values are the columns
 * @param down place of the input whose values are the rows
 * @param figures a list for each row
 */
public record Grid(int across, int down, List<BigDecimal> columns, List<BigDecimal> rows, List<List<Level>> figures) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        figures = figures.stream().map(List::copyOf).toList();
    }

    /**
     * Computes the figures.
     *
     * @param size how many values of each input, 2 or more; fewer when rounding makes some the same
     */
    public static Grid of(Study study, int across, int down, int size) {
        var columns = values(study.inputs().get(across), size);
        var rows = values(study.inputs().get(down), size);
        var figures = new ArrayList<List<Level>>();
        for (var row : rows) {
            var line = new ArrayList<Level>();
            for (var column : columns) {
                var values = study.values();
                values[down] = row.doubleValue();
                values[across] = column.doubleValue();
                line.add(study.level(study.model().at(values)));
            }
            figures.add(line);
        }
        return new Grid(across, down, columns, rows, figures);
    }

    /** Evenly spread over the range of the input; without one over all percentages, or half as much to twice as much. */
    static List<BigDecimal> values(Input input, int size) {
        var low = input.low();
        var high = input.high();
        if (input.distribution() instanceof Distribution.Between range) {
            low = range.least();
            high = range.most();
        } else if (input.unit() != Input.Unit.PERCENT && input.unit() != Input.Unit.PRESENT) {
            low = input.base().multiply(HALF).max(low);
            high = input.base().multiply(BigDecimal.TWO).min(high);
        }
        var values = new ArrayList<BigDecimal>();
        for (var i = 0; i < size; i++) {
            var part = BigDecimal.valueOf(i).divide(BigDecimal.valueOf(size - 1L), 12, RoundingMode.HALF_UP);
            values.add(low.add(high.subtract(low).multiply(part)).setScale(input.decimals(), RoundingMode.HALF_UP));
        }
        return values.stream().distinct().toList();
    }
}
