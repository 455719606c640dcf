package nl.herontwerp.workbench;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.herontwerp.bpmn.Drawings;
import nl.herontwerp.bpmn.Drawings.Drawing;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Diagram;
import org.jspecify.annotations.Nullable;

/**
 * A model in a picture, with the choice between its drawings when it has several. Of a large model a still picture
 * stands there until the browser has drawn it.
 */
public final class ModelPicture {

    /** Characters of a model that a browser draws in less than about half a second. */
    private static final int LARGE = 250_000;

    private final Diagram diagram;
    private final Select<Drawing> choice = new Select<>();
    private Drawings drawings = Drawings.of("");
    private @Nullable Drawing shown;

    public ModelPicture(Diagram diagram) {
        this.diagram = diagram;
        choice.addClassName("drawing-choice");
        choice.setLabel(Say.text("workbench.drawings"));
        choice.setItemLabelGenerator(ModelPicture::label);
        choice.setVisible(false);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                turnTo(change.getValue());
            }
        });
    }

    /** The choice between the drawings; not visible when there is one. */
    public Select<Drawing> choice() {
        return choice;
    }

    /** Names the choice for screen readers only, where there is little room. */
    public void withoutLabel() {
        choice.setLabel(null);
        choice.setAriaLabel(Say.text("workbench.drawings"));
    }

    /** Calls back when the user chose another drawing. */
    public void onTurn(Consumer<Drawing> use) {
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                use.accept(change.getValue());
            }
        });
    }

    /**
     * Shows a model, from its largest drawing on, or from the one that was shown of the model before it.
     *
     * @return whether there is something to show
     */
    public boolean open(ModelFile file) {
        return open(file.displayXml());
    }

    /** Shows a model that has no file. */
    public boolean open(String xml) {
        var before = Optional.ofNullable(shown);
        var read = Drawings.of(xml);
        drawings = read;
        choice.setItems(read.all());
        choice.setVisible(read.all().size() > 1);
        var first = before.flatMap(this::alike).or(read::largest).orElse(null);
        shown = first;
        choice.setValue(first);
        if (xml.isEmpty()) {
            return false;
        }
        if (first != null && xml.length() >= LARGE) {
            diagram.open(xml, page(first), () -> read.firstSight(first));
        } else {
            diagram.open(xml, first == null ? Diagram.Page.FIRST : page(first));
        }
        return true;
    }

    /** The drawing in the picture. */
    public Optional<Drawing> shown() {
        return Optional.ofNullable(shown);
    }

    /** The drawing in which an element stands. */
    public Optional<Drawing> with(String id) {
        return drawings.with(id);
    }

    /** Marks an element as chosen, in its drawing; null marks none. */
    public void select(@Nullable String id) {
        if (id != null) {
            drawings.with(id).ifPresent(this::show);
        }
        diagram.select(id);
    }

    /** Shows a drawing of this model. */
    public void show(Drawing drawing) {
        if (!drawing.equals(shown)) {
            turnTo(drawing);
        }
    }

    private void turnTo(Drawing drawing) {
        shown = drawing;
        choice.setValue(drawing);
        diagram.turnTo(page(drawing));
    }

    /** The drawing that is the same one in this model: by its id, else by its name when it has one. */
    public Optional<Drawing> alike(Drawing other) {
        return drawings.all().stream()
                .filter(each -> !other.id().isEmpty() && each.id().equals(other.id()))
                .findFirst()
                .or(() -> drawings.all().stream()
                        .filter(each -> !other.name().isEmpty() && each.name().equals(other.name()))
                        .findFirst());
    }

    private Diagram.Page page(Drawing drawing) {
        return new Diagram.Page(
                drawing.id(),
                drawing.place(),
                drawings.begin(drawing)
                        .map(begin -> List.of(begin.x(), begin.y(), begin.scale()))
                        .orElse(List.of()));
    }

    /** What a drawing is called. */
    public static String title(Drawing drawing) {
        return drawing.name().isEmpty() ? Say.text("workbench.drawings.unnamed", drawing.place() + 1) : drawing.name();
    }

    private static String label(Drawing drawing) {
        return Say.text("workbench.drawings.activities", title(drawing), drawing.activities());
    }
}
