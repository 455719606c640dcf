package nl.herontwerp.workbench.scales;

import java.time.LocalDate;
import java.util.UUID;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.wagerules.WageScales;

/** New lines to type in. */
final class ScaleLines {

    private ScaleLines() {}

    /** A line like the last one, one step further and without its amount; else an empty first line. */
    static ScaleLine next(WageScales table, LocalDate referenceDate) {
        var id = UUID.randomUUID().toString();
        if (table.lines().isEmpty()) {
            return new ScaleLine(
                    id,
                    new ScaleStep("1", "0"),
                    referenceDate,
                    new ScaleLine.Wage(null, ScaleLine.WagePer.MONTH, null),
                    new ScaleLine.Extras(null, null, null, ScaleLine.TravelPer.DAY),
                    new ScaleLine.Absence(null, null, null, null, null));
        }
        var last = table.lines().getLast();
        return new ScaleLine(
                id,
                free(table, last.at()),
                last.from(),
                new ScaleLine.Wage(null, last.wage().per(), last.wage().fullTimeHours()),
                last.extras(),
                last.absence());
    }

    /** The first step after this one that is not in the table. */
    private static ScaleStep free(WageScales table, ScaleStep after) {
        var step = after.step().matches("\\d{1,6}") ? Integer.parseInt(after.step()) : 0;
        var used = table.steps();
        ScaleStep next;
        do {
            step++;
            next = new ScaleStep(after.scale(), String.valueOf(step));
        } while (used.contains(next));
        return next;
    }
}
