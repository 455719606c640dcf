package nl.herontwerp.carving;

import static nl.herontwerp.carving.Packing.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.carving.DesignEdit.Assign;
import nl.herontwerp.carving.DesignEdit.Compose;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.TaskScan;
import nl.herontwerp.process.TimeWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of a role that does two tasks of 7/3 hours a week each; the packer does t0, the foreman t1. */
class RoleChecksTest {

    @Test
    void aClashIsMendedByGivingWorkBack() {
        var state = inRole(at(at(line(), "t0", 8, 9), "t1", 8, 9));
        var clash = only(state, "carving.warning.clash");
        assertThat(clash.severity()).isEqualTo(Severity.WARNING);
        var mended = state;
        for (var edit : ((Mend.Do) mend(clash)).edits()) {
            assertThat(edit.refusal(mended)).isEmpty();
            mended = edit.applyTo(mended);
        }
        assertThat(keys(mended)).doesNotContain("carving.warning.clash");
    }

    @Test
    void whatFitsOneAfterAnotherIsOnlyANote() {
        var state = pace(inRole(at(at(line(), "t0", 8, 13), "t1", 8, 13)), Percentage.HUNDRED);
        assertThat(only(state, "carving.warning.sameTime").severity()).isEqualTo(Severity.NOTE);
        assertThat(keys(state)).doesNotContain("carving.warning.clash", "carving.warning.tooTight");
    }

    @Test
    void twoPeopleDoTwoThingsAtOnce() {
        var state = inRole(at(at(line(), "t0", 8, 11), "t1", 8, 11));
        assertThat(keys(state)).contains("carving.warning.clash");
        var two = after(state, new PutRole(role(state).with(draft -> draft.positions(2))));
        assertThat(keys(two)).doesNotContain("carving.warning.clash", "carving.warning.sameTime");
    }

    @Test
    void hoursThatDoNotFitAreSaid() {
        var state = inRole(at(line(), "t0", 8, 10));
        assertThat(only(state, "carving.warning.tooTight").why().args()).contains(Hours.of(2));
        assertThat(keys(state)).contains("carving.warning.timesUnknown");
        assertThat(keys(pace(inRole(at(line(), "t0", 8, 11)), Percentage.HUNDRED)))
                .doesNotContain("carving.warning.tooTight");
    }

    @Test
    void aWageValueOfNothingGetsNoWorkDone() {
        var state = inRole(line());
        var none = only(pace(state, Percentage.ZERO), "carving.warning.wageValueOfNothing");
        assertThat(none.severity()).isEqualTo(Severity.WARNING);
        assertThat(mend(none)).isEqualTo(new Mend.Fill(Mend.Place.WAGE_VALUE));
        assertThat(keys(pace(state, Percentage.of(1)))).doesNotContain("carving.warning.wageValueOfNothing");
        assertThat(keys(pace(state, null))).doesNotContain("carving.warning.wageValueOfNothing");
    }

    @Test
    void whoIsSlowerNeedsMoreOfTheTime() {
        // 7/3 hours at the normal pace, 4 2/3 at half of it
        var half = pace(inRole(at(line(), "t0", 8, 12)), Percentage.of(50));
        assertThat(only(half, "carving.warning.tooTight").why().args())
                .contains(Hours.of(4))
                .doesNotContain(Hours.of(2));
        assertThat(keys(pace(half, Percentage.HUNDRED))).doesNotContain("carving.warning.tooTight");
        assertThat(keys(pace(half, null))).doesNotContain("carving.warning.tooTight");
        var both = inRole(at(at(line(), "t0", 8, 13), "t1", 8, 13));
        assertThat(keys(pace(both, Percentage.of(50)))).contains("carving.warning.clash");
    }

    @Test
    void workWithTheSameTimesIsSaidOnce() {
        var state = pace(inRole(at(at(line(), "t0", 8, 9), "t1", 8, 9)), null);
        var tight = only(state, "carving.warning.tooTight");
        assertThat(tight.why().args()).contains(Hours.of(1));
        assertThat(tight.why().args().getFirst()).isInstanceOf(Phrase.class);
    }

    @Test
    void twoPlacesAskForWalking() {
        var state = inRole(in(in(line(), "t0", "Hal 1"), "t1", "Hal 2"));
        assertThat(keys(state)).contains("carving.warning.places");
        var walks =
                after(state, new PutRole(role(state).with(draft -> draft.walkingMinutesPerDay(new BigDecimal(12)))));
        assertThat(keys(walks)).doesNotContain("carving.warning.places");
        // 12 minutes on 5 days
        assertThat(review(walks).hoursPerWeek())
                .isEqualTo(review(state).hoursPerWeek().map(hours -> hours.plus(Hours.of(1))));
        assertThat(keys(inRole(in(in(line(), "t0", "Hal 1"), "t1", "hal 1 "))))
                .doesNotContain("carving.warning.places");
    }

    @Test
    void handingOverCountsOnBothSides() {
        var state = inRole(line());
        assertThat(only(state, "carving.warning.handOverUnknown").severity()).isEqualTo(Severity.NOTE);
        var minutes = new CarvedRole.HandOver(new BigDecimal(6), new BigDecimal(12));
        var over = after(state, new PutRole(role(state).with(draft -> draft.handOver(minutes))));
        assertThat(keys(over)).doesNotContain("carving.warning.handOverUnknown");
        // each task is done 10 times a year
        var division = Divider.divide(over, Packing.loads(over));
        var without = freed(Divider.divide(state, Packing.loads(state)), "packer");
        assertThat(freed(division, "packer")).isEqualTo(without.map(hours -> hours.minus(Hours.of(1))));
        assertThat(division.pieces().getFirst().taken()).isEqualTo(Figure.known(Hours.of(2)));
        var own = after(
                over, new Assign(Activity.wholeId("t0"), new Assignment.ToRole("r", CarvedRole.HandOver.NONE, null)));
        assertThat(Divider.divide(own, Packing.loads(own)).pieces().getFirst().given())
                .isEqualTo(Figure.known(Hours.ZERO));
    }

    @Test
    void handingOverThatCostsMoreThanTheWork() {
        var state = inRole(line());
        var hours = new CarvedRole.HandOver(new BigDecimal(700), new BigDecimal(100));
        var over = after(state, new PutRole(role(state).with(draft -> draft.handOver(hours))));
        assertThat(keys(over)).contains("carving.warning.handOverCostly");
    }

    @Test
    void aJunkJobIsOneWithoutAnythingElse() {
        var state = after(inRole(line()), marked("t0", Set.of(Burden.DIRTY)), marked("t1", Set.of(Burden.LONELY)));
        assertThat(keys(state)).contains("carving.warning.junkJob");
        assertThat(keys(after(state, marked("t1", Set.of()))))
                .doesNotContain("carving.warning.junkJob", "carving.warning.burdensUnknown");
        assertThat(keys(after(state, marked("t1", null)))).contains("carving.warning.burdensUnknown");
    }

    @Test
    void anAnswerGoesBeforeWhatTheWorkSays() {
        var state = after(inRole(line()), new Assign(Activity.wholeId("t1"), null));
        assertThat(bad(state)).contains(WorkQuality.COMPLETENESS);
        var answered = after(
                state,
                new Compose(new ComposingChange.AnswerQuality(
                        "r", WorkQuality.COMPLETENESS, new QualityAnswer(true, "hoort bij het team"))));
        assertThat(bad(answered)).doesNotContain(WorkQuality.COMPLETENESS);
        assertThat(new Compose(new ComposingChange.AnswerQuality("niemand", WorkQuality.CONTACT, null)).refusal(state))
                .isPresent();
    }

    @Test
    void whatStaysOfAJobIsWeighed() {
        var state = after(Packing.line(4), new PutRole(Packing.role("r")), assign("t0"));
        var job = job(state, "packer");
        assertThat(job.tasksNow()).isEqualTo(2);
        assertThat(job.tasksLeft()).isEqualTo(1);
        assertThat(job.warnings().stream().map(warning -> warning.why().key()))
                .contains("carving.warning.oneTaskLeft", "carving.warning.unclaimed");
        assertThat(job.people().isKnown()).isFalse();
        assertThat(job(state, "foreman").warnings()).isEmpty();
        assertThat(job(after(state, assign("t2")), "packer").warnings())
                .extracting(warning -> warning.why().key())
                .containsExactly("carving.warning.nothingLeft");
    }

    @Test
    void onlyComplexWorkLeftIsBad() {
        var state = after(
                Packing.line(4),
                new PutRole(Packing.role("r")),
                assign("t0"),
                new JudgementEdit.SetDemand(Activity.wholeId("t2"), Demand.INDEPENDENCE, 3));
        assertThat(job(state, "packer").warnings())
                .anyMatch(warning -> warning.why().args().contains(Phrase.of("carving.quality.onlyComplex")));
    }

    @Test
    void theWeekAddsUp() {
        var windows = List.of(
                TimeWindow.of(List.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(10, 0)),
                TimeWindow.of(List.of(DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(9, 0)));
        var state = inRole(scanned(line(), "t0", TaskScan.EMPTY.withWindows(windows)));
        var plan = WeekPlan.of(state, review(state).pieces());
        var monday = minutes(Objects.requireNonNull(plan.perDay().get(DayOfWeek.MONDAY)));
        var tuesday = minutes(Objects.requireNonNull(plan.perDay().get(DayOfWeek.TUESDAY)));
        assertThat(monday).isCloseTo(tuesday.multiply(BigDecimal.TWO), within(new BigDecimal("1E-15")));
        assertThat(minutes(plan.elsewhere())).isCloseTo(new BigDecimal(140), within(new BigDecimal("1E-15")));
    }

    @Test
    void aProfileFitsOrSaysWhatStopsIt() {
        var state = after(
                line(),
                new JudgementEdit.SetDemand(Activity.wholeId("t0"), Demand.WORKING_PACE, 3),
                new JudgementEdit.SetDemand(Activity.wholeId("t1"), Demand.WORKING_PACE, 1));
        assertThat(fit(state, "t0", 1).verdict()).isEqualTo(ProfileFit.Verdict.NOT);
        assertThat(fit(state, "t0", 2).verdict()).isEqualTo(ProfileFit.Verdict.WITH_SUPPORT);
        assertThat(fit(state, "t1", 1).verdict()).isEqualTo(ProfileFit.Verdict.FITS);
        assertThat(fit(state, "t1", 1).hoursNeeded())
                .isEqualTo(fit(state, "t1", 1).hoursPerWeek().map(hours -> hours.times(BigDecimal.TWO)));
        assertThat(fit(at(state, "t1", 14, 15), "t1", 1).verdict()).isEqualTo(ProfileFit.Verdict.NOT);
    }

    @Test
    void whatOneMorePieceDoesToAFullContractIsSaid() {
        var full = after(
                line(),
                new PutRole(Packing.role("r").with(draft -> draft.contractHoursPerWeek(Hours.of(2)))),
                assign("t0"));
        var piece = Divider.divide(full, Packing.loads(full)).piecesOf("t1").getFirst();
        assertThat(ProfileChoice.added(full, review(full), piece))
                .extracting(warning -> warning.why().key())
                .contains("carving.warning.tooMuch");
        var roomy = after(
                line(),
                new PutRole(Packing.role("r").with(draft -> draft.contractHoursPerWeek(Hours.of(20)))),
                assign("t0"));
        assertThat(ProfileChoice.added(roomy, review(roomy), piece))
                .extracting(warning -> warning.why().key())
                .doesNotContain("carving.warning.tooMuch", "carving.warning.tooLittle");
    }

    @Test
    void workFitsInAnyOfTheWindowsOfAProfile() {
        var mornings = TimeWindow.of(List.of(DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(12, 0));
        var monday = TimeWindow.of(List.of(DayOfWeek.MONDAY), LocalTime.of(13, 0), LocalTime.of(17, 0));
        var state = after(
                at(line(), "t1", 13, 17), new JudgementEdit.SetDemand(Activity.wholeId("t1"), Demand.WORKING_PACE, 1));
        assertThat(fit(state, "t1", 1, List.of(mornings)).verdict()).isEqualTo(ProfileFit.Verdict.NOT);
        assertThat(fit(state, "t1", 1, List.of(mornings, monday)).verdict()).isEqualTo(ProfileFit.Verdict.WITH_SUPPORT);
        // 7/3 hours at half the pace are 4 2/3, more than the four hours of that afternoon
        var why = fit(state, "t1", 1, List.of(mornings, monday))
                .obstacles()
                .getFirst()
                .why();
        assertThat(why.key()).isEqualTo("carving.fit.timesShort");
        assertThat(why.args()).contains(Hours.of(4));
        var longer = TimeWindow.of(List.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
        var wide = after(
                at(line(), "t1", 8, 17), new JudgementEdit.SetDemand(Activity.wholeId("t1"), Demand.WORKING_PACE, 1));
        assertThat(fit(wide, "t1", 1, List.of(mornings, longer)).verdict()).isEqualTo(ProfileFit.Verdict.FITS);
    }

    @Test
    void whatAnAidTakesAwayIsNotAskedOfARoleNorOfAProfile() {
        var whole = Activity.wholeId("t0");
        var aid = new SupportMeasure(
                "m", SupportMeasure.Kind.TECHNICAL, "teller", Demand.WORKING_PACE, 2, Money.ZERO, Money.ZERO);
        var state = after(
                line(),
                new JudgementEdit.SetDemand(whole, Demand.WORKING_PACE, 3),
                new JudgementEdit.PutMeasure(whole, aid),
                new DesignEdit.PutRole(Packing.role("r")),
                new DesignEdit.Assign(whole, new Assignment.ToRole("r")));
        assertThat(review(state).demands()).containsEntry(Demand.WORKING_PACE, 2);
        assertThat(fit(state, "t0", 2).verdict()).isEqualTo(ProfileFit.Verdict.FITS);
        // one aid is there already, and a second one does not lower it further
        assertThat(fit(state, "t0", 1).verdict()).isEqualTo(ProfileFit.Verdict.NOT);
        assertThat(fit(state, "t0", 1).obstacles().getFirst().why().args()).contains(2, 1);
    }

    private static ProfileFit fit(Redesign state, String task, int pace) {
        var windows = List.of(TimeWindow.of(EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 0), LocalTime.of(12, 0)));
        var isScheduled = !state.asIs().inventory().task(task).found().windows().isEmpty();
        return fit(state, task, pace, isScheduled ? windows : List.of());
    }

    private static ProfileFit fit(Redesign state, String task, int pace, List<TimeWindow> windows) {
        var profile = new Profile(
                "p",
                "Profiel A",
                null,
                Percentage.of(50),
                null,
                null,
                null,
                Map.of(Demand.WORKING_PACE, pace),
                windows,
                "",
                null);
        var piece = Divider.divide(state, Packing.loads(state)).piecesOf(task).getFirst();
        return ProfileFit.of(state, profile, piece);
    }

    private static Figure<Hours> freed(Division division, String job) {
        return Objects.requireNonNull(division.freedHours().get(job));
    }

    private static BigDecimal minutes(Figure<Hours> hours) {
        return hours.toOptional().orElseThrow().toMinutes().setScale(20, RoundingMode.HALF_UP);
    }

    private static Redesign line() {
        return Packing.line(2);
    }

    private static Redesign at(Redesign state, String task, int from, int to) {
        var window = TimeWindow.of(List.of(DayOfWeek.MONDAY), LocalTime.of(from, 0), LocalTime.of(to, 0));
        return scanned(state, task, state.asIs().inventory().task(task).found().withWindows(List.of(window)));
    }

    private static Redesign in(Redesign state, String task, String place) {
        return scanned(state, task, state.asIs().inventory().task(task).found().withLocation(place));
    }

    private static Redesign scanned(Redesign state, String task, TaskScan scan) {
        var inventory = state.asIs().inventory();
        var figures = inventory.task(task).withScan(scan);
        return new Redesign(state.asIs().with(inventory.withTask(task, figures)), state.design());
    }

    private static Redesign inRole(Redesign state) {
        return after(state, new PutRole(Packing.role("r")), assign("t0"), assign("t1"));
    }

    private static Assign assign(String task) {
        return new Assign(Activity.wholeId(task), new Assignment.ToRole("r"));
    }

    private static Assign marked(String task, @Nullable Set<Burden> burdens) {
        return new Assign(Activity.wholeId(task), new Assignment.ToRole("r", null, burdens));
    }

    private static Redesign pace(Redesign state, @Nullable Percentage wageValue) {
        return after(state, new PutRole(role(state).with(draft -> draft.wageValue(wageValue))));
    }

    private static CarvedRole role(Redesign state) {
        return state.design().role("r").orElseThrow();
    }

    private static RoleReview review(Redesign state) {
        return Divider.divide(state, Packing.loads(state)).roles().getFirst();
    }

    private static JobReview job(Redesign state, String id) {
        var pieces = Divider.divide(state, Packing.loads(state)).pieces().stream()
                .filter(piece -> id.equals(piece.performerId()))
                .toList();
        return JobReviewer.review(state, state.asIs().inventory().performer(id).orElseThrow(), pieces);
    }

    private static List<WorkQuality> bad(Redesign state) {
        return QualityReview.of(state, "r", review(state).pieces()).entrySet().stream()
                .filter(each -> each.getValue().good().equals(Figure.known(false)))
                .map(each -> each.getKey())
                .toList();
    }

    private static Mend mend(Warning warning) {
        return Objects.requireNonNull(warning.mend());
    }

    private static Warning only(Redesign state, String key) {
        return review(state).warnings().stream()
                .filter(warning -> warning.why().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + keys(state)));
    }

    private static List<String> keys(Redesign state) {
        return review(state).warnings().stream()
                .map(warning -> warning.why().key())
                .toList();
    }
}
