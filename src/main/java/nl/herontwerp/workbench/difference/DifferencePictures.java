package nl.herontwerp.workbench.difference;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.herontwerp.bpmn.Drawings.Drawing;
import nl.herontwerp.bpmn.ElementChange;
import nl.herontwerp.bpmn.ElementChange.Bucket;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Diagram;
import nl.herontwerp.shell.widgets.Diagram.Note;
import nl.herontwerp.workbench.ModelPicture;
import nl.herontwerp.workbench.difference.ComparedModels.Compared;
import org.jspecify.annotations.Nullable;

/** Two pictures side by side that move and zoom together. */
class DifferencePictures extends Div {

    private final Diagram left = new Diagram(Diagram.Mode.VIEWER);
    private final Diagram right = new Diagram(Diagram.Mode.VIEWER);
    private final ModelPicture leftPicture = new ModelPicture(left);
    private final ModelPicture rightPicture = new ModelPicture(right);
    private final H2 leftTitle = new H2();
    private final H2 rightTitle = new H2();
    private final Paragraph leftProblem = problem();
    private final Paragraph rightProblem = problem();
    private @Nullable Compared shown;

    DifferencePictures(Consumer<String> selectBefore, Consumer<String> selectAfter) {
        addClassName("difference-pictures");
        left.onSelect(selectBefore);
        right.onSelect(selectAfter);
        left.onProblem(words -> leftProblem.setVisible(true));
        right.onProblem(words -> rightProblem.setVisible(true));
        leftPicture.onTurn(drawing -> turn(rightPicture, drawing));
        rightPicture.onTurn(drawing -> turn(leftPicture, drawing));
        add(
                new Div(new Div(leftTitle, leftPicture.choice()), leftProblem, left),
                new Div(new Div(rightTitle, rightPicture.choice()), rightProblem, right));
        List.of(leftPicture, rightPicture).forEach(ModelPicture::withoutLabel);
    }

    void show(Compared compared, String from, String to) {
        shown = compared;
        leftTitle.setText(from);
        rightTitle.setText(to);
        name(left, from);
        name(right, to);
        leftProblem.setVisible(!leftPicture.open(compared.from()));
        rightProblem.setVisible(!rightPicture.open(compared.to()));
        leftPicture.choice().setItemLabelGenerator(drawing -> label(drawing, leftPicture));
        rightPicture.choice().setItemLabelGenerator(drawing -> label(drawing, rightPicture));
        beginWithADifference(compared.difference().changes());
        pair();
    }

    /** Marks the differences of these kinds. */
    void mark(List<ElementChange> changes, Set<Bucket> buckets) {
        var before = new ArrayList<Note>();
        var after = new ArrayList<Note>();
        for (var change : changes) {
            if (buckets.contains(change.bucket())) {
                note(change, change.before(), before);
                note(change, change.after(), after);
            }
        }
        left.note(before);
        right.note(after);
    }

    void select(@Nullable String before, @Nullable String after) {
        leftPicture.select(before);
        rightPicture.select(after);
    }

    void fit() {
        pair();
    }

    void zoomIn() {
        left.zoomIn();
    }

    void zoomOut() {
        left.zoomOut();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        // after the pictures themselves have been told what to show
        attach.getUI().beforeClientResponse(this, context -> pair());
    }

    private void pair() {
        if (shown != null && isAttached()) {
            left.pairWith(right, shown.difference().shiftX(), shown.difference().shiftY());
        }
    }

    /** Shows the same drawing of the other model. */
    private void turn(ModelPicture other, Drawing drawing) {
        other.alike(drawing).ifPresent(other::show);
        pair();
    }

    /** Shows both from the same drawing on: the largest, or when nothing differs in it the first with a difference. */
    private void beginWithADifference(List<ElementChange> changes) {
        var largest = leftPicture.shown();
        var first = changes.stream()
                .flatMap(change -> drawing(change, leftPicture).stream())
                .toList();
        var begin = largest.filter(first::contains)
                .or(() -> first.stream().findFirst())
                .or(() -> largest);
        begin.ifPresent(leftPicture::show);
        begin.flatMap(rightPicture::alike).ifPresent(rightPicture::show);
    }

    private String label(Drawing drawing, ModelPicture side) {
        var changes =
                shown == null ? List.<ElementChange>of() : shown.difference().changes();
        var here = changes.stream()
                .filter(change -> drawing(change, side).filter(drawing::equals).isPresent())
                .count();
        return Say.text("workbench.drawings.differences", ModelPicture.title(drawing), here);
    }

    /** In which drawing of one side a change is seen; what is only on the other side, in the drawing that is the same. */
    private Optional<Drawing> drawing(ElementChange change, ModelPicture side) {
        var isLeft = side == leftPicture;
        var own = isLeft ? change.before() : change.after();
        var others = isLeft ? change.after() : change.before();
        if (own != null) {
            return side.with(own.id());
        }
        var other = isLeft ? rightPicture : leftPicture;
        return Optional.ofNullable(others)
                .flatMap(element -> other.with(element.id()))
                .flatMap(side::alike);
    }

    private static void name(Diagram diagram, String title) {
        diagram.getElement().setAttribute("aria-label", Say.text("workbench.difference.picture", title));
    }

    private static void note(ElementChange change, @Nullable ModelElement element, List<Note> notes) {
        if (element != null) {
            notes.add(new Note(
                    element.id(),
                    BucketSign.css(change.bucket()),
                    BucketSign.sign(change.bucket()),
                    BucketSign.name(change.bucket())));
        }
    }

    private static Paragraph problem() {
        var message = new Paragraph(Say.text("workbench.process.noPicture"));
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        return message;
    }
}
