package nl.herontwerp.bpmn.executable;

import java.util.HashSet;
import java.util.Set;

/** Ids that every engine takes: letters, digits and the low line, each only once. */
final class Ids {

    private final Set<String> used = new HashSet<>();

    /** An id like the wish; the wish itself when it is free and plain. */
    String of(String wish) {
        var plain = wish.replaceAll("[^A-Za-z0-9_]", "_");
        var base = plain.matches("[A-Za-z_].*") ? plain : "_" + plain;
        var id = base;
        for (int i = 2; !used.add(id); i++) {
            id = base + "_" + i;
        }
        return id;
    }
}
