package nl.herontwerp.potential;

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
final class FileNodes {

    private final String file;

    FileNodes(String file) {
        this.file = file;
    }

    QuestionnaireRefused refuse(@Nullable Node node, String mend) {
        return new QuestionnaireRefused(
                file, node == null ? 1 : node.getStartMark().getLine() + 1, mend);
    }

    /** The values by key; every required key is there, and none that is not known. */
    Map<String, Node> map(@Nullable Node node, Set<String> required, Set<String> optional) {
        var found = any(node);
        for (var key : found.keySet()) {
            if (!required.contains(key) && !optional.contains(key)) {
                throw refuse(node, "unknown key '" + key + "'");
            }
        }
        for (var key : new TreeSet<>(required)) {
            if (!found.containsKey(key)) {
                throw refuse(node, "'" + key + "' is missing");
            }
        }
        return found;
    }

    /** The values by key, in the order of the file, whatever the keys. */
    Map<String, Node> any(@Nullable Node node) {
        if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
            throw refuse(node, "here are keys with values");
        }
        var found = new LinkedHashMap<String, Node>();
        for (var entry : mapping.getValue()) {
            if (found.put(text(entry.getKeyNode()), entry.getValueNode()) != null) {
                throw refuse(entry.getKeyNode(), "this key stands here twice");
            }
        }
        return found;
    }

    /** A list with something in it. */
    List<Node> list(@Nullable Node node) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw refuse(node, "here is a list with at least one line");
    }

    String text(@Nullable Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw refuse(node, "here is a text or a number");
    }

    /** A word that can stand in an address. */
    String word(@Nullable Node node) {
        var text = text(node);
        if (text.matches("[a-z]{1,20}")) {
            return text;
        }
        throw refuse(node, "'" + text + "' is no word of small letters");
    }

    int whole(@Nullable Node node, int least, int most) {
        var text = text(node);
        if (text.matches("-?\\d{1,6}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw refuse(node, "'" + text + "' is no whole number from " + least + " to " + most);
    }

    Wording wording(@Nullable Node node) {
        var keys = map(node, Set.of("nl", "en"), Set.of());
        return new Wording(text(keys.get("nl")), text(keys.get("en")));
    }

    <T> T choice(@Nullable Node node, Map<String, T> choices) {
        return choice(node, text(node), choices);
    }

    <T> T choice(@Nullable Node node, String name, Map<String, T> choices) {
        var found = choices.get(name);
        if (found == null) {
            throw refuse(node, "'" + name + "' is none of " + new TreeSet<>(choices.keySet()));
        }
        return found;
    }
}
