package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.JobReview;
import nl.herontwerp.carving.JobReviewer;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Performer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import org.jspecify.annotations.Nullable;

/** A present job: what stays of it, what becomes of the hours that it gains, and its pieces. */
class PresentColumn extends BoardColumn {

    private final String performerId;
    private transient @Nullable Shown shown;

    /** What the head shows; while it is the same the head stays as it is. */
    private record Shown(
            UUID scenario, String name, @Nullable JobReview review, List<QualityRow> quality, boolean editable) {}

    PresentColumn(Board board, String performerId) {
        super(board, performerId);
        this.performerId = performerId;
        addClassName("present");
    }

    @Override
    protected @Nullable Assignment assignment() {
        return null;
    }

    /** @param work all that the job does now */
    void show(List<PieceWork> work) {
        var left = work.stream()
                .filter(piece -> piece.holder() instanceof Holder.Present || piece.holder() instanceof Holder.Nobody)
                .toList();
        var job = board.workspace().asIs().inventory().performer(performerId);
        var changed = new Shown(
                board.workspace().scenario().id(),
                job.map(Performer::name).orElseGet(() -> Say.text("workbench.roles.noPerformer")),
                job.map(each -> JobReviewer.review(board.redesign(), each, work))
                        .orElse(null),
                QualityRow.of(board.redesign(), performerId, left),
                board.workspace().editable());
        if (!changed.equals(shown)) {
            shown = changed;
            name(changed.name());
            head.removeAll();
            if (changed.review() != null) {
                fill(changed.name(), changed.review(), changed.quality(), left);
            }
        }
        cards(left);
    }

    private void fill(String name, JobReview review, List<QualityRow> quality, List<PieceWork> left) {
        var isKnown = review.leftPerWeek().isKnown() && review.nowPerWeek().isKnown();
        head.add(new Paragraph(Say.text(
                isKnown ? "workbench.board.keeps" : "workbench.board.keepsUnknown",
                Figures.hours(review.leftPerWeek()),
                Figures.hours(review.nowPerWeek()))));
        if (!review.freedPerWeek().equals(Figure.known(Hours.ZERO))) {
            head.add(new Paragraph(
                    Say.text("workbench.board.freed", Figures.hours(review.freedPerWeek()), review.claimed())));
        }
        head.add(new WarningLines(this, review.warnings(), new Mending(board, name, performerId, left, null, null)));
        var inside = new ArrayList<Component>();
        inside.add(new Paragraph(Say.text(
                review.people().isKnown() ? "workbench.board.keepsPeople" : "workbench.board.keepsPeopleUnknown",
                Figures.number(review.people(), 2))));
        inside.add(new Paragraph(Say.text(
                review.classesLeft().isEmpty() ? "workbench.board.varietyNone" : "workbench.board.variety",
                review.tasksLeft(),
                review.tasksNow(),
                classes(review))));
        if (!review.givenPerWeek().equals(Figure.known(Hours.ZERO))) {
            inside.add(new Paragraph(Say.text("workbench.board.given", Figures.hours(review.givenPerWeek()))));
        }
        if (!review.freedPerWeek().equals(Figure.known(Hours.ZERO))) {
            inside.add(quality(name, quality, left));
        }
        head.add(details("more", Say.text("workbench.board.more"), inside.toArray(Component[]::new)));
    }

    private NativeDetails quality(String name, List<QualityRow> rows, List<PieceWork> left) {
        var answer = button(
                "quality",
                Say.text("workbench.quality.answer"),
                from -> open(new QualityDialog(board.desk(), performerId, name, left), from));
        answer.setAriaLabel(Say.text("workbench.quality.answerOf", name));
        answer.setVisible(board.workspace().editable());
        return details("qualities", QualityRow.summary(rows), QualityRow.list(rows), answer);
    }

    private static String classes(JobReview review) {
        return review.classesLeft().entrySet().stream()
                .map(each -> Say.text(
                        "workbench.board.class", each.getValue(), Phrase.ofEnum("carving.class", each.getKey())))
                .collect(Collectors.joining(", "));
    }
}
