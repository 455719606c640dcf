package nl.herontwerp.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Progress;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.internal.RandomCosts;
import nl.herontwerp.wagerules.ParameterRegister;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook computes what the application computes, to the cent, also after an input was changed. */
class CostWorkbookTest {

    static final int TASKS = 8;
    private static final Provenance SAID = new Provenance.Assumed("test");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aWorkbookComputesWhatTheApplicationComputes(long seed) {
        var costs = RandomCosts.of(seed, TASKS);
        assertSame(new Calculated(write(costs)).compute(), costs.impact());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aChangedInputChangesBothInTheSameWay(long seed) {
        var costs = RandomCosts.of(seed, TASKS);
        var bytes = write(costs);
        for (var change : changes(costs).toList()) {
            var workbook = new Calculated(bytes);
            change.inputs().forEach(input -> workbook.type(input.about(), input.name(), input.number()));
            var after = costs.after(change.edits()).impact();
            assertThat(lines(workbook.compute()))
                    .as("%s of scenario %s", change.inputs(), seed)
                    .containsExactlyInAnyOrderElementsOf(lines(after));
            assertThat(totals(workbook)).isEqualTo(totals(after));
        }
    }

    record Typed(String about, String name, double number) {}

    /** The same change in the workbook and in the application. */
    record Change(List<Typed> inputs, List<Edit<?>> edits) {
        static Change of(String about, String name, double number, Edit<?> edit) {
            return new Change(List.of(new Typed(about, name, number)), List.of(edit));
        }
    }

    static Stream<Change> changes(RandomCosts costs) {
        var all = new ArrayList<Change>();
        all.add(Change.of(
                "Werk",
                "Gevallen per jaar: Proces",
                4321,
                new InventoryEdit.SetCasesPerYear("p", new BigDecimal("4321"), SAID)));
        all.add(Change.of(
                "Werk",
                "Minuten per keer: " + task(costs, "t0"),
                33.5,
                new RangeEdit.SetMinutesRange("t0", null, new BigDecimal("33.5"), null, SAID)));
        var employer = costs.state().employer();
        all.add(Change.of(
                "Voor iedereen",
                Texts.dutch().get("wagerules.whkOwn"),
                0.0317,
                new EmployerEdit.SetEmployer(new Employer(
                        employer.small(), employer.permanentContracts(), Percentage.of("3.17"), employer.pension()))));
        all.add(wage(costs, "l0", "71.23"));
        all.add(wage(costs, "l0", "9.10"));
        roles(costs).forEach(all::add);
        besideWage(costs).forEach(all::add);
        uses(costs).forEach(all::add);
        robots(costs).forEach(all::add);
        suppliers(costs).forEach(all::add);
        return all.stream();
    }

    private static String task(RandomCosts costs, String id) {
        return costs.state().asIs().model().node(id).orElseThrow().label();
    }

    private static Change wage(RandomCosts costs, String id, String wage) {
        var job = costs.state().asIs().inventory().performer(id).orElseThrow();
        return Change.of(
                job.name(),
                Texts.dutch().get("costing.hourlyWageOf", job.name()),
                Double.parseDouble(wage),
                new InventoryEdit.PutPerformer(new Performer(
                        id,
                        job.name(),
                        job.people(),
                        new Sourced<>(Money.of(wage), SAID),
                        job.contractHoursPerWeek(),
                        job.fullTimeHoursPerWeek(),
                        job.workingDaysPerWeek(),
                        job.scale(),
                        job.terms())));
    }

    /** What is stated beside the wage of a job and of roles. */
    private static Stream<Change> besideWage(RandomCosts costs) {
        var changes = new ArrayList<Change>();
        var job = costs.state().asIs().inventory().performer("l0").orElseThrow();
        if (job.termsOrNone().sickness() != null) {
            changes.add(Change.of(
                    job.name(),
                    Texts.dutch().get("costing.sickness"),
                    0.13,
                    new InventoryEdit.PutPerformer(
                            job.withTerms(job.termsOrNone().withSickness(new Sourced<>(Percentage.of(13), SAID))))));
        }
        if (job.termsOrNone().leave() != null) {
            changes.add(Change.of(
                    job.name(),
                    Texts.dutch().get("costing.leave"),
                    211.5,
                    new InventoryEdit.PutPerformer(
                            job.withTerms(job.termsOrNone().withLeave(new Sourced<>(Hours.of("211.5"), SAID))))));
        }
        for (var role : costs.state().design().roles().values()) {
            var extras = role.extras();
            if (extras != null && extras.yearEndBonus() != null) {
                changes.add(role(
                        role,
                        Texts.dutch().get("wagerules.yearEndBonus"),
                        0.17,
                        draft -> draft.with(it -> it.extras(new RoleExtras(
                                extras.subsidyEnd(),
                                Percentage.of(17),
                                extras.leave(),
                                extras.sickness(),
                                extras.noRisk(),
                                extras.replacement(),
                                extras.trainingOnce(),
                                extras.trainingYearly())))));
            }
        }
        return changes.stream();
    }

    private static Stream<Change> roles(RandomCosts costs) {
        var changes = new ArrayList<Change>();
        for (var role : costs.state().design().roles().values()) {
            if (role.subsidy() == CarvedRole.Subsidy.ESTABLISHED) {
                changes.add(role(
                        role,
                        Texts.dutch().get("wagerules.wageValue"),
                        0.47,
                        draft -> draft.with(it -> it.wageValue(Percentage.of(47)))));
            }
            if (role.hourlyWage() != null && role.scale() == null) {
                for (var wage : List.of("12.05", "21.40")) {
                    changes.add(role(
                            role,
                            Texts.dutch().get("costing.hourlyWageOf", role.name()),
                            Double.parseDouble(wage),
                            draft -> draft.with(it -> it.hourlyWage(Money.of(wage)))));
                }
            }
            var guidance = role.guidance();
            if (guidance != null && !guidance.hoursPerWeek().isZero()) {
                changes.add(role(
                        role,
                        Texts.dutch().get("costing.guidanceHours"),
                        7.25,
                        draft -> draft.with(
                                it -> it.guidance(new CarvedRole.Guidance(guidance.performerId(), Hours.of("7.25"))))));
            }
            changes.add(role(
                    role,
                    Texts.dutch().get("costing.contractHours"),
                    30,
                    draft -> draft.with(it -> it.contractHoursPerWeek(Hours.of(30)))));
        }
        return changes.stream();
    }

    private static Change role(CarvedRole role, String name, double number, UnaryOperator<CarvedRole> change) {
        return Change.of(role.name(), name, number, new DesignEdit.PutRole(change.apply(role)));
    }

    private static Stream<Change> uses(RandomCosts costs) {
        var changes = new ArrayList<Change>();
        costs.state().design().freedUses().forEach((job, uses) -> {
            var isShown =
                    costs.impact().yearly().stream().anyMatch(line -> line.id().startsWith("job:" + job + ":freed:0"));
            if (isShown && uses.size() == 1) {
                var use = uses.getFirst();
                changes.add(Change.of(
                        costs.state()
                                .asIs()
                                .inventory()
                                .performer(job)
                                .orElseThrow()
                                .name(),
                        Texts.dutch()
                                .get(
                                        "report.workbook.ofUse",
                                        Texts.dutch().get("costing.share"),
                                        Texts.dutch()
                                                .get("costing.use." + use.kind().name())),
                        0.375,
                        new DesignEdit.SetFreedUses(
                                job, List.of(new FreedUse(use.kind(), Percentage.of("37.5"), use.valuePerHour())))));
            }
        });
        return changes.stream();
    }

    private static Stream<Change> robots(RandomCosts costs) {
        return costs.state().design().robots().values().stream()
                .filter(robot -> robot.deal() == null)
                .map(robot -> Change.of(
                        robot.name(),
                        Texts.dutch().get("costing.line.purchase"),
                        61_234.56,
                        new DesignEdit.PutRobot(new RobotOption(
                                robot.id(),
                                robot.name(),
                                robot.kind(),
                                Money.of("61234.56"),
                                robot.integration(),
                                robot.training(),
                                robot.yearlyCost(),
                                robot.lifeYears(),
                                robot.residualValue(),
                                robot.coverage()))));
    }

    private static Stream<Change> suppliers(RandomCosts costs) {
        var changes = new ArrayList<Change>();
        for (var supplier : costs.state().design().suppliers().values()) {
            var price = supplier.price();
            changes.add(supplier(
                    supplier,
                    Texts.dutch().get("costing.bought.price." + price.per()),
                    7.77,
                    new Supplier.Price(
                            price.per(),
                            Money.of("7.77"),
                            price.leastPerYear(),
                            price.vat(),
                            price.vatRate(),
                            price.growth())));
            if (price.vat() == Supplier.Vat.COST) {
                changes.add(supplier(
                        supplier,
                        Texts.dutch().get("costing.bought.vatRate"),
                        0.09,
                        new Supplier.Price(
                                price.per(),
                                price.amount(),
                                price.leastPerYear(),
                                price.vat(),
                                Percentage.of(9),
                                price.growth())));
            }
            if (price.leastPerYear() != null) {
                changes.add(supplier(
                        supplier,
                        Texts.dutch().get("costing.bought.least"),
                        123_456,
                        new Supplier.Price(
                                price.per(),
                                price.amount(),
                                new BigDecimal("123456"),
                                price.vat(),
                                price.vatRate(),
                                price.growth())));
            }
        }
        return changes.stream();
    }

    private static Change supplier(Supplier supplier, String name, double number, Supplier.Price price) {
        return Change.of(supplier.name(), name, number, new SupplierEdit.PutSupplier(supplier.withPrice(price)));
    }

    @Test
    void anUnknownInputMakesWhatDependsOnItUnknownAndFillingItInMakesItKnown() {
        var costs = RandomCosts.of(1, TASKS);
        var unknown = costs.after(List.of(new RangeEdit.SetMinutesRange("t0", null, null, null, SAID)));
        var workbook = new Calculated(write(unknown));
        assertSame(workbook.compute(), unknown.impact());
        assertThat(workbook.input("Werk", "Minuten per keer: " + task(costs, "t0"))
                        .getStringCellValue())
                .isEqualTo("onbekend");
        var filled =
                unknown.after(List.of(new RangeEdit.SetMinutesRange("t0", null, new BigDecimal("12.5"), null, SAID)));
        workbook.type("Werk", "Minuten per keer: " + task(costs, "t0"), 12.5);
        assertThat(totals(workbook.compute())).isEqualTo(totals(filled.impact()));
    }

    @Test
    void whatDiffersIsUnknownWhereNothingChangesAndTheCostIsUnknown() {
        var costs = RandomCosts.of(1, TASKS).unchanged();
        assertSame(new Calculated(write(costs)).compute(), costs.impact());
        var job = costs.state().asIs().inventory().performer("l0").orElseThrow();
        var unknown = costs.after(List.of(new InventoryEdit.PutPerformer(new Performer(
                job.id(),
                job.name(),
                job.people(),
                null,
                job.contractHoursPerWeek(),
                job.fullTimeHoursPerWeek(),
                job.workingDaysPerWeek(),
                job.scale()))));
        assertThat(unknown.impact().perYear().difference().value().isKnown()).isFalse();
        assertSame(new Calculated(write(unknown)).compute(), unknown.impact());
    }

    @Test
    void anEmptiedInputIsUnknownAndNotZero() {
        var costs = RandomCosts.of(2, TASKS);
        var workbook = new Calculated(write(costs));
        workbook.input("Werk", "Gevallen per jaar: Proces").setBlank();
        assertThat(workbook.compute().result("Totaal per jaar").getFirst()).isEqualTo("onbekend");
    }

    @Test
    void onlyInputsCanBeTypedOver() {
        var workbook = new Calculated(write(RandomCosts.of(3, TASKS))).workbook();
        for (var sheet : workbook) {
            assertThat(sheet.getProtect()).isTrue();
            for (var row : sheet) {
                for (var cell : row) {
                    if (!cell.getCellStyle().getLocked()) {
                        assertThat(cell.getCellType()).isIn(CellType.NUMERIC, CellType.STRING);
                        assertThat(cell.getCellStyle().getFillForegroundColorColor())
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void itSaysHowFarItIsAndStopsWhenAsked() {
        var said = new ArrayList<Integer>();
        var all = new ArrayList<Integer>();
        write(RandomCosts.of(3, TASKS), Optional.empty(), (done, of) -> {
            all.add(of);
            return said.add(done);
        });
        assertThat(all).containsOnly(said.size());
        assertThat(said).first().isEqualTo(1);
        assertThat(said).isSorted().doesNotHaveDuplicates();
        assertThat(said).last().isEqualTo(said.size());
        // while it is put down, and while it is computed
        for (var last : List.of(said.size() / 3, said.size() - 1)) {
            var told = new ArrayList<Integer>();
            assertThatThrownBy(() -> write(
                            RandomCosts.of(3, TASKS), Optional.empty(), (done, of) -> told.add(done) && done < last))
                    .isInstanceOf(CancellationException.class);
            assertThat(told).last().isEqualTo(last);
        }
    }

    static byte[] write(RandomCosts costs) {
        return write(costs, Optional.empty());
    }

    static byte[] write(RandomCosts costs, Optional<HorizonImpact> years) {
        return write(costs, years, Progress.NONE);
    }

    private static byte[] write(RandomCosts costs, Optional<HorizonImpact> years, Progress progress) {
        return CostWorkbook.write(
                new CostBook(
                        "Project",
                        "Scenario",
                        "Kan het anders?",
                        RandomCosts.DATE,
                        costs.state().asIs(),
                        costs.loads(),
                        costs.state().design(),
                        costs.division(),
                        costs.impact(),
                        years,
                        ParameterRegister.standard()),
                Texts.dutch(),
                LocalDate.of(2026, 11, 29),
                progress);
    }

    static void assertSame(Calculated workbook, CostImpact impact) {
        var lines = new ArrayList<>(workbook.lines());
        var expected = Stream.concat(impact.yearly().stream(), impact.oneOff().stream())
                .map(Shown::of)
                .toList();
        assertThat(lines).containsAll(expected);
        expected.forEach(lines::remove);
        // what is there beside the lines costs nothing now, or nobody knows
        var others = impact.freedHours().value().isKnown() ? List.of("0") : List.of("0", "onbekend");
        assertThat(lines).allSatisfy(line -> assertThat(others).containsAll(line.subList(2, 5)));
        assertThat(totals(workbook)).isEqualTo(totals(impact));
    }

    static List<List<String>> totals(Calculated workbook) {
        return List.of(
                workbook.result("Totaal per jaar"),
                workbook.result("Per keer dat het proces loopt"),
                workbook.result(Texts.dutch().get("costing.oneOffTotal")),
                workbook.result(Texts.dutch().get("costing.payback.money")),
                workbook.result(Texts.dutch().get("wagerules.jobs")),
                workbook.result(Texts.dutch().get("costing.freedHours")),
                workbook.result(Texts.dutch().get("costing.unclaimedHours")));
    }

    static List<List<String>> totals(CostImpact impact) {
        return List.of(
                Shown.of(impact.perYear()),
                Shown.of(impact.perCase()),
                List.of(Shown.of(impact.oneOffTotal())),
                List.of(Shown.of(impact.payback())),
                List.of(Shown.of(impact.jobs())),
                List.of(Shown.of(impact.freedHours())),
                List.of(Shown.of(impact.unclaimedHours())));
    }

    /** The lines that are something; a line of nothing may be there or not. */
    private static List<List<String>> lines(Calculated workbook) {
        return workbook.lines().stream().filter(CostWorkbookTest::isSomething).toList();
    }

    private static List<List<String>> lines(CostImpact impact) {
        return Stream.concat(impact.yearly().stream(), impact.oneOff().stream())
                .map(Shown::of)
                .filter(CostWorkbookTest::isSomething)
                .toList();
    }

    private static boolean isSomething(List<String> line) {
        return !line.subList(2, 5).equals(List.of("0", "0", "0"));
    }
}
