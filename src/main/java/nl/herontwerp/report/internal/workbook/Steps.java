package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The steps of the calculation, each once, under the heading of whom they are about first. */
final class Steps {

    private final Map<Key, Entry> known = new HashMap<>();
    private final Map<String, List<Entry>> bySubject = new LinkedHashMap<>();

    /** @param first whose steps come first */
    Steps(String first) {
        bySubject.put(first, new ArrayList<>());
    }

    /** The same step of the same parts is the same number. */
    private record Key(String name, String formula, List<Entry> parts) {}

    Entry step(Scope scope, String name, String formula, List<Entry> parts, Supplier<Entry> make) {
        var key = new Key(name, formula, parts);
        var found = known.get(key);
        if (found != null) {
            return found;
        }
        var made = make.get();
        known.put(key, made);
        bySubject.computeIfAbsent(scope.name(), it -> new ArrayList<>()).add(made);
        return made;
    }

    Map<String, List<Entry>> bySubject() {
        return bySubject;
    }
}
