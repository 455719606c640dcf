package nl.herontwerp.bpmn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.Flow;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** A random redesign of each model, in every form: what it adds is right, what it leaves alone is as it was. */
class RedesignFormsTest {

    static Stream<Path> files() {
        return Stream.concat(Models.own().stream(), Models.corpora().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyForm(Path path) throws Exception {
        var file = ModelReader.read("voor.bpmn", Files.readAllBytes(path));
        var redesign =
                RandomRedesign.of(file.model(), path.getFileName().toString().hashCode());
        var base = base(file, redesign);
        var before = new DrawnModel(base);
        var isValid = BpmnSchema.faults(base).isEmpty();
        var outside = new OutsideTheEdit(base, redesign.touched());
        var soft = new SoftAssertions();
        for (var options : RandomRedesign.FORMS) {
            var written = RedesignedModel.edit(file, redesign.plan(), options.withFigures(true), redesign.figures());
            var name = path + " " + options;
            keep(path, options, written.bytes());
            var after = new DrawnModel(written.bytes());
            var opened = new HashSet<>(after.containers.keySet());
            opened.removeAll(before.containers.keySet());
            soft.assertThat(written.became().keySet()).as("opened in " + name).containsAll(withoutLanes(after, opened));
            soft.assertThat(newOverlaps(before, after, written.became()))
                    .as("overlaps of " + name)
                    .isEmpty();
            soft.assertThat(without(after.crossings(), before.crossings()))
                    .as("crossings of " + name)
                    .isEmpty();
            soft.assertThat(without(after.looseEnds(), before.looseEnds()))
                    .as("loose ends of " + name)
                    .isEmpty();
            if (isValid) {
                soft.assertThat(BpmnSchema.faults(written.bytes()))
                        .as("faults of " + name)
                        .isEmpty();
            }
            soft.assertThat(differences(outside.of(base), outside.of(written.bytes())))
                    .as("outside the edit of " + name)
                    .isEmpty();
            connected(soft, name, base, file, written.bytes());
        }
        soft.assertAll();
    }

    private static void keep(Path path, RedesignOptions options, byte[] bytes) throws Exception {
        var folder = System.getProperty("redesign.keep");
        if (folder != null) {
            var form = (options.subProcess() ? "s" : "t") + (options.merged() ? "m" : "");
            var name = path.getName(path.getNameCount() - 2) + "-"
                    + path.getFileName().toString().replace(".bpmn", "");
            Files.write(Path.of(folder, name.replace(' ', '_') + "." + form + ".bpmn"), bytes);
        }
    }

    /** The file that the redesign is written into: as it came, or with the drawing that the program made. */
    static byte[] base(ModelFile file, RandomRedesign redesign) {
        var untouched = RedesignedModel.edit(
                file, new RedesignPlan(List.of(), Map.of(), Set.of()), RedesignOptions.PLAIN, WorkFigures.NONE);
        var ids = OutsideTheEdit.ids(untouched.bytes());
        return ids.containsAll(redesign.touched())
                        && ids.containsAll(redesign.figures().chances().keySet())
                        && ids.containsAll(redesign.figures().casesPerYear().keySet())
                        && ids.containsAll(redesign.figures().performers().values())
                ? untouched.bytes()
                : file.displayXml().getBytes(StandardCharsets.UTF_8);
    }

    private static void connected(SoftAssertions soft, String name, byte[] base, ModelFile file, byte[] after)
            throws ModelRefused {
        var model = ModelReader.read("na.bpmn", after).model();
        var dropped = flows(base).size() - file.model().flows().size();
        soft.assertThat(flows(after).size() - model.flows().size())
                .as("flows of " + name)
                .isEqualTo(dropped);
        soft.assertThat(new HashSet<>(model.flows().stream().map(Flow::id).toList()))
                .as("flows of " + name)
                .hasSameSizeAs(model.flows());
    }

    private static List<Element> flows(byte[] model) {
        return Dom.all(DrawnModel.parse(model)).stream()
                .filter(element -> Dom.isBpmn(element, "sequenceFlow"))
                .toList();
    }

    private static Set<String> withoutLanes(DrawnModel model, Set<String> opened) {
        var activities = new HashSet<>(opened);
        activities.removeIf(
                id -> !Dom.name(Objects.requireNonNull(model.elements.get(id))).endsWith("rocess"));
        return activities;
    }

    /** Overlaps other than of what overlapped before. */
    private static Set<String> newOverlaps(DrawnModel before, DrawnModel after, Map<String, List<String>> became) {
        var origin = new HashMap<String, String>();
        became.forEach((task, elements) -> elements.forEach(id -> {
            origin.put(id, task);
            origin.put(id + "_start", task);
            origin.put(id + "_end", task);
        }));
        var found = new HashSet<>(after.overlaps());
        found.removeIf(pair -> {
            var ends = pair.split(" x ");
            var one = origin.getOrDefault(ends[0], ends[0]);
            var other = origin.getOrDefault(ends[1], ends[1]);
            return before.overlaps().contains(one + " x " + other)
                    || before.overlaps().contains(other + " x " + one);
        });
        return found;
    }

    private static List<String> differences(List<String> before, List<String> after) {
        if (before.equals(after)) {
            return List.of();
        }
        var gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        var added = new ArrayList<>(after);
        before.forEach(added::remove);
        return Stream.concat(
                        gone.stream().map(line -> "- " + line), added.stream().map(line -> "+ " + line))
                .toList();
    }

    private static Set<String> without(Set<String> found, Set<String> before) {
        var rest = new HashSet<>(found);
        rest.removeAll(before);
        return rest;
    }
}
