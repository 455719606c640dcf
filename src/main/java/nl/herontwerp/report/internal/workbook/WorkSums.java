package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Entry.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The hours of each job and role, added up from the rows of the work, and the link from the cost to them. Hours that do not add
 * up to what the cost was computed with, as in a copy from before something was counted, stay what they were.
 */
final class WorkSums {

    /** Who does a piece now, and who in the redesign; columns of the sheet. */
    static final String CODE_NOW = "C";

    static final String CODE_THEN = "E";

    private final CostBook book;
    private final Texts texts;
    private final List<Work.Row> rows;
    private final Map<String, String> codes = new LinkedHashMap<>();

    WorkSums(CostBook book, Texts texts, List<Work.Row> rows, Subjects subjects) {
        this.book = book;
        this.texts = texts;
        this.rows = rows;
        for (var job : book.asIs().inventory().performers().keySet()) {
            codes.put("job:" + job, texts.get("report.workbook.code.job") + (codes.size() + 1));
        }
        var jobs = codes.size();
        for (var role : subjects.roles()) {
            codes.put(role.id(), texts.get("report.workbook.code.role") + (codes.size() - jobs + 1));
        }
        var others = codes.size();
        for (var supplier : book.design().suppliers().keySet()) {
            codes.put("supplier:" + supplier, texts.get("report.workbook.code.supplier") + (codes.size() - others + 1));
        }
    }

    /** The hours of one job, role or supplier. */
    record Sum(String id, String code, String name, Entry now, Entry gained, Entry given, Entry then, Entry taken) {}

    String codeNow(PieceWork piece) {
        return code(piece.performerId());
    }

    String codeThen(PieceWork piece) {
        return switch (piece.holder()) {
            case Holder.Present(var performer) -> code(performer);
            case Holder.Role(var role) -> codes.getOrDefault("role:" + role, "-");
            case Holder.Supplier(var supplier) -> codes.getOrDefault("supplier:" + supplier, "-");
            case Holder.Nobody() -> "";
        };
    }

    private String code(@Nullable String performer) {
        return performer == null ? "-" : codes.getOrDefault("job:" + performer, "-");
    }

    /** A row for each job, role and supplier that has work, or gets it. */
    List<Sum> sums() {
        var sums = new ArrayList<Sum>();
        if (!rows.isEmpty()) {
            codes.forEach((id, code) -> {
                if (rows.stream()
                        .anyMatch(row -> code.equals(codeNow(row.piece())) || code.equals(codeThen(row.piece())))) {
                    sums.add(new Sum(
                            id,
                            code,
                            name(id),
                            sum("now", code, CODE_NOW, Work.Row::hoursNow),
                            sum("gained", code, CODE_NOW, Work.Row::gained),
                            sum("given", code, CODE_NOW, Work.Row::given),
                            sum("then", code, CODE_THEN, Work.Row::hoursThen),
                            sum("taken", code, CODE_THEN, Work.Row::taken)));
                }
            });
        }
        return sums;
    }

    private String name(String id) {
        var plain = id.substring(id.indexOf(':') + 1);
        if (id.startsWith("job:")) {
            return book.asIs().inventory().performer(plain).orElseThrow().name();
        }
        return id.startsWith("supplier:")
                ? book.design().supplier(plain).orElseThrow().name()
                : book.design().role(plain).orElseThrow().name();
    }

    private Entry sum(String name, String code, String column, Function<Work.Row, Entry> which) {
        var condition = "{0:1@" + column + "},\"" + code + "\"";
        return Entry.formula(
                texts.get("report.workbook.work." + name, ""),
                Unit.HOURS,
                Recipe.own(
                        "IF(COUNTIFS(" + condition + ",{0:1},{unknown})=0,SUMIFS({0:1}," + condition + "),{unknown})"),
                List.of(which.apply(rows.getFirst()), which.apply(rows.getLast())),
                "");
    }

    /** Makes the hours of the cost follow from the rows. */
    void link(Inputs inputs, Subjects subjects, List<Sum> sums) {
        for (var i = 0; i < subjects.jobs().size(); i++) {
            var job = subjects.jobs().get(i);
            var freed = book.impact().freedHours().parts().get(i);
            sums.stream().filter(sum -> sum.id().equals(job.id())).findFirst().ifPresent(sum -> {
                link(inputs, job, hoursNow(job), total(job, PieceWork::hoursNow), sum.now());
                linkFreed(inputs, job, freed, sum);
            });
        }
    }

    private Explanation hoursNow(Scope job) {
        return book.impact().yearly().stream()
                .filter(line -> line.id().equals(job.id() + ":wage"))
                .findFirst()
                .orElseThrow()
                .now()
                .parts()
                .getFirst();
    }

    private void linkFreed(Inputs inputs, Scope job, Explanation freed, Sum sum) {
        var gained = total(job, WorkSums::gained);
        if (freed.parts().isEmpty()) {
            link(inputs, job, freed, gained, sum.gained());
            return;
        }
        link(inputs, job, freed.parts().get(0), gained, sum.gained());
        link(inputs, job, freed.parts().get(1), total(job, PieceWork::given), sum.given());
    }

    private static Figure<Hours> gained(PieceWork piece) {
        return piece.holder() instanceof Holder.Present ? piece.robotHours() : piece.hoursNow();
    }

    private Figure<Hours> total(Scope job, Function<PieceWork, Figure<Hours>> which) {
        return Figure.total(
                book.division().pieces().stream()
                        .filter(piece -> Subjects.id(job).equals(piece.performerId()))
                        .map(which)
                        .toList(),
                Hours.ZERO,
                Hours::plus);
    }

    private static void link(Inputs inputs, Scope job, Explanation leaf, Figure<Hours> total, Entry to) {
        var value = nl.herontwerp.costing.CostImpact.hours(leaf);
        var isSame = value.isKnown() ? value.toOptional().equals(total.toOptional()) : !total.isKnown();
        if (isSame) {
            inputs.link(job.id(), leaf.what().key(), leaf.value(), to);
        }
    }
}
