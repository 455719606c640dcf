package nl.herontwerp.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.Progress;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.scenario.internal.RandomCosts;
import nl.herontwerp.wagerules.ParameterRegister;
import org.junit.jupiter.api.Test;

/** The complete case that was worked out by hand, as a workbook, and names that look like formulas. */
class HandCalculationWorkbookTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    @Test
    void theWorkbookComputesWhatWasWorkedOutByHand() {
        var impact = CostCalculator.calculate(input("Verpleegkundige", known(new BigDecimal("1000"))));
        var workbook = new Calculated(write(impact)).compute();
        CostWorkbookTest.assertSame(workbook, impact);
        assertThat(workbook.result("Totaal per jaar")).containsExactly("78803.28", "69387.32", "-9415.96");
        assertThat(workbook.result("Per keer dat het proces loopt")).containsExactly("78.8", "69.39", "-9.41");
        assertThat(workbook.result(Texts.dutch().get("costing.payback.money"))).containsExactly("24.3");
    }

    @Test
    void withoutTheCasesTheCostPerCaseIsUnknownAndTheRestIsNot() {
        var impact = CostCalculator.calculate(input("Verpleegkundige", Figure.unknown(Phrase.literal("cases"))));
        var workbook = new Calculated(write(impact)).compute();
        CostWorkbookTest.assertSame(workbook, impact);
        assertThat(workbook.result("Per keer dat het proces loopt"))
                .containsExactly("onbekend", "onbekend", "onbekend");
    }

    @Test
    void aNameThatLooksLikeAFormulaIsWords() {
        for (var name : List.of("=HYPERLINK(\"http://x\",\"y\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "a\"b")) {
            var impact = CostCalculator.calculate(input(name, known(BigDecimal.TEN)));
            var workbook = new Calculated(write(impact));
            for (var sheet : workbook.workbook()) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                                && cell.getStringCellValue().startsWith(name)) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        }
                        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK", "http");
                        }
                    }
                }
            }
            CostWorkbookTest.assertSame(workbook.compute(), impact);
        }
    }

    private static CostCase input(String job, Figure<BigDecimal> cases) {
        return new CostCase(
                DATE,
                new CostCase.Employer(true, true, Percentage.of("1.00"), Percentage.of("5")),
                List.of(new PresentJob(
                        "nurse",
                        job,
                        euros("20.00"),
                        known(Hours.of(3000)),
                        known(Hours.of(1600)),
                        List.of(
                                new FreedHoursUse(FreedHoursUse.Kind.FEWER_HOURS, Percentage.of(50), euros("0")),
                                new FreedHoursUse(
                                        FreedHoursUse.Kind.LESS_TEMPORARY_LABOUR, Percentage.of(25), euros("35.00"))))),
                known(Hours.ZERO),
                List.of(new NewRole(
                        "r1",
                        "Role",
                        1,
                        Hours.of(32),
                        Hours.of(36),
                        null,
                        21,
                        known(Percentage.of(60)),
                        NewRole.Subsidy.ESTABLISHED,
                        NewRole.Benefit.JOBS_AGREEMENT,
                        "nurse",
                        known(Hours.of(2)),
                        euros("750"))),
                List.of(new Robot(
                        "b1",
                        "Robot",
                        euros("20000"),
                        euros("4000"),
                        euros("1000"),
                        euros("1800.50"),
                        known(new BigDecimal("7")),
                        euros("2000"))),
                cases);
    }

    private static byte[] write(CostImpact impact) {
        // the work of this case is not in a model
        var asIs = RandomCosts.of(1, 1).state().asIs();
        var none = new Division(List.of(), List.of(), java.util.Map.of(), java.util.Map.of());
        return CostWorkbook.write(
                new CostBook(
                        "P",
                        "S",
                        "",
                        DATE,
                        asIs,
                        LoadCalculator.loads(asIs),
                        Design.EMPTY,
                        none,
                        impact,
                        Optional.empty(),
                        ParameterRegister.standard()),
                Texts.dutch(),
                LocalDate.of(2026, 11, 29),
                Progress.NONE);
    }

    private static Figure<Money> euros(String amount) {
        return known(Money.of(amount));
    }

    private static <T> Figure<T> known(T value) {
        return Figure.known(value);
    }
}
