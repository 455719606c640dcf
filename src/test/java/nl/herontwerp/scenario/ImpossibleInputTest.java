package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Inventory;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.JobSense;
import nl.herontwerp.process.JobTerms;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.ProcessPart;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.reshoring.Entry;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.LocationPlan;
import nl.herontwerp.uncertainty.Distribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be is refused, and the sentence says what to do. Null is not known, and is never refused. */
class ImpossibleInputTest {

    private static final Provenance STATED = new Provenance.Assumed("test");
    private static final AsIs AS_IS = asIs();
    private static final LocationPlan PLACES = LocationPlan.EMPTY.with(place("7.80", null, null, null, null));

    @ParameterizedTest(name = "{0}")
    @MethodSource({"years", "locations", "uncertainty", "employer", "work", "jobs"})
    void isRefusedWithTheMend(String what, Optional<Phrase> refused, String key) {
        var refusal = refused.orElseThrow(() -> new AssertionError(what + " is taken"));
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(Texts.dutch().render(refusal)).containsPattern("(Vul|vul|Kies|Maak|Verlaag|Verhoog) ");
        assertThat(Texts.in(Texts.ENGLISH).render(refusal))
                .containsPattern("(Fill|fill|Enter|enter|Choose|Make|Lower|Raise) ");
    }

    static Stream<Arguments> years() {
        return Stream.of(
                year(Setting.YEARS, "0", "years"),
                year(Setting.YEARS, "-1", "years"),
                year(Setting.YEARS, "11", "years"),
                year(Setting.YEARS, "2.5", "years"),
                year(Setting.YEARS, null, "years"),
                year(Setting.SUBSIDY_MONTHS, "-1", "subsidyMonths"),
                year(Setting.SUBSIDY_MONTHS, "1.5", "subsidyMonths"),
                year(Setting.WAGE_GROWTH, "-100", "rate"),
                year(Setting.PRICE_GROWTH, "101", "rate"),
                year(Setting.VOLUME_GROWTH, "-100", "rate"),
                year(Setting.DISCOUNT_RATE, "-100", "rate"),
                start(LocalDate.of(1926, 7, 1)),
                start(LocalDate.of(2100, 1, 1)));
    }

    static Stream<Arguments> locations() {
        return Stream.of(
                location("no units", new LocationEdit.SetVolume(BigDecimal.ZERO, null), "volume"),
                location("units below 0", new LocationEdit.SetVolume(number("-1"), null), "volume"),
                location("growth of units", new LocationEdit.SetVolume(null, Percentage.of(-51)), "growth"),
                location("a rate of nothing", put("0", null, null, null, null), "rate"),
                location("a rate below 0", put("-1", null, null, null, null), "rate"),
                location("growth of wages above 100 %", put("1", "101", null, null, null), "growth"),
                location("growth of wages below -50 %", put("1", "-51", null, null, null), "growth"),
                location("change of currency above 100 %", put("1", null, "101", null, null), "growth"),
                location("wages above 100 % of the price", put("1", null, null, "101", null), "part"),
                location("wages below 0 % of the price", put("1", null, null, "-1", null), "part"),
                location("lying still below 0 %", put("1", null, null, null, "-1"), "part"),
                location("a price below 0", value(Factor.UNIT_PRICE, Entry.of("-0.01")), "number"),
                location("duty below 0 %", value(Factor.DUTY, Entry.of("-1")), "number"),
                location("duty above 100 %", value(Factor.DUTY, Entry.of("101")), "number"),
                location("scrap above 100 %", value(Factor.QUALITY, Entry.of("101")), "number"),
                location("days below 0", value(Factor.CARRYING_TRANSIT, Entry.of("-1")), "number"),
                location("days above ten years", value(Factor.CARRYING_TRANSIT, Entry.of("3651")), "number"),
                location("spread over no years", value(Factor.TOOLING, Entry.of("1", 0)), "years"),
                location("spread over years below 0", value(Factor.TOOLING, Entry.of("1", -1)), "years"));
    }

    static Stream<Arguments> uncertainty() {
        return Stream.of(
                spread("lowest above highest", InputKind.MINUTES, "task", between("20", "10"), "order"),
                spread("lowest is highest", InputKind.MINUTES, "task", between("10", "10"), "order"),
                spread("minutes below 0", InputKind.MINUTES, "task", between("-1", "10"), "limits"),
                spread("premium above 100 %", InputKind.WHK, "employer", between("1", "101"), "limits"),
                spread("pension below 0 %", InputKind.PENSION, "employer", between("-1", "5"), "limits"),
                spread("used above 100 %", InputKind.USED, "lane", between("50", "101"), "limits"),
                spread("wage below 0", InputKind.JOB_WAGE, "lane", between("-1", "20"), "limits"),
                spread("cases below 0", InputKind.CASES, "p", between("-1", "20"), "limits"));
    }

    static Stream<Arguments> employer() {
        return Stream.of(
                employer("premium above 100 %", "100.1", null),
                employer("premium below 0 %", "-0.1", null),
                employer("pension above 100 %", null, "101"),
                employer("pension below 0 %", null, "-1"));
    }

    static Stream<Arguments> work() {
        return Stream.of(
                work("minutes below 0", new InventoryEdit.SetActiveMinutes("task", number("-1"), STATED), "minutes"),
                work("waiting below 0", new InventoryEdit.SetWaitingMinutes("task", number("-1"), STATED), "minutes"),
                work(
                        "times a case below 0",
                        new InventoryEdit.SetVisitsPerCase("task", number("-1"), STATED),
                        "visits"),
                work(
                        "times a year below 0",
                        new InventoryEdit.SetTimesPerYear("task", number("-1"), STATED),
                        "timesPerYear"),
                work("cases below 0", new InventoryEdit.SetCasesPerYear("p", number("-1"), STATED), "cases"),
                work("no weeks", new InventoryEdit.SetWeeksPerYear(BigDecimal.ZERO, STATED), "weeks"),
                work("weeks below 0", new InventoryEdit.SetWeeksPerYear(number("-1"), STATED), "weeks"),
                work("more weeks than a year has", new InventoryEdit.SetWeeksPerYear(number("54"), STATED), "weeks"),
                work(
                        "least minutes without likely ones",
                        new RangeEdit.SetLeastMinutes("task", number("1")),
                        "likelyMissing"));
    }

    static Stream<Arguments> jobs() {
        return Stream.of(
                job("no people", "0", null, null, null, null, "people"),
                job("people below 0", "-1", null, null, null, null, "people"),
                job("a wage of nothing", null, "0", null, null, null, "wage"),
                job("a wage below 0", null, "-1", null, null, null, "wage"),
                job("too many people", "100001", null, null, null, null, "people"),
                job("a wage a month", null, "2400", null, null, null, "wage"),
                job("contract above full time", null, null, "40", "36", null, "contractAboveFullTime"),
                terms("a bonus above 100 %", "101", null, null, "yearEndBonus"),
                terms("leave below 0", null, "-1", null, "leave"),
                terms("leave of all paid hours", null, "1872", null, "leave"),
                terms("always ill", null, null, "100", "sickness"),
                job("contract of no hours", null, null, "0", null, null, "weekHours"),
                job("contract above a week", null, null, "169", null, null, "weekHours"),
                job("full time below 0", null, null, null, "-1", null, "weekHours"),
                job("no working days", null, null, null, null, "0", "workingDays"),
                job("eight working days", null, null, null, null, "8", "workingDays"));
    }

    private static Arguments year(Setting setting, @Nullable String number, String key) {
        var edit = new HorizonEdit.SetNumber(setting, number == null ? null : number(number));
        return arguments("years: " + setting + " " + number, edit.refusal(Horizon.START), "costing.refused." + key);
    }

    private static Arguments start(LocalDate day) {
        var refusal = new HorizonEdit.SetStart(day).refusal(Horizon.START);
        return arguments("years: from " + day, refusal, "costing.refused.start");
    }

    private static Arguments location(String what, LocationEdit edit, String key) {
        return arguments("locations: " + what, edit.refusal(PLACES), "reshoring.refused." + key);
    }

    private static LocationEdit put(
            String rate,
            @Nullable String wages,
            @Nullable String currency,
            @Nullable String share,
            @Nullable String carrying) {
        return new LocationEdit.PutLocation(place(rate, wages, currency, share, carrying));
    }

    private static LocationEdit value(Factor factor, Entry entry) {
        return new LocationEdit.SetValue("there", factor, entry);
    }

    private static Location place(
            String rate,
            @Nullable String wages,
            @Nullable String currency,
            @Nullable String share,
            @Nullable String carrying) {
        return new Location(
                "there",
                "Daar",
                Location.Kind.ABROAD,
                "CNY",
                number(rate),
                null,
                part(wages),
                part(currency),
                part(share),
                part(carrying),
                Map.of());
    }

    private static Arguments spread(String what, InputKind kind, String of, Distribution shape, String key) {
        var state =
                new UncertaintyEdit.State(new Redesign(AS_IS, Design.EMPTY), LocationPlan.EMPTY, UncertaintyPlan.EMPTY);
        var refusal = new UncertaintyEdit.SetDistribution(kind, of, shape).refusal(state);
        return arguments("uncertainty: " + what, refusal, "uncertainty.refused." + key);
    }

    private static Distribution between(String least, String most) {
        return new Distribution.Triangular(number(least), number(most));
    }

    private static Arguments employer(String what, @Nullable String whk, @Nullable String pension) {
        var edit = new EmployerEdit.SetEmployer(new Employer(false, true, part(whk), part(pension)));
        return arguments("employer: " + what, edit.refusal(EmployerEdit.START), "scenario.refused.percentage");
    }

    private static Arguments work(String what, Edit<AsIs> edit, String key) {
        return arguments("work: " + what, edit.refusal(AS_IS), "process.refused." + key);
    }

    private static Arguments job(
            String what,
            @Nullable String people,
            @Nullable String wage,
            @Nullable String contract,
            @Nullable String fullTime,
            @Nullable String days,
            String key) {
        var job = new Performer(
                "lane",
                "Inpakker",
                people == null ? null : new Sourced<>(number(people), STATED),
                wage == null ? null : new Sourced<>(Money.of(wage), STATED),
                contract == null ? null : new Sourced<>(Hours.of(contract), STATED),
                fullTime == null ? null : new Sourced<>(Hours.of(fullTime), STATED),
                days == null ? null : new Sourced<>(number(days), STATED));
        var refusal = new InventoryEdit.PutPerformer(job).refusal(AS_IS).or(() -> JobSense.problem(job));
        return arguments("job: " + what, refusal, "process.refused." + key);
    }

    private static Arguments terms(
            String what, @Nullable String bonus, @Nullable String leave, @Nullable String sickness, String key) {
        var job = new Performer("lane", "Inpakker", null, null, null, new Sourced<>(Hours.of(36), STATED), null)
                .withTerms(new JobTerms(
                        bonus == null ? null : new Sourced<>(Percentage.of(bonus), STATED),
                        leave == null ? null : new Sourced<>(Hours.of(leave), STATED),
                        sickness == null ? null : new Sourced<>(Percentage.of(sickness), STATED)));
        return arguments("job: " + what, new InventoryEdit.PutPerformer(job).refusal(AS_IS), "process.refused." + key);
    }

    private static AsIs asIs() {
        var task = new Node(
                "task",
                "Inpakken",
                NodeKind.TASK,
                "userTask",
                "p",
                null,
                "lane",
                null,
                false,
                Node.Repetition.ONCE,
                null,
                null);
        var model = new ProcessModel(
                List.of(new ProcessPart("p", "Inpakken", null)),
                List.of(new Lane("lane", "Inpakker", "p", null)),
                List.of(task),
                List.of(),
                List.of(),
                List.of());
        var jobs = new LinkedHashMap<String, Performer>();
        jobs.put("lane", Performer.named("lane", "Inpakker"));
        var inventory = new Inventory(
                Map.of(), jobs, Map.of(), Map.of(), Map.of(), new Sourced<>(BigDecimal.valueOf(52), STATED));
        return new AsIs(model, inventory);
    }

    private static @Nullable Percentage part(@Nullable String percent) {
        return percent == null ? null : Percentage.of(percent);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
