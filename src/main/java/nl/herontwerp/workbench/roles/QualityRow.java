package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.QualityReview;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.carving.WorkQuality;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** One question about the quality of work with its answer, in words. */
record QualityRow(WorkQuality question, QualityReview.Judgement judgement) {

    static List<QualityRow> of(Redesign redesign, String jobId, List<PieceWork> pieces) {
        return QualityReview.of(redesign, jobId, pieces).entrySet().stream()
                .map(each -> new QualityRow(each.getKey(), each.getValue()))
                .toList();
    }

    static String summary(List<QualityRow> rows) {
        return Say.text("workbench.quality.summary", count(rows, true), count(rows, false), rows.size());
    }

    static UnorderedList list(List<QualityRow> rows) {
        var list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(row.said())));
        return list;
    }

    String said() {
        var verdict = judgement
                .good()
                .map(good -> good ? "workbench.quality.good" : "workbench.quality.bad")
                .toOptional()
                .orElse("workbench.quality.unknown");
        return Say.text(verdict, Phrase.ofEnum("carving.quality", question), judgement.why());
    }

    private static long count(List<QualityRow> rows, boolean good) {
        return rows.stream()
                .filter(row -> row.judgement().good().equals(Figure.known(good)))
                .count();
    }
}
