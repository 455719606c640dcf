package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.MathContext;
import java.util.List;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.Desk;

/** The pieces of the role: where each comes from, who does it now, how long it takes and why it is simple. */
class LinesPanel extends Section {

    private static final int AT_ONCE = 60;
    private static final List<String> HEADS = List.of(
            "workbench.hr.line.piece",
            "workbench.hr.line.task",
            "workbench.hr.line.now",
            "workbench.hr.line.minutes",
            "workbench.hr.line.hours",
            "workbench.hr.line.class",
            "workbench.hr.line.comment");

    private final transient Desk desk;
    private final Div table = new Div();
    private SerializableConsumer<String> comment = piece -> {};
    private int wanted = AT_ONCE;
    private transient List<Object> shown = List.of();

    LinesPanel(Desk desk) {
        this.desk = desk;
        table.addClassName("table-scroll");
        add(new H2(Say.text("workbench.hr.lines")), table);
    }

    /** @param use called with the piece that the user wants to say something about */
    void onComment(SerializableConsumer<String> use) {
        comment = use;
    }

    void show(RoleReview review) {
        var state = List.of(
                review.pieces(),
                desk.comments(),
                desk.workspace().asIs().inventory().performers(),
                desk.workspace().version());
        if (!state.equals(shown)) {
            // otherwise left alone, so that focus stays where it is
            shown = state;
            fill(review);
        }
    }

    private void fill(RoleReview review) {
        table.removeAll();
        if (review.pieces().isEmpty()) {
            table.add(new Paragraph(Say.text("workbench.hr.noLines")));
            return;
        }
        var rows = new NativeTable();
        rows.addClassNames("cost-table", "role-lines");
        var head = rows.getHead().addRow();
        HEADS.forEach(key -> head.add(new NativeTableHeaderCell(Say.text(key))));
        review.pieces().stream().limit(wanted).forEach(piece -> row(rows, piece));
        table.add(rows);
        var left = review.pieces().size() - wanted;
        if (left > 0) {
            table.add(new Button(Say.text("shell.more", Math.min(left, AT_ONCE), left), click -> {
                wanted += AT_ONCE;
                fill(review);
            }));
        }
    }

    private void row(NativeTable rows, PieceWork piece) {
        var workspace = desk.workspace();
        var weeks = workspace.asIs().inventory().weeksPerYear().value();
        var task =
                workspace.asIs().model().node(piece.taskId()).map(Node::label).orElse(piece.taskId());
        var now = workspace
                .asIs()
                .inventory()
                .performer(piece.performerId())
                .map(Performer::name)
                .orElseGet(Figures::unknown);
        var reason = new Span(Say.phrase(piece.classification().reason()));
        reason.addClassName("quiet");
        var judged = new NativeTableCell();
        judged.add(new ClassChip(piece.classification().complexity()), new Span(" "), reason);
        var said = desk.comments().stream()
                .filter(each -> piece.activity().id().equals(each.activityId()))
                .count();
        var say = new Button(
                said == 0 ? Say.text("workbench.hr.say") : Say.text("workbench.hr.saidTimes", said),
                click -> comment.accept(piece.activity().id()));
        say.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        say.setAriaLabel(Say.text("workbench.hr.sayOf", piece.activity().name(), said));
        var sayCell = new NativeTableCell();
        sayCell.add(say);
        rows.getBody()
                .addRow()
                .add(
                        new NativeTableCell(piece.activity().name()),
                        new NativeTableCell(task),
                        new NativeTableCell(now),
                        number(Figures.number(piece.minutes(), 1)),
                        number(Figures.hours(
                                piece.hoursThen().map(year -> year.dividedBy(weeks, MathContext.DECIMAL64)))),
                        judged,
                        sayCell);
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
