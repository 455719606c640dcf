package nl.herontwerp.bpmn.making;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Ids made of names, so that the same task has the same id in the next version of a list, also when
 * rows have moved. A later holder of a name gets a number.
 */
final class ReadableIds {

    private static final int LONGEST = 40;

    private final Set<String> used = new HashSet<>();

    String of(String type, String name) {
        var base = type + "_" + slug(name);
        var id = base;
        for (int i = 2; !used.add(id); i++) {
            id = base + "_" + i;
        }
        return id;
    }

    /** Letters and digits of a name; names that lose something keep apart by a hash. */
    private static String slug(String name) {
        var bare = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        var slug = bare.replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        var isWhole = slug.length() <= LONGEST && bare.matches("[a-z0-9 ]*[a-z0-9][a-z0-9 ]*");
        return isWhole
                ? slug
                : slug.substring(0, Math.min(slug.length(), LONGEST)) + "_" + Integer.toHexString(bare.hashCode());
    }
}
