package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ElementChange.Bucket;
import nl.herontwerp.bpmn.ElementChange.Detail;
import nl.herontwerp.bpmn.ModelElement.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hand-made pairs for each bucket, and what holds for every pair of models. */
class ModelDifferenceTest {

    private static final String START = "<startEvent id='s'/><userTask id='a' name='Inpakken'/>"
            + "<userTask id='b' name='Plakken'/><endEvent id='e'/>";
    private static final String FLOWS =
            Models.flow("f1", "s", "a") + Models.flow("f2", "a", "b") + Models.flow("f3", "b", "e");
    private static final String LANES = "<laneSet id='ls'><lane id='l1' name='Een'><flowNodeRef>a</flowNodeRef></lane>"
            + "<lane id='l2' name='Twee'><flowNodeRef>b</flowNodeRef></lane></laneSet>";

    @Test
    void whatIsNewIsAdded() throws ModelRefused {
        var difference = difference(START + FLOWS, START + "<userTask id='c' name='Tellen'/>" + FLOWS);
        assertThat(keys(difference)).containsExactly("ADDED c");
    }

    @Test
    void whatIsGoneIsRemoved() throws ModelRefused {
        var smaller = START.replace("<userTask id='b' name='Plakken'/>", "")
                + Models.flow("f1", "s", "a")
                + Models.flow("f2", "a", "e");
        // the flow that is gone was the way from b to the end; the other one goes elsewhere now
        assertThat(keys(difference(START + FLOWS, smaller)))
                .containsExactlyInAnyOrder("REMOVED b", "REMOVED f3", "CHANGED f2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME|name='Inpakken'|name='Vullen'",
                "KIND|userTask id='a'|manualTask id='a'",
                "DOCUMENTATION|name='Inpakken'/>|name='Inpakken'><documentation>Zo.</documentation></userTask>",
                "MARKER|name='Inpakken'/>|name='Inpakken'><standardLoopCharacteristics/></userTask>",
                "CONDITION|sourceRef='s' targetRef='a'/>"
                        + "|sourceRef='s' targetRef='a'><conditionExpression>x</conditionExpression></sequenceFlow>",
                "SOURCE|sourceRef='a' targetRef='b'|sourceRef='s' targetRef='b'",
                "TARGET|sourceRef='a' targetRef='b'|sourceRef='a' targetRef='e'",
                "EVENT|<endEvent id='e'/>|<endEvent id='e'><terminateEventDefinition/></endEvent>",
                "OTHER|name='Inpakken'|name='Inpakken' startQuantity='2'",
                "DEFAULT|id='a' name|id='a' default='f2' name",
                "FIGURES|name='Inpakken'/>|name='Inpakken'><extensionElements>"
                        + "<c:properties xmlns:c='http://camunda.org/schema/1.0/bpmn'>"
                        + "<c:property name='duur' value='5 min'/></c:properties></extensionElements></userTask>"
            })
    void whatSaysSomethingElseIsChanged(String change) throws ModelRefused {
        var parts = change.split("\\|");
        var before = START + FLOWS;
        var after = before.replace(parts[1], parts[2]);
        assertThat(after).isNotEqualTo(before);
        var changes = difference(before, after).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().bucket()).isEqualTo(Bucket.CHANGED);
        assertThat(changes.getFirst().details())
                .extracting(Detail::attribute)
                .containsExactly(Attribute.valueOf(parts[0]));
    }

    @Test
    void anotherLaneIsAMove() throws ModelRefused {
        var swapped = LANES.replace("<flowNodeRef>b<", "<flowNodeRef>a<").replaceFirst(">a<", ">b<");
        var difference = difference(LANES + START + FLOWS, swapped + START + FLOWS);
        assertThat(difference.changes()).allSatisfy(change -> {
            assertThat(change.bucket()).isEqualTo(Bucket.MOVED);
            assertThat(change.details()).extracting(Detail::attribute).contains(Attribute.LANE);
        });
        assertThat(difference.changes()).extracting(ElementChange::key).containsExactlyInAnyOrder("a a", "b b");
    }

    @Test
    void anotherPlaceIsAMoveButAShiftOfEverythingIsNot() throws ModelRefused {
        var before = drawn(100, 0);
        assertThat(keys(ModelDifference.of(read(before), read(drawn(160, 0))))).containsExactly("MOVED b");
        assertThat(ModelDifference.of(read(before), read(drawn(100, 500))).isEmpty())
                .isTrue();
        assertThat(ModelDifference.of(read(before), read(drawn(100, 500))).shiftX())
                .isEqualTo(500);
    }

    @Test
    void elementsWithNewIdsAreRecognised() throws ModelRefused {
        var before = LANES + START + FLOWS;
        assertThat(difference(before, before.replaceAll("(?<=[>'])(s|a|b|e|f1|f2|f3|l1|l2)(?=[<'])", "x$1"))
                        .changes())
                .isEmpty();
    }

    @Test
    void numbersThatMovedOnAreSeenThrough() throws ModelRefused {
        var before = tasks("Pakken", "Wegen", "Sluiten");
        var after = tasks("Pakken", "Tellen", "Wegen", "Sluiten");
        var difference = difference(before, after);
        assertThat(difference.recognition().became("t1")).contains("t2");
        assertThat(difference.recognition().became("t2")).contains("t3");
        assertThat(keys(difference)).contains("ADDED t1").noneMatch(key -> key.startsWith("REMOVED t"));
    }

    /** A tool that numbers anew, and a client who renames: what stands before and after tells. */
    @Test
    void aTaskWithAnotherIdAndNameInTheSamePlaceIsRecognised() throws ModelRefused {
        var model = Models.process("<startEvent id='s' name='Begin'/><task id='t' name='Zoeken'/>"
                + "<task id='u' name='Inpakken'/><endEvent id='e' name='Eind'/>" + Models.flow("f", "s", "t")
                + Models.flow("g", "t", "u") + Models.flow("h", "u", "e"));
        var renamed = model.replaceAll("'([stuefgh])'", "'nieuw-$1'").replace("Zoeken", "Opzoeken");
        var changes =
                ModelDifference.of(Models.read(model), Models.read(renamed)).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().bucket()).isEqualTo(Bucket.CHANGED);
        var unnamed = model.replace(" name='Begin'", "").replace(" name='Eind'", "");
        var last = unnamed.replaceAll("'([stuefgh])'", "'nieuw-$1'").replace("Inpakken", "Sluiten");
        assertThat(ModelDifference.of(Models.read(unnamed), Models.read(last)).changes())
                .as("next to an end without a name")
                .extracting(ElementChange::bucket)
                .containsExactly(Bucket.CHANGED);
        var replaced = renamed.replace("Opzoeken", "Wegen").replace("Inpakken", "Sluiten");
        assertThat(ModelDifference.of(Models.read(model), Models.read(replaced)).changes())
                .extracting(ElementChange::bucket)
                .contains(Bucket.ADDED, Bucket.REMOVED);
    }

    @Test
    void ambiguousNamesAreNotGuessed() throws ModelRefused {
        var before = "<userTask id='a' name='Controle'/><userTask id='b' name='Controle'/>";
        var after = "<userTask id='c' name='Controle'/><userTask id='d' name='Controle'/>";
        assertThat(keys(difference(before, after)))
                .containsExactlyInAnyOrder("REMOVED a", "REMOVED b", "ADDED c", "ADDED d");
    }

    static List<Path> models() {
        return Stream.concat(Models.own().stream(), Models.corpora().stream().limit(60))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelDoesNotDifferFromItself(Path path) throws Exception {
        var file = readable(path);
        if (file != null) {
            assertThat(ModelDifference.of(file, file).changes()).isEmpty();
        }
    }

    @Test
    void backwardsIsTheMirrorImage() throws Exception {
        var files = new ArrayList<ModelFile>();
        for (var path : models()) {
            var file = readable(path);
            if (file != null && file.displayXml().length() < 150_000) {
                files.add(file);
            }
        }
        for (var i = 1; i < files.size(); i++) {
            var one = files.get(i - 1);
            var other = files.get(i);
            assertThat(mirrored(ModelDifference.of(other, one)))
                    .as("%s and %s", one.fileName(), other.fileName())
                    .containsExactlyInAnyOrderElementsOf(said(ModelDifference.of(one, other)));
        }
    }

    private static List<String> said(ModelDifference difference) {
        return difference.changes().stream()
                .map(change -> change.bucket() + " " + change.key() + " "
                        + change.details().stream()
                                .map(detail -> detail.attribute() + " " + detail.before() + " " + detail.after())
                                .sorted()
                                .toList())
                .toList();
    }

    private static List<String> mirrored(ModelDifference difference) {
        return difference.changes().stream()
                .map(change -> new ElementChange(
                        switch (change.bucket()) {
                            case ADDED -> Bucket.REMOVED;
                            case REMOVED -> Bucket.ADDED;
                            default -> change.bucket();
                        },
                        change.label(),
                        change.type(),
                        change.after(),
                        change.before(),
                        change.details().stream()
                                .map(detail -> new Detail(detail.attribute(), detail.after(), detail.before()))
                                .toList(),
                        null))
                .map(change -> said(new ModelDifference(
                                List.of(change), Recognition.of(List.of(), List.of(), Map.of()), 0, 0))
                        .getFirst())
                .toList();
    }

    private static @org.jspecify.annotations.Nullable ModelFile readable(Path path) throws Exception {
        try {
            return ModelReader.read(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (ModelRefused refused) {
            return null;
        }
    }

    private static String tasks(String... names) {
        var text = new StringBuilder("<startEvent id='s'/>");
        for (int i = 0; i < names.length; i++) {
            text.append("<task id='t%d' name='%s'/>".formatted(i, names[i]));
            text.append(Models.flow("f" + i, i == 0 ? "s" : "t" + (i - 1), "t" + i));
        }
        return text.toString();
    }

    private static String drawn(int x, int shift) {
        return Models.definitions("<process id='p'>" + START + FLOWS + "</process>"
                + "<d:BPMNDiagram xmlns:d='http://www.omg.org/spec/BPMN/20100524/DI'"
                + " xmlns:dc='http://www.omg.org/spec/DD/20100524/DC'><d:BPMNPlane bpmnElement='p'>"
                + shape("s", shift)
                + shape("a", 50 + shift)
                + shape("b", x + shift)
                + shape("e", 300 + shift)
                + "</d:BPMNPlane></d:BPMNDiagram>");
    }

    private static String shape(String id, int x) {
        return "<d:BPMNShape bpmnElement='%s'><dc:Bounds x='%d' y='0' width='30' height='30'/></d:BPMNShape>"
                .formatted(id, x);
    }

    private static ModelFile read(String xml) throws ModelRefused {
        return Models.read(xml);
    }

    private static ModelDifference difference(String before, String after) throws ModelRefused {
        return ModelDifference.of(Models.read(undrawn(before)), Models.read(undrawn(after)));
    }

    /** A drawing that shows nothing, so that no layout is made. */
    private static String undrawn(String inside) {
        return Models.definitions("<process id='p'>" + inside + "</process>"
                + "<d:BPMNDiagram xmlns:d='http://www.omg.org/spec/BPMN/20100524/DI'"
                + " xmlns:dc='http://www.omg.org/spec/DD/20100524/DC'><d:BPMNPlane bpmnElement='p'>"
                + shape("s", 0) + "</d:BPMNPlane></d:BPMNDiagram>");
    }

    private static List<String> keys(ModelDifference difference) {
        return difference.changes().stream()
                .map(change -> change.bucket() + " "
                        + (change.after() == null
                                ? java.util.Objects.requireNonNull(change.before())
                                        .id()
                                : change.after().id()))
                .toList();
    }
}
