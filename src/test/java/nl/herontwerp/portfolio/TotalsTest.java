package nl.herontwerp.portfolio;

import static nl.herontwerp.portfolio.Lines.figures;
import static nl.herontwerp.portfolio.Lines.line;
import static nl.herontwerp.portfolio.Lines.project;
import static nl.herontwerp.portfolio.Lines.scenario;
import static nl.herontwerp.scenario.ScenarioStatus.APPROVED;
import static nl.herontwerp.scenario.ScenarioStatus.DRAFT;
import static nl.herontwerp.scenario.ScenarioStatus.WITH_HR;
import static nl.herontwerp.scenario.ScenarioStatus.WITH_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.portfolio.Totals.Sum;
import nl.herontwerp.scenario.ScenarioStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Which scenario counts, and sums that hide nothing. */
class TotalsTest {

    @Test
    void savingsOfStagesStandApartAndUnknownOnesAreCounted() {
        var totals = Totals.of(List.of(
                of("Zorg", APPROVED, "100.50"),
                of("Zorg", APPROVED, null),
                of("Zorg", WITH_HR, "20"),
                of("Zorg", WITH_MANAGER, "30"),
                of("Zorg", DRAFT, "-5")));
        assertThat(totals.savings())
                .containsEntry(Stage.APPROVED, new Sum<>(Money.of("100.50"), 1, 1))
                .containsEntry(Stage.IN_REVIEW, new Sum<>(Money.of(50), 2, 0))
                .containsEntry(Stage.DRAFT, new Sum<>(Money.of(-5), 1, 0));
        assertThat(totals.savingKnown()).isEqualTo(4);
        assertThat(totals.simpleHours().isUnknown()).isTrue();
    }

    @Test
    void aProjectWithoutAScenarioIsUnknownAndNoZero() {
        var totals = Totals.of(List.of(line(project("Kaal", "", ""))));
        assertThat(totals.savings().get(Stage.DRAFT)).isEqualTo(new Sum<>(Money.ZERO, 0, 1));
        assertThat(totals.jobs().isUnknown()).isTrue();
        assertThat(totals.projects()).isEqualTo(1);
    }

    @Test
    void theApprovedOneCountsBeforeALargerDraft() {
        assertThat(counting(
                        scenario("Concept", DRAFT, figures("900")),
                        scenario("Bij HR", WITH_HR, figures("800")),
                        scenario("Goed", APPROVED, figures("-1"), Instant.EPOCH)))
                .isEqualTo("Goed");
        assertThat(counting(
                        scenario("Later", APPROVED, figures("1"), Lines.THEN),
                        scenario("Eerder", APPROVED, figures("2"), Instant.EPOCH)))
                .isEqualTo("Later");
        assertThat(counting(
                        scenario("Bij HR", WITH_HR, figures("800")),
                        scenario("Bij manager", WITH_MANAGER, figures(null)),
                        scenario("Concept", DRAFT, figures("900"))))
                .isEqualTo("Bij manager");
    }

    @Test
    void ofDraftsTheLargestKnownSavingCountsAndOfEqualsTheFirst() {
        assertThat(counting(
                        scenario("A", DRAFT, figures(null)),
                        scenario("B", DRAFT, figures("-10")),
                        scenario("C", DRAFT, null)))
                .isEqualTo("B");
        assertThat(counting(scenario("A", DRAFT, figures("10")), scenario("B", DRAFT, figures("10.00"))))
                .isEqualTo("A");
        assertThat(counting(scenario("A", DRAFT, null), scenario("B", DRAFT, figures(null))))
                .isEqualTo("A");
    }

    @Test
    void theFavouriteCountsBeforeALargerDraftOnly() {
        var favourite = scenario("Favoriet", DRAFT, figures("1"));
        var marked = new ScenarioLine(favourite.scenario(), favourite.figures(), true, null, true);
        assertThat(counting(scenario("Groter", DRAFT, figures("9")), marked)).isEqualTo("Favoriet");
        assertThat(counting(marked, scenario("Bij HR", WITH_HR, null))).isEqualTo("Bij HR");
    }

    @Test
    void groupsDoNotMindCapitalsAndTheNamelessComesLast() {
        var groups = Grouping.SECTOR.of(List.of(
                of("", DRAFT, "1"), of("zorg", DRAFT, "2"), of("Industrie", DRAFT, "3"), of("Zorg ", DRAFT, "4")));
        assertThat(groups).extracting(Grouping.Group::name).containsExactly("Industrie", "zorg", "");
        assertThat(groups.get(1).totals().savings().get(Stage.DRAFT)).isEqualTo(new Sum<>(Money.of(6), 2, 0));
        var stages = Grouping.STATUS.of(List.of(of("", DRAFT, "1"), of("", APPROVED, "1"), of("", WITH_HR, "1")));
        assertThat(stages).extracting(Grouping.Group::name).containsExactly("APPROVED", "IN_REVIEW", "DRAFT");
    }

    /** Whatever the projects are: no project and no unknown is lost by grouping. */
    @RepeatedTest(20)
    void groupsTogetherAreTheWhole(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var lines = new ArrayList<ProjectLine>();
        for (var i = 0; i < 60; i++) {
            var status = ScenarioStatus.values()[random.nextInt(4)];
            var saving = random.nextInt(4) == 0 ? null : String.valueOf(random.nextInt(20_000) - 5_000);
            lines.add(of("Sector " + random.nextInt(5), status, saving));
        }
        var whole = Totals.of(lines);
        for (var by : Grouping.values()) {
            var groups = by.of(lines);
            assertThat(groups.stream()
                            .mapToInt(group -> group.totals().projects())
                            .sum())
                    .isEqualTo(60);
            for (var stage : Stage.values()) {
                var parts = groups.stream()
                        .map(group -> group.totals().savings().getOrDefault(stage, new Sum<>(Money.ZERO, 0, 0)))
                        .toList();
                var all = whole.savings().getOrDefault(stage, new Sum<>(Money.ZERO, 0, 0));
                assertThat(parts.stream().map(Sum::value).reduce(Money.ZERO, Money::plus))
                        .isEqualTo(all.value());
                assertThat(parts.stream().mapToInt(Sum::unknown).sum()).isEqualTo(all.unknown());
                assertThat(parts.stream().mapToInt(Sum::of).sum()).isEqualTo(all.of());
            }
        }
    }

    private static String counting(ScenarioLine... scenarios) {
        return line(project("P", "", ""), scenarios)
                .scenario()
                .orElseThrow()
                .scenario()
                .name();
    }

    private static ProjectLine of(String sector, ScenarioStatus status, @Nullable String saving) {
        return line(project("P", sector, ""), scenario("S", status, figures(saving)));
    }
}
