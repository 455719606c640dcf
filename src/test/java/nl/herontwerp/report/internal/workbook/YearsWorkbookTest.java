package nl.herontwerp.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.scenario.internal.RandomCosts;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The years ahead in the workbook are those of the application, also after inputs were changed. */
class YearsWorkbookTest {

    private static final Provenance SAID = new Provenance.Assumed("test");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theYearsAreTheSame(long seed) {
        var costs = RandomCosts.of(seed, CostWorkbookTest.TASKS).after(stated("2.5", "1.75", "3", "4"));
        var workbook = new Calculated(CostWorkbookTest.write(costs, costs.years())).compute();
        assertThat(results(workbook)).isEqualTo(results(costs.years().orElseThrow()));

        var changed = new ArrayList<>(stated("3.25", "1.5", "2", "5.5"));
        changed.add(new InventoryEdit.SetCasesPerYear("p", new BigDecimal("3210"), SAID));
        workbook.type("Werk", "Gevallen per jaar: Proces", 3210);
        growth(workbook, Setting.WAGE_GROWTH, 0.0325);
        growth(workbook, Setting.PRICE_GROWTH, 0.015);
        growth(workbook, Setting.VOLUME_GROWTH, 0.02);
        growth(workbook, Setting.DISCOUNT_RATE, 0.055);
        assertThat(results(workbook.compute()))
                .isEqualTo(results(costs.after(changed).years().orElseThrow()));
    }

    private static void growth(Calculated workbook, Setting setting, double number) {
        workbook.type("Voor iedereen", Texts.dutch().get("costing.horizon." + setting), number);
    }

    private static List<Edit<?>> stated(String wages, String prices, String volume, String discount) {
        return List.of(
                new HorizonEdit.SetNumber(Setting.WAGE_GROWTH, new BigDecimal(wages)),
                new HorizonEdit.SetNumber(Setting.PRICE_GROWTH, new BigDecimal(prices)),
                new HorizonEdit.SetNumber(Setting.VOLUME_GROWTH, new BigDecimal(volume)),
                new HorizonEdit.SetNumber(Setting.DISCOUNT_RATE, new BigDecimal(discount)),
                new HorizonEdit.SetDiscountReason("rente"));
    }

    private static List<List<String>> results(HorizonImpact impact) {
        var years = impact.years();
        return List.of(
                with(
                        years.stream().map(year -> year.cost().now()).toList(),
                        impact.total().now()),
                with(
                        years.stream().map(year -> year.cost().scenario()).toList(),
                        impact.total().scenario()),
                with(
                        years.stream().map(year -> year.cost().difference()).toList(),
                        impact.total().difference()),
                years.stream().map(year -> Shown.of(year.cumulative())).toList(),
                with(impact.cash().parts(), impact.cash()),
                with(impact.worth().parts(), impact.worth()),
                List.of(Shown.of(impact.payback())));
    }

    private static List<String> with(List<Explanation> years, Explanation all) {
        var shown = new ArrayList<>(years.stream().map(Shown::of).toList());
        shown.add(Shown.of(all));
        return shown;
    }

    private static List<List<String>> results(Calculated workbook) {
        return List.of(
                row(workbook, "total.now"),
                row(workbook, "total.then"),
                row(workbook, "total.difference"),
                row(workbook, "cumulative"),
                row(workbook, "presentCash"),
                row(workbook, "presentWorth"),
                row(workbook, "payback").subList(0, 1));
    }

    private static List<String> row(Calculated workbook, String key) {
        return Calculated.rows(workbook.sheet("years"))
                .filter(row -> Texts.dutch().get("report.workbook.years." + key).equals(Calculated.words(row, 0)))
                .map(YearsWorkbookTest::values)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(Row row) {
        var values = new ArrayList<String>();
        for (var column = 2; column < row.getLastCellNum(); column++) {
            if (row.getCell(column) != null) {
                values.add(Calculated.value(row.getCell(column)));
            }
        }
        return values;
    }
}
