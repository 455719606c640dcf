package nl.herontwerp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.herontwerp.bpmn.ElementChange;
import nl.herontwerp.bpmn.ElementChange.Bucket;
import nl.herontwerp.bpmn.ModelDifference;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.language.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints what differs between two model files as JSON, in four buckets. */
final class DiffCommand implements Command {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Texts texts = Texts.dutch();

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String arguments() {
        return "FILE FILE";
    }

    /** 0 when they were compared, 1 when a file is refused or can't be read, 2 without two names. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2) {
            err.println(texts.get("cli.twoModels"));
            return Main.UNUSABLE;
        }
        var name = arguments.getFirst();
        try {
            var from = read(name);
            name = arguments.getLast();
            out.println(json.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(buckets(ModelDifference.of(from, read(name)))));
            return 0;
        } catch (ModelRefused e) {
            err.println(texts.render(e.reason()));
        } catch (NoSuchFileException e) {
            err.println(texts.get("cli.fileNotFound", name));
        } catch (IOException | InvalidPathException e) {
            err.println(texts.get("cli.fileUnreadable", name));
        }
        return 1;
    }

    private static ModelFile read(String name) throws IOException, ModelRefused {
        var file = Path.of(name);
        return ModelReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private Map<String, Object> buckets(ModelDifference difference) {
        var buckets = new LinkedHashMap<String, Object>();
        for (var bucket : Bucket.values()) {
            buckets.put(
                    bucket.name().toLowerCase(Locale.ROOT),
                    difference.of(bucket).stream().map(this::change).toList());
        }
        return buckets;
    }

    private Map<String, @Nullable Object> change(ElementChange change) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("before", id(change.before()));
        entry.put("after", id(change.after()));
        entry.put("type", texts.render(change.type()));
        entry.put("label", texts.render(change.label()));
        entry.put(
                "details",
                change.details().stream()
                        .map(detail -> Map.of(
                                "attribute", detail.attribute().name().toLowerCase(Locale.ROOT),
                                "before", texts.render(detail.before()),
                                "after", texts.render(detail.after())))
                        .toList());
        return entry;
    }

    private static @Nullable String id(@Nullable ModelElement element) {
        return element == null ? null : element.id();
    }
}
