package nl.herontwerp.carving;

import static nl.herontwerp.carving.Packing.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.herontwerp.carving.DesignEdit.Assign;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.Loads;
import org.junit.jupiter.api.Test;

/** The role has 20 hours in 5 days: a main task takes at least 2.5 hours a week (30 minutes a day). */
class RoleReviewTest {

    @Test
    void thirtyMinutesADayDecidesWhenItIsMoreThanASixteenth() {
        assertThat(isMainTask(Packing.role("r"), "2.5")).isTrue();
        assertThat(isMainTask(Packing.role("r"), "2.49")).isFalse();
    }

    @Test
    void aSixteenthOfTheWeekDecidesWhenTheDaysAreLong() {
        var role = with(Packing.role("r"), Hours.of(32), 3, 1);
        assertThat(isMainTask(role, "2")).isTrue();
        assertThat(isMainTask(role, "1.99")).isFalse();
    }

    @Test
    void everyPositionHasItsOwnMainTask() {
        assertThat(isMainTask(with(Packing.role("r"), Hours.of(20), 5, 2), "4.9"))
                .isFalse();
        assertThat(isMainTask(with(Packing.role("r"), Hours.of(20), 5, 2), "5")).isTrue();
    }

    /** The task itself may be large. */
    @Test
    void whatIsTooSmallIsNamedByItsPiece() {
        var state = after(
                Packing.line(1),
                new PutRole(Packing.role("r")),
                new PieceEdit.SplitPiece(Activity.wholeId("t0"), "b", "Bon printen", new BigDecimal("0.5")),
                new Assign("b", new Assignment.ToRole("r")));
        var review = Divider.divide(state, Packing.loads(state)).roles().getFirst();
        assertThat(review.warnings())
                .filteredOn(warning -> warning.why().key().equals("carving.warning.crumb"))
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning.why().args().getFirst()).isEqualTo("Bon printen"));
    }

    @Test
    void sixMainTasksAreOneTooMany() {
        assertThat(warnings(review(5, "3"))).doesNotContain("carving.warning.mainTasks");
        var review = review(6, "3");
        assertThat(warnings(review)).contains("carving.warning.mainTasks");
        var warning = review.warnings().getFirst();
        assertThat(warning.severity()).isEqualTo(RoleReview.Severity.STOP);
        assertThat(warning.source()).isNotNull();
    }

    @Test
    void hoursNeededFollowTheWageValue() {
        var review = review(2, "3");
        assertThat(review.hoursPerWeek()).isEqualTo(Figure.known(Hours.of(6)));
        assertThat(review.hoursNeededPerWeek()).isEqualTo(Figure.known(Hours.of(12)));
        assertThat(warnings(review)).contains("carving.warning.tooLittle");
        assertThat(warnings(review(4, "3"))).contains("carving.warning.tooMuch");
        assertThat(warnings(review(3, "3.3"))).doesNotContain("carving.warning.tooMuch", "carving.warning.tooLittle");
    }

    @Test
    void whatIsMissingIsSaid() {
        var role = new CarvedRole(
                "r",
                "Hulp",
                1,
                Hours.of(20),
                5,
                Hours.of(40),
                null,
                21,
                null,
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.NONE,
                null,
                null);
        var state = after(Packing.line(1), new PutRole(role), assign(0));
        var review = Divider.divide(state, Packing.withoutHours(Packing.loads(state), "t0"))
                .roles()
                .getFirst();
        assertThat(review.hoursNeededPerWeek().isKnown()).isFalse();
        assertThat(warnings(review))
                .contains(
                        "carving.warning.noWageValue",
                        "carving.warning.noGuidance",
                        "carving.warning.hoursUnknown",
                        "carving.warning.unknown");
    }

    @Test
    void demandsOfTheRoleAreTheHighestOfItsPieces() {
        var state = after(
                Packing.line(2),
                new PutRole(Packing.role("r")),
                assign(0),
                assign(1),
                new JudgementEdit.SetDemand(Activity.wholeId("t0"), Demand.WORKING_PACE, 3),
                new JudgementEdit.SetDemand(Activity.wholeId("t1"), Demand.WORKING_PACE, 1));
        var review = Divider.divide(state, Packing.loads(state)).roles().getFirst();
        assertThat(review.demands()).containsOnly(java.util.Map.entry(Demand.WORKING_PACE, 3));
        assertThat(warnings(review)).contains("carving.warning.complex");
    }

    private static boolean isMainTask(CarvedRole role, String hoursPerWeek) {
        var state = after(Packing.line(1), new PutRole(role), assign(0));
        var review = Divider.divide(state, loads(state, hoursPerWeek)).roles().getFirst();
        return review.mainTasks().getFirst().isMainTask().toOptional().orElseThrow();
    }

    private static RoleReview review(int tasks, String hoursPerWeek) {
        var edits = new ArrayList<DesignEdit>(List.of(new PutRole(Packing.role("r"))));
        IntStream.range(0, tasks).forEach(i -> edits.add(assign(i)));
        var state = after(Packing.line(tasks), edits.toArray(DesignEdit[]::new));
        return Divider.divide(state, loads(state, hoursPerWeek)).roles().getFirst();
    }

    private static Loads loads(Redesign state, String hoursPerWeek) {
        var loads = Packing.loads(state);
        var perYear = Hours.of(hoursPerWeek).times(java.math.BigDecimal.valueOf(52));
        for (var task : state.asIs().model().tasks()) {
            loads = Packing.withHours(loads, task.id(), perYear);
        }
        return loads;
    }

    private static Assign assign(int task) {
        return new Assign(Activity.wholeId("t" + task), new Assignment.ToRole("r"));
    }

    private static CarvedRole with(CarvedRole role, Hours contract, int days, int positions) {
        return new CarvedRole(
                role.id(),
                role.name(),
                positions,
                contract,
                days,
                role.fullTimeHoursPerWeek(),
                null,
                21,
                Percentage.of(50),
                role.subsidy(),
                role.benefit(),
                role.guidance(),
                null);
    }

    private static List<String> warnings(RoleReview review) {
        return review.warnings().stream().map(warning -> warning.why().key()).toList();
    }
}
