package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.language.Texts;

/** When money that was paid once has come back, from the last year to the first: each year says its own month or asks the next. */
final class YearsPayback {

    private final Texts texts;
    private final List<Entry> cumulative;
    private final List<Entry> difference;

    YearsPayback(Texts texts, List<Entry> cumulative, List<Entry> difference) {
        this.texts = texts;
        this.cumulative = cumulative;
        this.difference = difference;
    }

    /** A cell for each year, that of year 0 has the result; the last cell is what holds when no year does. */
    List<Entry> cells() {
        var last = cumulative.size() - 1;
        var cells = new ArrayList<Entry>();
        cells.add(never(last));
        for (var year = last; year > 0; year--) {
            cells.add(
                    0,
                    made(
                            "IF(COUNT({0},{1})=2,IF({0}<=0,"
                                    + Recipe.round((year - 1) * 12 + "+({0}-{1})*12/IF({1}=0,1,-{1})", 1)
                                    + ",{2}),{unknown})",
                            List.of(cumulative.get(year), difference.get(year), cells.getFirst())));
        }
        cells.add(
                0,
                made(
                        "IF(COUNT({0},{1})=2,IF(AND({0}<=0,{1}<=0),IF({1}<0," + words("costing.horizon.payback.atOnce")
                                + "," + words("costing.horizon.payback.nothing") + "),{2}),{unknown})",
                        List.of(cumulative.getFirst(), difference.get(1), cells.getFirst())));
        return cells;
    }

    private Entry never(int last) {
        return made(
                "IF(COUNTIF({0:1},\"<0\")>0," + words("costing.horizon.payback.notWithin", last) + ",{never})",
                List.of(difference.get(1), difference.getLast()));
    }

    private Entry made(String expression, List<Entry> parts) {
        return Entry.formula("", Entry.Unit.NUMBER, Recipe.own(expression), parts, "");
    }

    private String words(String key, Object... arguments) {
        return "\"" + texts.get(key, arguments).replace("\"", "\"\"") + "\"";
    }
}
