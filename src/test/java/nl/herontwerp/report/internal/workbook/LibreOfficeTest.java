package nl.herontwerp.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.herontwerp.scenario.internal.RandomCosts;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LibreOffice computes the same cents as the application, as the workbook is and after inputs were changed. */
class LibreOfficeTest {

    private static final int PATIENCE_SECONDS = 180;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {3, 7})
    void computesTheSame(long seed) throws IOException, InterruptedException {
        var office = office();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not on this machine: not recalculated with it");
        var costs = RandomCosts.of(seed, CostWorkbookTest.TASKS);
        var workbook = new Calculated(CostWorkbookTest.write(costs));
        CostWorkbookTest.assertSame(recalculated(office.get(), workbook), costs.impact());

        var change = CostWorkbookTest.changes(costs).limit(3).toList();
        change.forEach(
                each -> each.inputs().forEach(input -> workbook.type(input.about(), input.name(), input.number())));
        var changed = costs.after(
                change.stream().flatMap(each -> each.edits().stream()).toList());
        assertThat(CostWorkbookTest.totals(recalculated(office.get(), workbook)))
                .isEqualTo(CostWorkbookTest.totals(changed.impact()));
    }

    private Calculated recalculated(Path office, Calculated workbook) throws IOException, InterruptedException {
        // without the results that are in it, so that none of them can be taken for computed
        for (var sheet : workbook.workbook()) {
            for (var row : sheet) {
                for (var cell : row) {
                    var typed = ((XSSFCell) cell).getCTCell();
                    if (typed.isSetF() && typed.isSetV()) {
                        typed.unsetV();
                    }
                }
            }
        }
        var file = folder.resolve("workbook.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.workbook().write(out);
        }
        var made = Files.createDirectories(folder.resolve("made"));
        var process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        made.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice takes too long");
        }
        return new Calculated(Files.readAllBytes(made.resolve("workbook.xlsx")));
    }

    private static Optional<Path> office() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
