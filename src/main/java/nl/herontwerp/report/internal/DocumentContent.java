package nl.herontwerp.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.herontwerp.report.RoleDocument;

/** A document cut into what its layout template lays out. */
public record DocumentContent(String title, String outcome, List<Part> parts) {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    public record Part(String title, List<Block> blocks) {}

    /** A paragraph, or a list when {@code items} is not empty. */
    public record Block(String text, List<String> items) {}

    /** @param outcome where the document comes from */
    static DocumentContent of(RoleDocument document, String outcome) {
        return new DocumentContent(
                printable(document.title()),
                outcome,
                document.sections().stream()
                        .map(section -> new Part(printable(section.title()), blocks(section.text())))
                        .filter(part -> !part.blocks().isEmpty())
                        .toList());
    }

    /** Without characters that no document may hold; a paste may bring them. */
    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("");
    }

    private static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<String>();
        for (var line : printable(text).lines().map(String::strip).toList()) {
            if (line.startsWith("- ")) {
                items.add(line.substring(2).strip());
                continue;
            }
            flush(items, blocks);
            if (!line.isEmpty()) {
                blocks.add(new Block(line, List.of()));
            }
        }
        flush(items, blocks);
        return blocks;
    }

    private static void flush(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block("", List.copyOf(items)));
            items.clear();
        }
    }
}
