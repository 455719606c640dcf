package nl.herontwerp.report.internal.workbook;

import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Performer;
import nl.herontwerp.report.internal.workbook.Content.Look;

/** The sheet of the work: a row for each piece, and the hours of each job and role. */
final class WorkPage {

    private static final List<Integer> WIDTHS = List.of(30, 30, 7, 24, 7, 24, 12, 11, 10, 12, 10, 12, 11, 11, 12);

    private final CostBook book;
    private final Texts texts;
    private final WorkSums sums;

    WorkPage(CostBook book, Texts texts, WorkSums sums) {
        this.book = book;
        this.texts = texts;
        this.sums = sums;
    }

    Page page(List<Work.Row> rows, List<WorkSums.Sum> jobs) {
        var page = new Page(texts.get("report.workbook.sheet.work"), WIDTHS);
        page.row().words(0, texts.get("report.workbook.work.title"), Look.TITLE);
        page.row().words(0, texts.get("report.workbook.work.explain"), Look.NOTE);
        page.heads(heads(
                "task",
                "piece",
                "codeNow",
                "whoNow",
                "codeThen",
                "whoThen",
                "timesHead",
                "minutesHead",
                "shareHead",
                "nowHead",
                "robotHead",
                "thenHead",
                "givenHead",
                "takenHead",
                "gainedHead"));
        page.freeze();
        rows.forEach(row -> row(page, row));
        page.filterFrom(page.headRows() - 1);
        page.row();
        page.row().words(0, texts.get("report.workbook.work.byJob"), Look.SECTION);
        page.heads(heads(
                "nameHead",
                "empty",
                "codeHead",
                "empty",
                "empty",
                "empty",
                "empty",
                "empty",
                "empty",
                "nowHead",
                "empty",
                "thenHead",
                "givenHead",
                "takenHead",
                "gainedHead"));
        jobs.forEach(sum -> sum(page, sum));
        return page;
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys)
                .map(key -> key.equals("empty") ? "" : texts.get("report.workbook.work." + key))
                .toList();
    }

    private void row(Page page, Work.Row row) {
        var piece = row.piece();
        page.row()
                .words(0, row.task(), Look.TEXT)
                .words(1, piece.activity().name(), Look.TEXT)
                .words(2, sums.codeNow(piece), Look.TEXT)
                .words(3, job(piece.performerId()), Look.TEXT)
                .words(4, sums.codeThen(piece), Look.TEXT)
                .words(5, then(piece), Look.TEXT)
                .number(6, first(row.times()), Look.FIGURE)
                .number(7, Lines.reference(row.minutes()), Look.FIGURE)
                .number(8, row.share(), Look.FIGURE)
                .number(9, row.hoursNow(), Look.FIGURE)
                .number(10, row.byRobot(), Look.FIGURE)
                .number(11, row.hoursThen(), Look.FIGURE)
                .number(12, row.given(), Look.FIGURE)
                .number(13, row.taken(), Look.FIGURE)
                .number(14, row.gained(), Look.FIGURE);
    }

    /** A formula stands in the first row that has it; what is filled in stands among the inputs. */
    private static Entry first(Entry entry) {
        return entry.recipe() == null || entry.isPlaced() ? Lines.reference(entry) : entry;
    }

    private void sum(Page page, WorkSums.Sum sum) {
        page.row()
                .words(0, sum.name(), Look.TEXT)
                .words(2, sum.code(), Look.TEXT)
                .number(9, sum.now(), Look.FIGURE)
                .number(11, sum.then(), Look.FIGURE)
                .number(12, sum.given(), Look.FIGURE)
                .number(13, sum.taken(), Look.FIGURE)
                .number(14, sum.gained(), Look.FIGURE);
    }

    private String job(@org.jspecify.annotations.Nullable String performer) {
        return book.asIs().inventory().performer(performer).map(Performer::name).orElse(texts.get("kernel.unknown"));
    }

    private String then(PieceWork piece) {
        return switch (piece.holder()) {
            case Holder.Present(var performer) -> job(performer);
            case Holder.Role(var role) ->
                book.design().role(role).map(found -> found.name()).orElse(role);
            case Holder.Supplier(var supplier) ->
                book.design().supplier(supplier).map(found -> found.name()).orElse(supplier);
            case Holder.Nobody() -> texts.get("report.pieces.stopped");
        };
    }
}
