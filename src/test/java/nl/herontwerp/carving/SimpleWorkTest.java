package nl.herontwerp.carving;

import static nl.herontwerp.carving.Packing.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.herontwerp.carving.SimpleWork.By;
import nl.herontwerp.carving.SimpleWork.Place;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.TimeWindow;
import org.junit.jupiter.api.Test;

/** Where the simple work is: each task is 140/60 hours a week. */
class SimpleWorkTest {

    private static final BigDecimal WEEK =
            new BigDecimal("140").divide(new BigDecimal("60"), 6, java.math.RoundingMode.HALF_UP);

    private final Redesign line = judged(judged(Packing.line(3), "t0", 1), "t1", 2);

    @Test
    void hoursStandWithTheJobThatHasThemNow() {
        var places = places(line, By.JOB);
        assertThat(places).extracting(Place::name).containsExactly("Inpakker", "Voorman");
        assertThat(rounded(places.getFirst().simple())).isEqualByComparingTo("2.333333");
        assertThat(places.getFirst().supported()).isEqualTo(Hours.ZERO);
        // t2 is the packer's too and nobody judged it
        assertThat(places.getFirst().unjudged()).isEqualTo(1);
        assertThat(rounded(places.getFirst().all())).isEqualByComparingTo("4.666667");
        assertThat(rounded(places.getLast().supported())).isEqualByComparingTo(WEEK);
        assertThat(places.getLast().tasks())
                .extracting(SimpleWork.TaskHours::taskId)
                .containsExactly("t1");
    }

    @Test
    void aKnownDepartmentGoesBeforeTheLane() {
        var asked = new Redesign(new ScanEdit.SetDepartment("t0", "Expeditie").applyTo(line.asIs()), line.design());
        assertThat(places(asked, By.DEPARTMENT)).extracting(Place::name).contains("Expeditie", "Voorman");
        assertThat(places(line, By.DEPARTMENT)).extracting(Place::name).containsExactly("Inpakker", "Voorman");
    }

    @Test
    void aLaneWithoutANameIsCalledByWhatIsAroundIt() {
        var inPool = onLane(new Lane("packer", " ", "p", null));
        assertThat(inPool.name()).isEqualTo("Inpakken");
        assertThat(inPool.kind()).isEqualTo(SimpleWork.PlaceKind.UNNAMED_LANE);
        var inLane = onLane(new Lane("packer", "", "p", "hall"), new Lane("hall", "Hal 2", "p", null));
        assertThat(inLane.name()).isEqualTo("Hal 2");
        assertThat(inLane.kind()).isEqualTo(SimpleWork.PlaceKind.UNNAMED_LANE);
    }

    @Test
    void workOnNoLaneIsToldApartFromWorkOnANamedOne() {
        var place = onLane();
        assertThat(place.name()).isEqualTo("Inpakken");
        assertThat(place.kind()).isEqualTo(SimpleWork.PlaceKind.NO_LANE);
        assertThat(places(line, By.DEPARTMENT)).extracting(Place::kind).containsOnly(SimpleWork.PlaceKind.NAMED);
    }

    /** Where the work of the packer is when the model has these lanes, beside that of the foreman. */
    private Place onLane(Lane... lanes) {
        var model = line.asIs().model();
        var foreman = model.lane("foreman").orElseThrow();
        var all = Stream.concat(Stream.of(lanes), Stream.of(foreman)).toList();
        var changed = new ProcessModel(
                model.processes(), all, model.nodes(), model.flows(), model.blackBoxes(), model.carried());
        var asIs = new AsIs(changed, line.asIs().inventory());
        return places(new Redesign(asIs, line.design()), By.DEPARTMENT).stream()
                .filter(place ->
                        place.tasks().stream().anyMatch(task -> task.taskId().equals("t0")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hoursAreDividedOverThePartsOfTheDayInWhichWorkBegins() {
        var windows = List.of(
                TimeWindow.of(
                        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(7, 0),
                        LocalTime.of(9, 0)),
                TimeWindow.of(List.of(DayOfWeek.MONDAY), LocalTime.of(13, 0), LocalTime.of(14, 0)));
        var asked = new Redesign(new ScanEdit.SetTimeWindows("t0", windows).applyTo(line.asIs()), line.design());
        var byName = new java.util.HashMap<String, Place>();
        places(asked, By.PART_OF_DAY).forEach(place -> byName.put(place.name(), place));
        assertThat(byName).containsOnlyKeys("MORNING", "AFTERNOON", "");
        assertThat(rounded(Objects.requireNonNull(byName.get("MORNING")).simple()))
                .isEqualByComparingTo("1.75");
        assertThat(rounded(Objects.requireNonNull(byName.get("AFTERNOON")).simple()))
                .isEqualByComparingTo("0.583333");
    }

    @Test
    void nothingKnownWhereThereMayBeSomeIsOpen() {
        var unjudged = places(Packing.line(3), By.JOB).getFirst();
        assertThat(unjudged.simple()).isEqualTo(Hours.ZERO);
        assertThat(List.of(unjudged.isSimpleOpen(), unjudged.isSupportedOpen(), unjudged.isOpen()))
                .containsOnly(true);
        // one judged simple, one not judged
        var half = places(line, By.JOB).getFirst();
        assertThat(List.of(half.isSimpleOpen(), half.isSupportedOpen(), half.isOpen()))
                .containsExactly(false, true, false);
        // all judged: nothing is nothing
        var judged = places(line, By.JOB).getLast();
        assertThat(List.of(judged.isSimpleOpen(), judged.isSupportedOpen(), judged.isOpen()))
                .containsOnly(false);
    }

    @Test
    void unknownHoursAreCountedAsUnknownNotAsNothing() {
        var division = Divider.divide(line, Packing.withoutHours(Packing.loads(line), "t0"));
        var packer = SimpleWork.gathered(line, division, By.JOB).stream()
                .filter(place -> place.name().equals("Inpakker"))
                .findFirst()
                .orElseThrow();
        assertThat(packer.unknown()).isEqualTo(1);
        assertThat(packer.tasks().getFirst().hours().isKnown()).isFalse();
    }

    private static List<Place> places(Redesign state, By by) {
        return SimpleWork.gathered(state, Divider.divide(state, Packing.loads(state)), by);
    }

    private static BigDecimal rounded(Hours hours) {
        return hours.value().setScale(6, java.math.RoundingMode.HALF_UP);
    }

    private static Redesign judged(Redesign state, String taskId, int pace) {
        var changed = state;
        for (var entry : scores(pace).entrySet()) {
            changed = after(
                    changed, new JudgementEdit.SetDemand(Activity.wholeId(taskId), entry.getKey(), entry.getValue()));
        }
        return changed;
    }

    private static Map<Demand, Integer> scores(int pace) {
        var scores = new EnumMap<Demand, Integer>(Demand.class);
        Arrays.stream(Demand.values()).forEach(demand -> scores.put(demand, 1));
        scores.put(Demand.WORKING_PACE, pace);
        return scores;
    }
}
