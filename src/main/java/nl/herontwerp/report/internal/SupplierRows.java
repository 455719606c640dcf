package nl.herontwerp.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.carving.SupplierReview;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Performer;
import nl.herontwerp.report.internal.ReportContent.Fact;
import nl.herontwerp.report.internal.ReportContent.SupplierBlock;
import nl.herontwerp.scenario.Workspace;

/** The suppliers of a workspace as blocks of a report: what they do, what that costs, and what to look into. */
final class SupplierRows {

    private final Workspace workspace;
    private final Texts texts;
    private final Written write;

    SupplierRows(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        this.write = new Written(texts);
    }

    List<SupplierBlock> all() {
        return SupplierReview.all(workspace.redesign(), workspace.division()).stream()
                .map(this::supplier)
                .toList();
    }

    private SupplierBlock supplier(SupplierReview review) {
        return new SupplierBlock(
                review.supplier().name(),
                facts(review),
                review.pieces().stream().map(this::piece).toList(),
                review.warnings().stream().map(this::check).toList());
    }

    private List<Fact> facts(SupplierReview review) {
        var supplier = review.supplier();
        var price = supplier.price();
        var facts = new ArrayList<Fact>();
        facts.add(write.fact(
                "report.supplier.kind", texts.render(Phrase.ofEnum("carving.supplierKind", supplier.kind()))));
        facts.add(new Fact(
                texts.render(Phrase.ofEnum("report.supplier.price", price.per())),
                price.amount() == null ? write.unknown() : texts.formats().money(price.amount())));
        facts.add(write.fact("report.supplier.times", write.number(review.work().timesPerYear())));
        facts.add(write.fact("report.supplier.hours", write.hours(review.work().hoursPerYear())));
        facts.add(write.fact(
                "report.supplier.cost", write.value(workspace.impact().supplierPerYear(supplier.id()))));
        return facts;
    }

    private String piece(PieceWork piece) {
        var hours = write.hours(piece.hoursNow());
        return workspace
                .asIs()
                .inventory()
                .performer(piece.performerId())
                .map(Performer::name)
                .map(job -> texts.get("report.suppliers.piece", piece.activity().name(), hours, job))
                .orElseGet(() -> texts.get(
                        "report.suppliers.piece.nobody", piece.activity().name(), hours));
    }

    /** How serious, why, and what law or publication says it; a check of this program's own has no source. */
    private String check(Warning warning) {
        var severity = Phrase.ofEnum("carving.severity", warning.severity());
        var source = warning.source();
        if (source == null) {
            return texts.get("report.suppliers.check", severity, warning.why());
        }
        var written = Stream.of(source.law(), source.article(), source.publication())
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(", "));
        return texts.get("report.suppliers.checked", severity, warning.why(), written);
    }
}
