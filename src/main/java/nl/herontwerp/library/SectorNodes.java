package nl.herontwerp.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The parts of one YAML file, with the line on which each stands. */
final class SectorNodes {

    private final String file;

    SectorNodes(String file) {
        this.file = file;
    }

    SectorFileRefused refuse(@Nullable Node node, String mend) {
        return new SectorFileRefused(
                file, node == null ? 1 : node.getStartMark().getLine() + 1, mend);
    }

    /** The values by key; every required key is there, and none that is not known. */
    Map<String, Node> map(@Nullable Node node, Set<String> required, Set<String> optional) {
        if (!(node instanceof MappingNode mapping)) {
            throw refuse(node, "here are keys with values: " + new TreeSet<>(required));
        }
        var found = new LinkedHashMap<String, Node>();
        for (var entry : mapping.getValue()) {
            var key = text(entry.getKeyNode());
            if (!required.contains(key) && !optional.contains(key)) {
                var known = new TreeSet<>(required);
                known.addAll(optional);
                throw refuse(entry.getKeyNode(), "unknown key '" + key + "'; known are " + known);
            }
            if (found.put(key, entry.getValueNode()) != null) {
                throw refuse(entry.getKeyNode(), "'" + key + "' stands here twice");
            }
        }
        for (var key : new TreeSet<>(required)) {
            if (!found.containsKey(key)) {
                throw refuse(node, "'" + key + "' is missing");
            }
        }
        return found;
    }

    /** A list with something in it. */
    List<Node> list(Map<String, Node> keys, String key) {
        if (keys.get(key) instanceof SequenceNode sequence
                && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw refuse(keys.get(key), "'" + key + "' is a list with at least one line");
    }

    String text(Map<String, Node> keys, String key) {
        return text(keys.get(key));
    }

    String text(@Nullable Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw refuse(node, "here is a text or a number");
    }

    int score(@Nullable Node node, int most) {
        var text = text(node);
        if (text.matches("\\d") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw refuse(node, "'" + text + "' is no score from 0 to " + most);
    }

    <T> T choice(@Nullable Node node, String name, Map<String, T> choices) {
        var found = choices.get(name);
        if (found == null) {
            throw refuse(node, "'" + name + "' is none of " + new TreeSet<>(choices.keySet()));
        }
        return found;
    }
}
