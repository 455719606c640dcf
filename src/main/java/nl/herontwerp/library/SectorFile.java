package nl.herontwerp.library;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.SupportMeasure;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one sector file strictly: what is missing, unknown or impossible is refused by file and line. */
public final class SectorFile {

    private static final Map<String, Demand> DEMANDS = Map.of(
            "zelfstandigheid", Demand.INDEPENDENCE,
            "contact", Demand.SOCIAL_FUNCTIONING,
            "pieken", Demand.DEADLINES_AND_PEAKS,
            "tempo", Demand.WORKING_PACE,
            "storingen", Demand.DISTURBANCES,
            "onverwacht", Demand.PREDICTABILITY,
            "lichamelijk", Demand.PHYSICAL_LOAD);

    private static final Map<String, SupportMeasure.Kind> KINDS = Map.of(
            "organisatorisch", SupportMeasure.Kind.ORGANISATIONAL,
            "technisch", SupportMeasure.Kind.TECHNICAL,
            "begeleiding", SupportMeasure.Kind.GUIDANCE);

    private final SectorNodes nodes;

    private SectorFile(SectorNodes nodes) {
        this.nodes = nodes;
    }

    /**
     * Reads a file.
     *
     * @param id what the file's own id must be
     * @throws SectorFileRefused naming the file, the line and the mend
     */
    public static SectorLibrary read(String id, String yaml) {
        var nodes = new SectorNodes(id + ".yaml");
        return new SectorFile(nodes).library(id, root(id + ".yaml", yaml));
    }

    static Node root(String file, String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            var root = new Yaml(options).compose(new StringReader(yaml));
            if (root == null) {
                throw new SectorFileRefused(file, 1, "the file is empty");
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new SectorFileRefused(file, mark == null ? 1 : mark.getLine() + 1, "this is no YAML");
        }
    }

    private SectorLibrary library(String id, Node root) {
        var keys = nodes.map(root, Set.of("id", "naam", "engels", "bron", "sector", "deeltaken"), Set.of());
        var own = nodes.text(keys, "id");
        if (!own.equals(id)) {
            throw nodes.refuse(keys.get("id"), "the id is '" + own + "', the file's name says '" + id + "'");
        }
        var pieces = new ArrayList<TypicalPiece>();
        for (var piece : nodes.list(keys, "deeltaken")) {
            pieces.add(piece(piece));
        }
        return new SectorLibrary(
                id,
                nodes.text(keys, "naam"),
                nodes.text(keys, "engels"),
                nodes.text(keys, "bron"),
                words(keys, "sector"),
                pieces);
    }

    private TypicalPiece piece(Node node) {
        var keys = nodes.map(node, Set.of("naam", "engels", "herkennen", "minuten", "eisen"), Set.of("maatregelen"));
        var demands = demands(keys.get("eisen"));
        var measures = new ArrayList<SupportMeasure>();
        if (keys.containsKey("maatregelen")) {
            for (var measure : nodes.list(keys, "maatregelen")) {
                measures.add(measure(measure, demands, "m" + (measures.size() + 1)));
            }
        }
        return new TypicalPiece(
                nodes.text(keys, "naam"),
                nodes.text(keys, "engels"),
                words(keys, "herkennen"),
                minutes(keys),
                demands,
                measures);
    }

    private BigDecimal minutes(Map<String, Node> keys) {
        var text = nodes.text(keys, "minuten");
        try {
            var minutes = new BigDecimal(text);
            if (minutes.signum() > 0) {
                return minutes;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw nodes.refuse(keys.get("minuten"), "'" + text + "' is no number above 0");
    }

    private Map<Demand, Integer> demands(@Nullable Node node) {
        var keys = nodes.map(node, DEMANDS.keySet(), Set.of());
        var scores = new EnumMap<Demand, Integer>(Demand.class);
        keys.forEach((name, value) -> scores.put(nodes.choice(value, name, DEMANDS), nodes.score(value, 3)));
        return scores;
    }

    private SupportMeasure measure(Node node, Map<Demand, Integer> demands, String id) {
        var keys = nodes.map(node, Set.of("soort", "wat", "eis", "naar"), Set.of());
        var demand = nodes.choice(keys.get("eis"), nodes.text(keys, "eis"), DEMANDS);
        var left = nodes.score(keys.get("naar"), 2);
        if (left >= demands.getOrDefault(demand, 0)) {
            throw nodes.refuse(keys.get("naar"), "the measure does not lower the score");
        }
        var kind = nodes.choice(keys.get("soort"), nodes.text(keys, "soort"), KINDS);
        return new SupportMeasure(id, kind, nodes.text(keys, "wat"), demand, left, null, null);
    }

    private List<String> words(Map<String, Node> keys, String key) {
        return nodes.list(keys, key).stream()
                .map(node -> nodes.text(node).toLowerCase(Locale.ROOT))
                .toList();
    }
}
