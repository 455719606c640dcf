package nl.herontwerp.workbench.tasks;

import java.math.BigDecimal;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.InventoryEdit.SetActiveMinutes;
import nl.herontwerp.process.InventoryEdit.SetTimesPerYear;
import nl.herontwerp.process.InventoryEdit.SetVisitsPerCase;
import nl.herontwerp.process.InventoryEdit.SetWaitingMinutes;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** A column of numbers in the grid of tasks. */
enum TaskColumn {
    MINUTES("workbench.tasks.minutes", "minuten"),
    WAITING("workbench.tasks.waiting", "wachten"),
    PER_CASE("workbench.tasks.perCase", "keer"),
    PER_YEAR("workbench.tasks.perYear", "perjaar");

    private final String titleKey;
    private final String style;

    TaskColumn(String titleKey, String style) {
        this.titleKey = titleKey;
        this.style = style;
    }

    String title() {
        return Say.text(titleKey);
    }

    /** The style class of its cells. */
    String css() {
        return "cell-" + style;
    }

    /** The edit that a number in this column is. */
    InventoryEdit edit(String taskId, @Nullable BigDecimal number, Provenance from) {
        return switch (this) {
            case MINUTES -> new SetActiveMinutes(taskId, number, from);
            case WAITING -> new SetWaitingMinutes(taskId, number, from);
            case PER_CASE -> new SetVisitsPerCase(taskId, number, from);
            case PER_YEAR -> new SetTimesPerYear(taskId, number, from);
        };
    }
}
