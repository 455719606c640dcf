package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;

/**
 * Says of each cost line in an explanation whose it is, where the explanation is shown. A result itself keeps the plain words,
 * because it is kept and compared as it was computed.
 *
 * <p>A sum has its lines in the order of their table, all as they are now or all as they are in the scenario. So the lines of a
 * sum are found by that order, which also tells apart two jobs that cost exactly the same.
 */
public final class LineNames {

    private final List<List<CostLine>> tables;
    private final Set<Phrase> words = new HashSet<>();

    private LineNames(List<List<CostLine>> tables) {
        this.tables = tables;
        tables.stream()
                .flatMap(List::stream)
                .flatMap(line -> Stream.of(line.now(), line.scenario()))
                .map(Explanation::what)
                .forEach(words::add);
    }

    /** @param tables the lines a year, those that come once, and those of each of the years ahead */
    public static LineNames of(List<List<CostLine>> tables) {
        return new LineNames(List.copyOf(tables));
    }

    /** The same explanation in which every line under it says whose it is. */
    public Explanation in(Explanation whole) {
        if (whole.parts().isEmpty()) {
            return whole;
        }
        var lines = lines(whole.parts());
        var parts = new ArrayList<Explanation>();
        for (var index = 0; index < lines.size(); index++) {
            var part = in(whole.parts().get(index));
            var line = lines.get(index);
            parts.add(line.isEmpty() ? part : line.getFirst().named(part));
        }
        return new Explanation(whole.what(), whole.value(), whole.formula(), whole.origin(), parts, whole.doubts());
    }

    /** For each part the line that it is, or nothing. */
    private List<List<CostLine>> lines(List<Explanation> parts) {
        List<List<CostLine>> best =
                parts.stream().map(part -> List.<CostLine>of()).toList();
        if (parts.stream().noneMatch(part -> words.contains(part.what()))) {
            return best;
        }
        for (var table : tables) {
            for (var side : List.<Function<CostLine, Explanation>>of(CostLine::now, CostLine::scenario)) {
                var found = inOrder(parts, table, side);
                if (count(found) > count(best)) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static long count(List<List<CostLine>> found) {
        return found.stream().filter(line -> !line.isEmpty()).count();
    }

    private static List<List<CostLine>> inOrder(
            List<Explanation> parts, List<CostLine> table, Function<CostLine, Explanation> side) {
        var found = new ArrayList<List<CostLine>>();
        var next = 0;
        for (var part : parts) {
            var at = next;
            while (at < table.size() && !part.equals(side.apply(table.get(at)))) {
                at++;
            }
            var isLine = at < table.size();
            found.add(isLine ? List.of(table.get(at)) : List.of());
            next = isLine ? at + 1 : next;
        }
        return found;
    }
}
