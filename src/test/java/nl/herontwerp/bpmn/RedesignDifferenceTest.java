package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ElementChange.Bucket;
import nl.herontwerp.bpmn.ElementChange.Detail;
import nl.herontwerp.bpmn.ModelElement.Attribute;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A redesigned model of any form says what became of each task of the original. */
class RedesignDifferenceTest {

    private static final NewLane ROLE = new NewLane("role:r", "Hulp");

    @Test
    void piecesAreNamedAtTheirTask() throws Exception {
        var file = file();
        var task = file.model().tasks().getFirst().id();

        var difference = difference(file, plan(task), RedesignOptions.PLAIN);

        assertThat(difference.of(Bucket.REMOVED)).isEmpty();
        assertThat(difference.of(Bucket.ADDED))
                .filteredOn(change -> task.equals(change.pieceOf()))
                .singleElement()
                .satisfies(change -> assertThat(change.label().args()).containsExactly("Pakken"));
        assertThat(changed(difference, task).details())
                .extracting(Detail::attribute)
                .containsExactly(Attribute.NAME, Attribute.PIECES);
        assertThat(after(changed(difference, task), Attribute.PIECES)).isEqualTo("Zoeken + Pakken");
        assertThat(difference.of(Bucket.MOVED))
                .allSatisfy(change -> assertThat(change.details())
                        .extracting(Detail::attribute)
                        .containsOnly(Attribute.PLACE));
    }

    @Test
    void aSubProcessNamesWhatIsInIt() throws Exception {
        var file = file();
        var task = file.model().tasks().getFirst().id();

        var difference = difference(file, plan(task), RedesignOptions.PLAIN.withSubProcess(true));

        assertThat(difference.of(Bucket.REMOVED)).isEmpty();
        assertThat(changed(difference, task).details())
                .extracting(Detail::attribute)
                .contains(Attribute.KIND, Attribute.PIECES)
                .doesNotContain(Attribute.NAME);
        assertThat(after(changed(difference, task), Attribute.PIECES)).isEqualTo("Zoeken + Pakken (Hulp)");
        assertThat(difference.of(Bucket.ADDED))
                .filteredOn(change -> ids(change).startsWith(task))
                .hasSize(4)
                .allMatch(change -> task.equals(change.pieceOf()));
    }

    @Test
    void aTaskThatWentIntoAnotherSaysWhere() throws Exception {
        var file = Models.read(Models.process("<startEvent id='s'/><task id='a' name='Vouwen'/>"
                + "<task id='b' name='Plakken'/><endEvent id='e'/>" + Models.flow("f1", "s", "a")
                + Models.flow("f2", "a", "b") + Models.flow("f3", "b", "e")));
        var moved = List.of(new Piece("Vouwen", ROLE.key()));
        var alsoMoved = List.of(new Piece("Plakken", ROLE.key()));
        var plan = new RedesignPlan(List.of(ROLE), Map.of("a", moved, "b", alsoMoved), Set.of());

        var difference = difference(file, plan, RedesignOptions.PLAIN.withMerged(true));

        var gone = difference.of(Bucket.REMOVED).stream()
                .filter(change -> change.before() != null && change.before().sourceId() == null)
                .toList();
        assertThat(gone)
                .singleElement()
                .satisfies(change -> assertThat(after(change, Attribute.MERGED)).isEqualTo("Vouwen en Plakken"));
        assertThat(changed(difference, "a").details())
                .extracting(Detail::attribute)
                .contains(Attribute.NAME)
                .doesNotContain(Attribute.PIECES);
    }

    static Stream<Path> files() {
        return Stream.concat(Models.own().stream(), Models.someCorpora().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyChangeIsOneOfTheRedesign(Path path) throws Exception {
        var file = ModelReader.read("voor.bpmn", Files.readAllBytes(path));
        var plan = RandomRedesign.of(file.model(), path.getFileName().toString().hashCode())
                .plan();
        var soft = new SoftAssertions();
        for (var form : RandomRedesign.FORMS) {
            var difference = difference(file, plan, form);
            for (var change : difference.changes()) {
                var before = change.before();
                var after = change.after();
                var what = path + " " + form + " " + change.bucket() + " " + change.key();
                if (before == null && after != null && after.kind() == Kind.NODE) {
                    soft.assertThat(change.pieceOf()).as(what).isNotNull();
                } else if (after == null && before != null && before.kind() == Kind.NODE) {
                    var isMerged = change.details().stream().anyMatch(detail -> detail.attribute() == Attribute.MERGED);
                    soft.assertThat(isMerged
                                    || plan.stopped().contains(before.id())
                                    || plan.stopped().contains(String.valueOf(before.targetId())))
                            .as(what)
                            .isTrue();
                } else if (change.bucket() == Bucket.CHANGED && before != null && before.kind() == Kind.NODE) {
                    soft.assertThat(plan.pieces().containsKey(before.id())
                                    || plan.stopped().contains(before.id())
                                    || onlyDefault(change))
                            .as(what + change.details())
                            .isTrue();
                }
            }
        }
        soft.assertAll();
    }

    /** A gateway whose usual way led to a task that is gone has no usual way any more. */
    private static boolean onlyDefault(ElementChange change) {
        return change.details().stream()
                .allMatch(detail -> detail.attribute() == Attribute.DEFAULT
                        || detail.attribute().isPlace());
    }

    private static ModelFile file() throws Exception {
        return ModelReader.read(
                "a.bpmn", Files.readAllBytes(Path.of("processes/reference/magazijn-orderverzamelen.bpmn")));
    }

    private static RedesignPlan plan(String task) {
        var pieces = List.of(new Piece("Zoeken", null), new Piece("Pakken", ROLE.key()));
        return new RedesignPlan(List.of(ROLE), Map.of(task, pieces), Set.of());
    }

    private static ModelDifference difference(ModelFile file, RedesignPlan plan, RedesignOptions form)
            throws ModelRefused {
        var written = RedesignedModel.edit(file, plan, form, WorkFigures.NONE);
        var after = ModelReader.read("na.bpmn", written.bytes());
        return ModelDifference.of(file, after, new ModelDifference.Known(Map.of(), written.became()));
    }

    private static ElementChange changed(ModelDifference difference, String id) {
        return difference.of(Bucket.CHANGED).stream()
                .filter(change -> change.key().equals(id + " " + id))
                .findFirst()
                .orElseThrow();
    }

    private static String after(ElementChange change, Attribute attribute) {
        Phrase after = change.details().stream()
                .filter(detail -> detail.attribute() == attribute)
                .findFirst()
                .orElseThrow()
                .after();
        return Texts.dutch().render(after);
    }

    /** The id of something new that is no line, or nothing. */
    private static String ids(ElementChange change) {
        var after = change.after();
        return after == null || after.kind() != Kind.NODE ? "" : after.id();
    }
}
