package nl.herontwerp.carving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.herontwerp.carving.DesignEdit.PutRobot;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.carving.DesignEdit.SetCoverage;
import nl.herontwerp.carving.DesignEdit.SetFreedUses;
import nl.herontwerp.carving.FreedUse.Kind;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.language.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be is refused, and the sentence says what to do. Null is not known, and is never refused. */
class ImpossibleDesignTest {

    private static final String WHOLE = Activity.wholeId("t0");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Money MINUS = Money.of("-0.01");

    private final Redesign state = Packing.after(
            Packing.line(2),
            new PutRobot(Packing.robot("arm")),
            new PutRobot(Packing.robot("other")),
            new SetCoverage("other", WHOLE, Packing.coverage(70, 0)));

    @ParameterizedTest(name = "{0}")
    @MethodSource({"roles", "robots", "times", "coverage", "uses"})
    void isRefusedWithTheMend(String what, DesignEdit edit, String key) {
        var refusal = edit.refusal(state).orElseThrow(() -> new AssertionError(what + " is taken"));
        assertThat(refusal.key()).isEqualTo("carving.refused." + key);
        assertThat(Texts.dutch().render(refusal)).containsPattern("(Vul|Maak|Kies|Pas|Haal|Verdeel|Verlaag) ");
        assertThat(Texts.in(Texts.ENGLISH).render(refusal))
                .containsPattern("(Fill|Enter|Make|Choose|Change|Adjust|Remove|Take|Divide|Lower) ");
    }

    static Stream<Arguments> roles() {
        return Stream.of(
                role("no positions", role -> role.positions(0), "positions"),
                role("positions below 0", role -> role.positions(-1), "positions"),
                role("no contract hours", role -> role.contractHoursPerWeek(Hours.ZERO), "contractHours"),
                role("contract hours below 0", role -> role.contractHoursPerWeek(Hours.of(-8)), "contractHours"),
                role("contract above full time", role -> role.contractHoursPerWeek(Hours.of(41)), "contractHours"),
                role("full time of no hours", role -> role.fullTimeHoursPerWeek(Hours.ZERO), "fullTime"),
                role("full time above 60", role -> role.fullTimeHoursPerWeek(Hours.of(61)), "fullTime"),
                role("no working days", role -> role.workingDaysPerWeek(0), "workingDays"),
                role("eight working days", role -> role.workingDaysPerWeek(8), "workingDays"),
                role("a wage of nothing", role -> role.hourlyWage(Money.ZERO), "wage"),
                role("a wage below 0", role -> role.hourlyWage(MINUS), "wage"),
                role("a child", role -> role.age(14), "age"),
                role("wage value above 100 %", role -> role.wageValue(Percentage.of(101)), "wageValue"),
                role("wage value below 0 %", role -> role.wageValue(Percentage.of(-1)), "wageValue"),
                role("wage value with decimals", role -> role.wageValue(Percentage.of("60.5")), "wageValue"),
                role("guidance below 0", role -> role.guidance(guidance("-1", null)), "guidanceHours"),
                role("guidance below 0 later", role -> role.guidance(guidance("1", "-1")), "guidanceHours"),
                role("guidance above a week", role -> role.guidance(guidance("169", null)), "guidanceHours"),
                role("workplace below 0", role -> role.workplaceCost(MINUS), "negativeAmount"),
                role("walking below 0", role -> role.walkingMinutesPerDay(number("-1")), "walking"),
                role("walking above a day", role -> role.walkingMinutesPerDay(number("1441")), "walking"),
                extras("a bonus above 100 %", "", "101", null, null, "yearEndBonus"),
                extras("leave below 0", "", null, "-1", null, "leave"),
                extras("leave above the paid hours", "", null, "2000", null, "leave"),
                extras("illness above 100 %", "", null, null, "101", "sickness"),
                extras("no illness for the no-risk policy", "noRisk", null, null, null, "noRiskWithoutSickness"),
                extras("replacement below 0", "replacement", null, "10", null, "replacement"),
                extras("replacement of nothing", "replaced", null, null, null, "replacementOfNothing"),
                extras("training below 0", "training", null, null, null, "training"),
                extras("a subsidy that ended long ago", "end", null, null, null, "subsidyEnd"),
                role(
                        "a bonus beside a scale",
                        role -> role.scale(new ScaleStep("3", "2"))
                                .extras(new RoleExtras(null, Percentage.of(8), null, null, false, null, null, null)),
                        "bonusInScale"),
                role("handing over below 0", role -> role.handOver(handOver("-1")), "handOver"),
                role("a norm of no pieces", role -> role.estimates(List.of(estimate("90", "0"))), "estimate"),
                role("a pace below 0 %", role -> role.estimates(List.of(estimate("-1", "10"))), "estimate"));
    }

    private static Arguments extras(
            String what,
            String which,
            @Nullable String bonus,
            @Nullable String leave,
            @Nullable String sickness,
            String key) {
        var replacement = which.equals("replacement") ? MINUS : which.equals("replaced") ? Money.of(30) : null;
        return role(
                what,
                role -> role.extras(new RoleExtras(
                        which.equals("end") ? SubsidyEnd.after(LocalDate.of(1999, 12, 31)) : null,
                        bonus == null ? null : Percentage.of(bonus),
                        leave == null ? null : Hours.of(leave),
                        sickness == null ? null : Percentage.of(sickness),
                        which.equals("noRisk"),
                        replacement,
                        which.equals("training") ? MINUS : null,
                        null)),
                key);
    }

    static Stream<Arguments> robots() {
        return Stream.of(
                amount("purchase", MINUS, null, null, null, null),
                amount("integration", null, MINUS, null, null, null),
                amount("training", null, null, MINUS, null, null),
                amount("yearly cost", null, null, null, MINUS, null),
                amount("residual value", null, null, null, null, MINUS),
                robot("a life of no years", robot(null, number("0"), null), "life"),
                robot("a life below 0", robot(null, number("-1"), null), "life"),
                robot("a life above 100 years", robot(null, number("101"), null), "life"),
                robot("worth more after than before", robot(Money.of(100), null, Money.of(101)), "residual"),
                deal("gone before it came", null, DAY, DAY.minusDays(1), List.of(), "endBeforeStart"),
                deal("an item below 0", null, null, null, List.of(item(MINUS, null)), "negativeAmount"),
                deal("paid part above 100 %", null, null, null, List.of(item(null, "101")), "paidPart"),
                deal("paid part below 0 %", null, null, null, List.of(item(null, "-1")), "paidPart"),
                deal("hired for no hours", number("0"), null, null, List.of(), "hireHours"),
                deal("hired above the hours of a year", number("8785"), null, null, List.of(), "hireHours"));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                times("no shifts", "0", null, null, null, null, "shifts"),
                times("shifts of no hours", null, "0", null, null, null, "shifts"),
                times("shifts above a day", "3", "8.1", null, null, null, "shifts"),
                times("no days", null, null, "0", null, null, "robotDays"),
                times("eight days", null, null, "8", null, null, "robotDays"),
                times("never up", null, null, null, "0", null, "uptime"),
                times("up above 100 %", null, null, null, "100.1", null, "uptime"),
                times("delivered before it is ordered", null, null, null, null, "-1", "robotDuration"));
    }

    static Stream<Arguments> coverage() {
        return Stream.of(
                covers("a share above 100 %", "101", "0", null, "coverage"),
                covers("a share below 0 %", "-1", "0", null, "coverage"),
                covers("a rest for people above 100 %", "10", "101", null, "coverage"),
                covers("a rest for people below 0 %", "10", "-1", null, "coverage"),
                covers("two robots above 100 %", "31", "0", null, "coverageTotal"),
                covers("a takt of no seconds", "10", "0", "0", "cycle"),
                covers("a takt below 0", "10", "0", "-1", "cycle"),
                covers("a takt above a day", "10", "0", "86401", "cycle"));
    }

    static Stream<Arguments> uses() {
        return Stream.of(
                uses("no share", "useShare", use("0", null)),
                uses("a share below 0 %", "useShare", use("-1", null)),
                uses("one share above 100 %", "useTotal", use("101", null)),
                uses("above 100 % together", "useTotal", use("60", null), use("40.1", null)),
                uses("a value below 0", "negativeAmount", use("60", "-0.01")));
    }

    private static Arguments role(String what, UnaryOperator<RoleDraft> change, String key) {
        return arguments("role: " + what, new PutRole(Packing.role("r1").with(change)), key);
    }

    private static Arguments amount(
            String what,
            @Nullable Money purchase,
            @Nullable Money integration,
            @Nullable Money training,
            @Nullable Money yearly,
            @Nullable Money residual) {
        var robot = new RobotOption(
                "arm",
                "Arm",
                RobotOption.Kind.COBOT,
                purchase,
                integration,
                training,
                yearly,
                null,
                residual,
                new LinkedHashMap<>());
        return robot(what + " below 0", robot, "negativeAmount");
    }

    private static RobotOption robot(@Nullable Money purchase, @Nullable BigDecimal life, @Nullable Money residual) {
        return new RobotOption(
                "arm",
                "Arm",
                RobotOption.Kind.COBOT,
                purchase,
                null,
                null,
                null,
                life,
                residual,
                new LinkedHashMap<>());
    }

    private static Arguments robot(String what, RobotOption robot, String key) {
        return arguments("robot: " + what, new PutRobot(robot), key);
    }

    private static Arguments deal(
            String what,
            @Nullable BigDecimal hirePerYear,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<RobotItem> items,
            String key) {
        var deal = new RobotDeal(RobotDeal.Way.HIRE, RobotDeal.HirePer.HOUR, hirePerYear, false, from, until, items);
        return robot(what, itemised(deal, null), key);
    }

    private static Arguments times(
            String what,
            @Nullable String shifts,
            @Nullable String hours,
            @Nullable String days,
            @Nullable String uptime,
            @Nullable String leadWeeks,
            String key) {
        var deal = new RobotDeal(RobotDeal.Way.BUY, RobotDeal.HirePer.HOUR, null, false, null, null, List.of());
        var times = new RobotTimes(
                shifts == null ? null : number(shifts),
                hours == null ? null : new Hours(number(hours)),
                days == null ? null : number(days),
                uptime == null ? null : Percentage.of(uptime),
                leadWeeks == null ? null : number(leadWeeks),
                null,
                null,
                null);
        return robot(what, itemised(deal, times), key);
    }

    private static RobotOption itemised(RobotDeal deal, @Nullable RobotTimes times) {
        return RobotOption.itemised(
                "arm", "Arm", RobotOption.Kind.COBOT, null, null, new LinkedHashMap<>(), deal, times);
    }

    private static RobotItem item(@Nullable Money amount, @Nullable String part) {
        return new RobotItem(
                RobotItem.Kind.HIRE, amount, RobotItem.Payer.GRANT, part == null ? null : Percentage.of(part), null);
    }

    private static Arguments covers(String what, String share, String rest, @Nullable String cycle, String key) {
        var coverage = new RobotOption.Coverage(
                Percentage.of(share), Percentage.of(rest), cycle == null ? null : number(cycle), null);
        return arguments("robot: " + what, new SetCoverage("arm", WHOLE, coverage), key);
    }

    private static Arguments uses(String what, String key, FreedUse... uses) {
        return arguments("freed hours: " + what, new SetFreedUses("packer", List.of(uses)), key);
    }

    private static FreedUse use(String share, @Nullable String value) {
        return new FreedUse(Kind.LESS_OVERTIME, Percentage.of(share), value == null ? null : Money.of(value));
    }

    private static CarvedRole.Guidance guidance(String first, @Nullable String second) {
        return new CarvedRole.Guidance(
                "foreman", new Hours(number(first)), second == null ? null : new Hours(number(second)), null);
    }

    private static CarvedRole.HandOver handOver(String minutes) {
        return new CarvedRole.HandOver(number(minutes), BigDecimal.ZERO);
    }

    private static CarvedRole.TaskEstimate estimate(String pace, String norm) {
        return new CarvedRole.TaskEstimate("t0", Percentage.of(pace), null, number(norm), null, null);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
