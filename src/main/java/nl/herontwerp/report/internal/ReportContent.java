package nl.herontwerp.report.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a report, all written out in the reader's language, so that a template only has to
 * lay it out.
 *
 * @param outcome the result in one sentence
 * @param money how much of it is money, or null when all of it is or it is not known
 * @param pictures the process, a picture for each drawing of the model; empty when it has none
 * @param picturesThen the redesigned process, only the drawings in which something changes
 * @param risks what may go wrong, in the same sentences as on the screen
 */
public record ReportContent(
        String title,
        String question,
        List<Fact> facts,
        String outcome,
        @Nullable String money,
        List<Picture> pictures,
        List<Picture> picturesThen,
        List<TaskRow> tasks,
        List<PieceRow> pieces,
        List<RoleBlock> roles,
        List<SupplierBlock> suppliers,
        List<CostRow> yearly,
        CostRow total,
        CostRow perCase,
        List<CostRow> oneOff,
        CostRow oneOffTotal,
        List<Fact> results,
        List<FormulaRow> formulas,
        List<SourceRow> sources,
        List<String> assumptions,
        List<String> doubts,
        List<String> risks,
        List<String> unknown,
        List<HistoryRow> history,
        List<String> receipt) {

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /** A drawing of the process as SVG. */
    public record Picture(String title, String svg) {}

    public record TaskRow(
            String task, String performer, String minutes, String waiting, String perCase, String hoursPerYear) {}

    public record PieceRow(
            String task, String piece, String minutes, String complexity, String reason, String holder) {}

    public record RoleBlock(String name, List<Fact> facts, List<String> mainTasks, List<String> warnings) {}

    /** A supplier: what is known of it, what it takes over, and what a careful buyer asks, each with its source. */
    public record SupplierBlock(String name, List<Fact> facts, List<String> pieces, List<String> checks) {}

    public record CostRow(String subject, String label, String now, String then, String difference) {}

    /** A line of the cost table with its formula. */
    public record FormulaRow(String label, String formula, String value) {}

    public record SourceRow(String parameter, String value, String validFrom, String source, String checked) {}

    public record HistoryRow(String when, String who, String what, String comment) {}
}
