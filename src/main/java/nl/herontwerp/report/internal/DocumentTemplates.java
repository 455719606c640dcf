package nl.herontwerp.report.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.herontwerp.carving.RoleTerms.OwnText;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.RoleDocument;
import nl.herontwerp.report.RoleDocument.Section;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Fills the templates of documents, {@code templates/<name>.txt}. The first line is {@code # } and the title; a
 * line {@code ## id | heading} begins a section; a line that begins with {@code - } is an item of a list.
 */
@Component
class DocumentTemplates {

    private static final Pattern HEADING = Pattern.compile("## *([\\w-]+) *\\| *(.+)");

    private final TemplateEngine engine;

    DocumentTemplates(TemplateFiles files) {
        engine = files.engine(".txt", TemplateMode.TEXT);
    }

    RoleDocument fill(RoleDocument.Kind kind, RoleFacts facts, Map<String, OwnText> own) {
        var context = new Context(Texts.DUTCH);
        context.setVariable("r", facts);
        var lines = engine.process(kind.template(), context)
                .lines()
                .map(String::strip)
                .toList();
        var title = "";
        var sections = new ArrayList<Section>();
        var id = "";
        var heading = "";
        var text = new ArrayList<String>();
        for (var line : lines) {
            var found = HEADING.matcher(line);
            if (found.matches()) {
                add(sections, kind, id, heading, text, own);
                id = found.group(1);
                heading = found.group(2);
                text.clear();
            } else if (line.startsWith("# ")) {
                title = line.substring(2).strip();
            } else {
                text.add(line);
            }
        }
        add(sections, kind, id, heading, text, own);
        return new RoleDocument(kind, title, sections);
    }

    /** A section without words is left out, unless the user wrote some. */
    private static void add(
            List<Section> sections,
            RoleDocument.Kind kind,
            String id,
            String heading,
            List<String> lines,
            Map<String, OwnText> own) {
        var proposal = tidy(lines);
        var key = kind.name() + "." + id;
        var written = own.get(key);
        if (!id.isEmpty() && (!proposal.isEmpty() || written != null)) {
            sections.add(new Section(key, heading, proposal, mark(proposal), written));
        }
    }

    /** Without empty lines at the ends, double ones, and those within a list. */
    private static String tidy(List<String> lines) {
        var text = String.join("\n", lines).strip();
        return text.replaceAll("\n{3,}", "\n\n").replaceAll("(?m)^(- .*)\n\n(?=- )", "$1\n");
    }

    private static String mark(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
