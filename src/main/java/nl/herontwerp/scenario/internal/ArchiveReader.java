package nl.herontwerp.scenario.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/** Reads an archive and checks all that can be checked without reading its models. */
final class ArchiveReader {

    static final int MAX_EDITS = 100_000;
    static final int MAX_SCENARIOS = 200;
    static final int MAX_RULES = 10_000;

    /** Longer numbers, or with larger exponents, are no figures of work but an attack on memory. */
    private static final int MAX_DIGITS = 60;

    private final ArchiveContent content;
    private final ArchiveFile file;

    private ArchiveReader(ArchiveContent content, ArchiveFile file) {
        this.content = content;
        this.file = file;
    }

    /** A checked archive. */
    record Archive(
            NewProject project,
            ArchiveModels models,
            List<Recipe> scenarios,
            List<Done> edits,
            List<AddedValue> rules) {}

    record Recipe(
            String key,
            String name,
            ScenarioStatus status,
            @Nullable Frozen frozen) {}

    /** @param models what it rests on, the main one first */
    record Frozen(List<ArchiveFile.Place> models, LocalDate referenceDate, List<Done> edits, List<AddedValue> rules) {}

    /** An edit that was done. */
    record Done(EditKind kind, @Nullable String scenario, int step, Edit<?> edit) {}

    static Archive read(byte[] zip) throws ArchiveRefused {
        var file = ArchiveFile.read(zip);
        try {
            var tree = Json.MAPPER
                    .readerFor(JsonNode.class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(file.json());
            requireSaneNumbers((JsonNode) tree);
            var content = Json.MAPPER.readValue(new String(file.json(), StandardCharsets.UTF_8), ArchiveContent.class);
            return new ArchiveReader(content, file).archive();
        } catch (JacksonException | NullPointerException | IllegalArgumentException wrong) {
            throw refused("scenario.archive.wrongContent");
        }
    }

    private Archive archive() throws ArchiveRefused {
        if (!ArchiveSchema.NAME.equals(content.schema())) {
            throw refused("scenario.archive.wrongContent");
        }
        if (content.version() > ArchiveSchema.LATEST || content.version() < 1) {
            throw new ArchiveRefused(Phrase.of("scenario.archive.newer", content.version(), ArchiveSchema.LATEST));
        }
        var scenarios = scenarios();
        var keys = new HashSet<String>();
        scenarios.forEach(scenario -> keys.add(scenario.key()));
        var models = ArchiveModels.of(content, file);
        return new Archive(project(), models, scenarios, edits(list(content.edits()), keys), rules(content.rules()));
    }

    private NewProject project() throws ArchiveRefused {
        var head = required(content.project());
        return new NewProject(
                required(head.name()),
                head.question() == null ? "" : head.question(),
                head.sector() == null ? "" : head.sector(),
                head.location() == null ? "" : head.location(),
                head.level() == null ? Project.Level.TEAM : head.level(),
                required(head.referenceDate()));
    }

    private List<Recipe> scenarios() throws ArchiveRefused {
        var recipes = new ArrayList<Recipe>();
        for (var each : list(content.scenarios())) {
            var frozen = each.frozen();
            recipes.add(new Recipe(
                    required(each.key()),
                    required(each.name()),
                    each.status() == null ? ScenarioStatus.DRAFT : each.status(),
                    frozen == null
                            ? null
                            : new Frozen(
                                    ArchiveModels.of(frozen),
                                    required(frozen.referenceDate()),
                                    edits(list(frozen.edits()), Set.of(required(each.key()))),
                                    rules(frozen.rules()))));
        }
        if (recipes.size() > MAX_SCENARIOS) {
            throw refused("scenario.archive.tooLarge");
        }
        return recipes;
    }

    private static List<AddedValue> rules(@Nullable List<AddedValue> rules) throws ArchiveRefused {
        var all = list(rules);
        if (all.size() > MAX_RULES) {
            throw refused("scenario.archive.tooLarge");
        }
        for (var rule : all) {
            var value = rule.value();
            required(rule.parameter());
            required(value.source().law());
            required(value.checked());
            required(value.status());
            var known = ParameterRegister.standard().find(rule.parameter());
            if (known.isPresent() && !known.get().unit().allows(value.value())) {
                throw refused("scenario.archive.wrongContent");
            }
        }
        return all;
    }

    private static List<Done> edits(List<ArchiveContent.Edit> all, Set<String> keys) throws ArchiveRefused {
        if (all.size() > MAX_EDITS) {
            throw refused("scenario.archive.tooLarge");
        }
        var edits = new ArrayList<Done>();
        for (var each : all) {
            var kind = required(each.kind());
            var scenario = each.scenario();
            if (kind.isShared() ? scenario != null : scenario == null || !keys.contains(scenario)) {
                throw refused("scenario.archive.wrongContent");
            }
            edits.add(new Done(
                    kind, scenario, each.step(), kind.read(required(each.edit()).toString())));
        }
        return edits;
    }

    private static void requireSaneNumbers(JsonNode node) throws ArchiveRefused {
        if (node.isNumber()) {
            var number = node.decimalValue();
            if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
                throw refused("scenario.archive.wrongContent");
            }
        }
        for (var child : node) {
            requireSaneNumbers(child);
        }
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static <T> T required(@Nullable T value) throws ArchiveRefused {
        if (value == null) {
            throw refused("scenario.archive.wrongContent");
        }
        return value;
    }

    static ArchiveRefused refused(String key) {
        return new ArchiveRefused(Phrase.of(key));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
