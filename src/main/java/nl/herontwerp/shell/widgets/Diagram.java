package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/**
 * A BPMN diagram, drawn by bpmn-js in the browser: for looking (pan, zoom, select) or for drawing.
 */
@Tag("div")
@JavaScript("context://herontwerp/diagram.js")
@StyleSheet("context://bpmn-js/assets/diagram-js.css")
@StyleSheet("context://bpmn-js/assets/bpmn-js.css")
@StyleSheet("context://bpmn-js/assets/bpmn-font/css/bpmn-embedded.css")
public class Diagram extends Component implements HasSize, HasStyle {

    /** Where the browser finds the still picture. */
    private static final String STILL = "data-still";

    private final Mode mode;
    private @Nullable String xml;
    private Page page = Page.FIRST;
    private List<Note> notes = List.of();

    public Diagram(Mode mode) {
        this.mode = mode;
        addClassName("diagram");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Say.text("shell.diagram"));
        getElement().setAttribute("data-drawing-text", Say.text("shell.diagram.drawing"));
    }

    /** What the diagram is for. */
    public enum Mode {
        VIEWER,
        MODELER
    }

    /**
     * One of the drawings of a model, and what is seen of it first.
     *
     * @param id of the drawing; empty when the file gives none
     * @param place its number in the file, from zero
     * @param begin left edge, upper edge and scale of what is seen first; empty for all of it
     */
    public record Page(String id, int place, List<Double> begin) {

        /** The first drawing of a file, all of it. */
        public static final Page FIRST = new Page("", 0, List.of());

        public Page {
            begin = List.copyOf(begin);
        }

        private Map<String, Object> forBrowser() {
            return Map.of("id", id, "place", place, "begin", begin);
        }
    }

    /**
     * Something to show at an element.
     *
     * @param css style class for the element, or empty
     * @param text words below the element, or empty
     * @param title words for who points at it
     */
    public record Note(String id, String css, String text, String title) {}

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        if (xml != null) {
            call("open($1, $2)", xml, page.forBrowser());
            note(notes);
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        getElement().executeJs("this.hwDiagram?.close(); delete this.hwDiagram; this.replaceChildren()");
    }

    /** Shows a model. */
    public void open(String model, Page first) {
        xml = model;
        page = first;
        getElement().removeAttribute(STILL);
        call("open($1, $2)", model, first.forBrowser());
    }

    /**
     * Shows a large model: a still picture at once, until the browser has drawn the model.
     *
     * @param still makes the picture of what is seen first as an SVG document; called when the browser asks for it, on any
     *     thread
     */
    public void open(String model, Page first, Supplier<String> still) {
        xml = model;
        page = first;
        getElement().setAttribute(STILL, DownloadHandler.fromInputStream(event -> {
            var picture = still.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(picture), "model.svg", "image/svg+xml", picture.length);
        }));
        call("open($1, $2)", model, first.forBrowser());
    }

    /** Shows another drawing of the same model. */
    public void turnTo(Page other) {
        page = other;
        call("turnTo($1)", other.forBrowser());
    }

    /** Shows figures at elements, in place of those shown before. */
    public void note(List<Note> shown) {
        notes = List.copyOf(shown);
        var list = new ArrayList<Map<String, String>>();
        for (var note : shown) {
            list.add(Map.of("id", note.id(), "css", note.css(), "text", note.text(), "title", note.title()));
        }
        call("note($1)", list);
    }

    /** Marks an element as chosen; null marks none. */
    public void select(@Nullable String id) {
        call("select($1)", id == null ? "" : id);
    }

    /** Scrolls the page to the picture; not when all of it can be seen. */
    public void bringIntoView() {
        getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }

    public void fit() {
        call("fit()");
    }

    public void zoomIn() {
        call("zoom(1)");
    }

    public void zoomOut() {
        call("zoom(-1)");
    }

    /**
     * Lets another viewer follow whatever is moved or zoomed in this one, and the other way round, and
     * shows all of both.
     *
     * @param dx how far the other drawing as a whole stands to the right of this one, in its points
     * @param dy how far it stands lower
     */
    public void pairWith(Diagram other, double dx, double dy) {
        getElement().executeJs("window.Herontwerp.pair(this, $0, $1, $2)", other.getElement(), dx, dy);
    }

    /** Calls back with the id of each element that the user chooses. */
    public void onSelect(Consumer<String> use) {
        getElement()
                .addEventListener(
                        "diagram-select",
                        event -> use.accept(
                                event.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
    }

    /** Calls back each time a model has been drawn, with the number of warnings of bpmn-js. */
    public void onOpened(IntConsumer use) {
        getElement()
                .addEventListener(
                        "diagram-opened",
                        event -> use.accept(event.getEventData()
                                .get("event.detail.warnings")
                                .asInt()))
                .addEventData("event.detail.warnings");
    }

    /** Calls back when the diagram can't be drawn, with the words of bpmn-js. */
    public void onProblem(Consumer<String> use) {
        getElement()
                .addEventListener(
                        "diagram-problem",
                        event -> use.accept(
                                event.getEventData().get("event.detail.message").asString()))
                .addEventData("event.detail.message");
    }

    /** Calls back when the user has changed something in the drawing. */
    public void onChanged(Runnable use) {
        getElement().addEventListener("diagram-changed", event -> use.run()).debounce(300);
    }

    /** Asks the browser for the drawing as it is now. */
    public void save(Consumer<String> use) {
        getElement()
                .executeJs(
                        "return window.Herontwerp.diagram(this, $0).xml()",
                        mode.name().toLowerCase(Locale.ROOT))
                .then(String.class, use::accept);
    }

    private void call(String operation, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = mode.name().toLowerCase(Locale.ROOT);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        if (isAttached()) {
            getElement().executeJs("window.Herontwerp.diagram(this, $0)." + operation, all);
        }
    }
}
