package nl.herontwerp.carving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.herontwerp.carving.RobotDeal.HirePer;
import nl.herontwerp.carving.RobotDeal.Way;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.carving.RobotOption.Help;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What robots take of pieces, whether they keep up, and whom they help. */
class RobotWorkTest {

    private static final String PIECE = Activity.wholeId("t0");

    /** Packing.loads: each task is done 10 times a year; here it is one shift of 8 hours, 5 days, 52 weeks. */
    private static final RobotTimes DAY_SHIFT = new RobotTimes(
            BigDecimal.ONE, Hours.of(8), BigDecimal.valueOf(5), Percentage.of(90), null, null, null, null);

    @Test
    void aRobotThatNeedsMoreThanTheTaktDoesNotFitAndSaysByHowMuch() {
        // 1 x 8 x 5 x 52 x 90 % = 1872 hours = 6,739,200 s for 10 x 80 % = 8 times: a takt of 842,400 s
        var load = load(covering("80", "86400"), DAY_SHIFT);
        assertThat(load.taktSeconds()).isEqualTo(Figure.known(new BigDecimal("842400")));
        assertThat(load.fits()).isEqualTo(Figure.known(true));
        // 8 x 86,400 s = 192 hours; 192 / 1872
        assertThat(load.busy()).isEqualTo(Figure.known(Hours.of(192)));
        assertThat(load.utilisation().toOptional().orElseThrow().percent())
                .isBetween(new BigDecimal("10.25"), new BigDecimal("10.26"));
        var minute = new RobotTimes(
                BigDecimal.ONE, Hours.of("0.5"), BigDecimal.ONE, Percentage.of(100), null, null, null, null);
        // 26 hours a year for 8 times of 24 hours
        var over = load(covering("80", "86400"), minute);
        assertThat(over.fits()).isEqualTo(Figure.known(false));
        assertThat(over.utilisation().toOptional().orElseThrow().isBetween(0, 100))
                .isFalse();
    }

    @Test
    void whatIsNotStatedIsMissingAndNotNothing() {
        var load = load(covering("80", null), RobotTimes.UNKNOWN);
        assertThat(load.utilisation().isKnown()).isFalse();
        assertThat(load.utilisation().missing())
                .contains(
                        Phrase.of("carving.missing.cycle", "Taak 0"),
                        Phrase.of("carving.missing.shifts", "Arm m"),
                        Phrase.of("carving.missing.uptime", "Arm m"));
        assertThat(load(new LinkedHashMap<>(), DAY_SHIFT).fits().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itDoesNotFitExactlyWhenTheCycleIsLongerThanTheTakt(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++) {
            var covered = new LinkedHashMap<String, Coverage>();
            var seconds = BigDecimal.ZERO;
            for (var task = 0; task < 3; task++) {
                var share = random.nextInt(1, 101);
                var cycle = BigDecimal.valueOf(random.nextInt(1, 86_401));
                covered.put(
                        Activity.wholeId("t" + task),
                        new Coverage(Percentage.of(share), Percentage.of(10), cycle, null));
                seconds = seconds.add(cycle.multiply(BigDecimal.valueOf(share)).movePointLeft(1));
            }
            var uptime = random.nextInt(1, 101);
            var times = new RobotTimes(
                    BigDecimal.ONE,
                    Hours.of("0.5"),
                    BigDecimal.valueOf(2),
                    Percentage.of(uptime),
                    null,
                    null,
                    null,
                    null);
            var available = BigDecimal.valueOf(52L * 3600 * uptime).movePointLeft(2);
            var load = load(covered, times);
            assertThat(load.fits()).isEqualTo(Figure.known(seconds.compareTo(available) <= 0));
            assertThat(load.fits())
                    .isEqualTo(
                            load.cycleSeconds().with(load.taktSeconds(), (cycle, takt) -> cycle.compareTo(takt) <= 0));
            assertThat(load.fits()).isEqualTo(load.utilisation().map(used -> used.compareTo(Percentage.HUNDRED) <= 0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void hoursOfPeopleAndOfRobotsAreTogetherThoseOfNow(long seed) {
        var random = new Random(seed);
        var state = Packing.line(3);
        for (var i = 0; i < 100; i++) {
            var first = robot("a", random, 60, Effect.SUBSTITUTE);
            var second = robot("b", random, 40, Effect.SUBSTITUTE);
            var help = robot("c", random, 100, Effect.AUGMENT);
            var after = Packing.after(
                    state,
                    new DesignEdit.PutRobot(first),
                    new DesignEdit.PutRobot(second),
                    new DesignEdit.PutRobot(help));
            for (var piece : Divider.divide(after, Packing.loads(after)).pieces()) {
                assertThat(piece.hoursThen().with(piece.robotHours(), Hours::plus))
                        .isEqualTo(piece.hoursNow());
                assertThat(piece.hoursThen().toOptional().orElseThrow().isNegative())
                        .isFalse();
            }
        }
    }

    @Test
    void aRobotThatTakesNothingOrHelpsWithNothingChangesNothing() {
        var state = Packing.line(2);
        var before = Divider.divide(state, Packing.loads(state));
        var idle = option(covering("0", "5"), DAY_SHIFT);
        var none = option(help("0", "50", Effect.AUGMENT, Map.of()), DAY_SHIFT);
        for (var robot : List.of(idle, none, option(new LinkedHashMap<>(), DAY_SHIFT))) {
            var after = Packing.after(state, new DesignEdit.PutRobot(robot));
            var division = Divider.divide(after, Packing.loads(after));
            assertThat(division.pieces()).isEqualTo(before.pieces());
            assertThat(division.freedHours()).isEqualTo(before.freedHours());
        }
    }

    @Test
    void anAidMakesAPersonFasterOnWhatOthersLeave() {
        // a robot takes 50 % and leaves nothing; on the other half a person needs 80 % of the time: 40 %
        var state = Packing.after(
                Packing.line(1),
                new DesignEdit.PutRobot(new RobotOption(
                        "a",
                        "A",
                        RobotOption.Kind.COBOT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        of(PIECE, Packing.coverage(50, 0)))),
                new DesignEdit.PutRobot(option(help("100", "80", Effect.AUGMENT, Map.of()), DAY_SHIFT)));
        var piece = Divider.divide(state, Packing.loads(state)).pieces().getFirst();
        assertThat(piece.hoursThen()).isEqualTo(piece.hoursNow().map(hours -> hours.times(new BigDecimal("0.4"))));
    }

    @Test
    void anAidThatLowersTheDecidingDemandMakesAComplexPieceSimpleWithSupport() {
        var state = Packing.line(1);
        for (var demand : Demand.values()) {
            state = Packing.after(
                    state, new JudgementEdit.SetDemand(PIECE, demand, demand == Demand.INDEPENDENCE ? 3 : 1));
        }
        assertThat(classOf(state)).isEqualTo(ComplexityClass.COMPLEX);
        var lights = option(help("100", "100", Effect.ASSIST, Map.of(Demand.INDEPENDENCE, 1)), DAY_SHIFT);
        var helped = Packing.after(state, new DesignEdit.PutRobot(lights));
        assertThat(classOf(helped)).isEqualTo(ComplexityClass.SIMPLE_WITH_SUPPORT);
        var piece = Divider.divide(helped, Packing.loads(helped)).pieces().getFirst();
        assertThat(piece.classification().reason().toString()).contains("Arm m");
        assertThat(piece.activity().measures())
                .as("it is no aid with a cost of its own")
                .isEmpty();
        assertThat(classOf(Packing.after(helped, new DesignEdit.RemoveRobot("m"))))
                .isEqualTo(ComplexityClass.COMPLEX);
    }

    @Test
    void howLongARobotWorksHasToBeSaidAgainWhenAPieceIsCut() {
        var state = Packing.after(
                Packing.line(1),
                new DesignEdit.PutRobot(option(covering("80", "20"), DAY_SHIFT)),
                new PieceEdit.SplitPiece(PIECE, "b", "rest", BigDecimal.valueOf(4)));
        var covered = requireNonNull(state.design().robots().get("m")).coverage();
        assertThat(covered).hasSize(2);
        assertThat(covered.values()).allSatisfy(each -> {
            assertThat(each.cycleSeconds()).isNull();
            assertThat(each.share()).isEqualTo(Percentage.of(80));
        });
    }

    static Stream<Arguments> refused() {
        var half = new BigDecimal("0.5");
        return Stream.of(
                refused(covered(new Coverage(Percentage.of(101), Percentage.ZERO)), "carving.refused.coverage"),
                refused(covering("50", "0"), "carving.refused.cycle"),
                refused(covering("50", "-1"), "carving.refused.cycle"),
                refused(help("100", "0", Effect.AUGMENT, Map.of()), "carving.refused.helpAlone"),
                refused(help("100", "80", Effect.SUBSTITUTE, Map.of()), "carving.refused.helpAlone"),
                refused(
                        help("100", "80", Effect.AUGMENT, Map.of(Demand.WORKING_PACE, 1)),
                        "carving.refused.helpLowers"),
                refused(help("99", "80", Effect.ASSIST, Map.of(Demand.WORKING_PACE, 1)), "carving.refused.helpPartly"),
                refused(help("100", "80", Effect.ASSIST, Map.of(Demand.WORKING_PACE, 3)), "carving.refused.score"),
                refused(times("4", "8", "5", "90"), "carving.refused.shifts"),
                refused(times("0", "8", "5", "90"), "carving.refused.shifts"),
                refused(times("1", "8", "7.5", "90"), "carving.refused.robotDays"),
                refused(times("1", "8", "5", "0"), "carving.refused.uptime"),
                refused(times("1", "8", "5", "100.1"), "carving.refused.uptime"),
                refused(
                        deal(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 30), null),
                        "carving.refused.endBeforeStart"),
                refused(deal(null, null, BigDecimal.ZERO), "carving.refused.hireHours"),
                refused(
                        deal(null, null, half, new RobotItem(RobotItem.Kind.LEASE, Money.of(-1))),
                        "carving.refused.negativeAmount"),
                refused(
                        deal(
                                null,
                                null,
                                half,
                                new RobotItem(
                                        RobotItem.Kind.LEASE,
                                        Money.of(1),
                                        RobotItem.Payer.GRANT,
                                        Percentage.of(120),
                                        null)),
                        "carving.refused.paidPart"),
                refused(
                        deal(
                                null,
                                null,
                                half,
                                new RobotItem(RobotItem.Kind.LEASE, null),
                                new RobotItem(RobotItem.Kind.LEASE, null)),
                        "carving.refused.itemTwice"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void whatCantBeIsRefusedWithTheMend(RobotOption robot, String reason) {
        assertThat(new DesignEdit.PutRobot(robot).refusal(Packing.line(1)).map(Phrase::key))
                .contains(reason);
    }

    @Test
    void anAidLeavesTheWholePieceToRobots() {
        var state = Packing.after(
                Packing.line(1),
                new DesignEdit.PutRobot(option(help("100", "80", Effect.AUGMENT, Map.of()), DAY_SHIFT)),
                new DesignEdit.PutRobot(Packing.robot("x")));
        var whole = new DesignEdit.SetCoverage("x", PIECE, Packing.coverage(100, 10));
        assertThat(whole.refusal(state)).isEmpty();
    }

    private static ComplexityClass classOf(Redesign state) {
        return Divider.divide(state, Packing.loads(state))
                .pieces()
                .getFirst()
                .classification()
                .complexity();
    }

    private static RobotLoad load(SequencedMap<String, Coverage> coverage, RobotTimes times) {
        var state = Packing.line(3);
        return RobotLoad.of(state, option(coverage, times), Packing.loads(state));
    }

    private static RobotOption robot(String id, Random random, int most, Effect effect) {
        var covered = new LinkedHashMap<String, Coverage>();
        for (var task = 0; task < 3; task++) {
            var human = Percentage.of(random.nextInt(1, 101));
            var help = effect == Effect.SUBSTITUTE ? null : new Help(effect, Map.of(), null);
            covered.put(
                    Activity.wholeId("t" + task),
                    new Coverage(Percentage.of(random.nextInt(0, most + 1)), human, null, help));
        }
        return new RobotOption(id, id, RobotOption.Kind.COBOT, null, null, null, null, null, null, covered);
    }

    private static SequencedMap<String, Coverage> covering(String share, @Nullable String cycle) {
        return covered(new Coverage(
                Percentage.of(share), Percentage.of(10), cycle == null ? null : new BigDecimal(cycle), null));
    }

    private static SequencedMap<String, Coverage> help(
            String share, String human, Effect effect, Map<Demand, Integer> lowersTo) {
        var lowers = lowersTo.isEmpty() ? lowersTo : new EnumMap<>(lowersTo);
        return covered(new Coverage(Percentage.of(share), Percentage.of(human), null, new Help(effect, lowers, null)));
    }

    private static SequencedMap<String, Coverage> covered(Coverage coverage) {
        return of(PIECE, coverage);
    }

    private static SequencedMap<String, Coverage> of(String piece, Coverage coverage) {
        var covered = new LinkedHashMap<String, Coverage>();
        covered.put(piece, coverage);
        return covered;
    }

    private static RobotOption option(SequencedMap<String, Coverage> coverage, RobotTimes times) {
        return RobotOption.itemised(
                "m", "Arm m", RobotOption.Kind.COBOT, null, null, coverage, deal(List.of(), null, null, null), times);
    }

    private static RobotDeal deal(
            List<RobotItem> items, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable BigDecimal hired) {
        return new RobotDeal(Way.BUY, HirePer.HOUR, hired, false, from, until, items);
    }

    private static RobotOption deal(
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable BigDecimal hired, RobotItem... items) {
        return RobotOption.itemised(
                "m",
                "Arm m",
                RobotOption.Kind.COBOT,
                null,
                null,
                new LinkedHashMap<>(),
                deal(List.of(items), from, until, hired),
                RobotTimes.UNKNOWN);
    }

    private static RobotOption times(String shifts, String hours, String days, String uptime) {
        return option(
                new LinkedHashMap<>(),
                new RobotTimes(
                        new BigDecimal(shifts),
                        Hours.of(hours),
                        new BigDecimal(days),
                        Percentage.of(uptime),
                        null,
                        null,
                        null,
                        null));
    }

    private static Arguments refused(RobotOption robot, String reason) {
        return Arguments.of(robot, reason);
    }

    private static Arguments refused(SequencedMap<String, Coverage> coverage, String reason) {
        return refused(option(coverage, DAY_SHIFT), reason);
    }
}
