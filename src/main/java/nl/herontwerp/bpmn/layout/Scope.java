package nl.herontwerp.bpmn.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is laid out in one grid: the content of a process or of a sub-process.
 *
 * @param beside data and notes, with the node that each belongs to
 * @param bands the number of lanes, at least 1
 * @param names how much room the name of each lane takes along its strip
 */
record Scope(List<Item> items, List<Link> links, Map<Item, Optional<Item>> beside, int bands, List<Double> names) {

    Stream<Item> all() {
        return Stream.concat(items.stream(), beside.keySet().stream());
    }
}
