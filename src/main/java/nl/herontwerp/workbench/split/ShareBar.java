package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.Desk;

/** The pieces of a task in proportion. The boundaries between them are dragged or moved with the arrow keys. */
@JavaScript("context://herontwerp/sharebar.js")
class ShareBar extends Div {

    /** So many pieces at the most are each wide enough for boundaries that do not overlap. */
    private static final int ROOMY = 12;

    private final transient Desk desk;
    private final transient Consumer<String> choose;
    private final List<Div> parts = new ArrayList<>();
    private final List<Div> edges = new ArrayList<>();
    private List<PieceWork> pieces = List.of();

    ShareBar(Desk desk, Consumer<String> choose) {
        this.desk = desk;
        this.choose = choose;
        addClassName("share-bar");
        getElement().setAttribute("role", "group");
        getElement()
                .addEventListener(
                        "share-moved",
                        event -> moved(
                                event.getEventData().get("event.detail.id").asString(),
                                event.getEventData().get("event.detail.size").asString()))
                .addEventData("event.detail.id")
                .addEventData("event.detail.size");
    }

    /** The number that a piece is sized with: minutes where they are known, else a percentage. */
    static BigDecimal size(PieceWork piece) {
        return piece.minutes()
                .toOptional()
                .orElseGet(() -> piece.share().movePointRight(2))
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    void show(List<PieceWork> shown, boolean editable) {
        var same = ids(shown).equals(ids(pieces)) && edges.size() == (editable ? shown.size() - 1 : 0);
        pieces = shown;
        getElement().setAttribute("aria-label", Say.text("workbench.split.bar", pieces.size()));
        getElement().setAttribute("data-said", Say.text(key(), "{0}", "{1}"));
        if (!same) {
            build(editable);
        }
        for (var index = 0; index < pieces.size(); index++) {
            fill(index);
        }
        place();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        place();
    }

    private void build(boolean editable) {
        removeAll();
        setClassName("roomy", pieces.size() <= ROOMY);
        parts.clear();
        edges.clear();
        for (var index = 0; index < pieces.size(); index++) {
            var part = new Div();
            var id = pieces.get(index).activity().id();
            part.addClickListener(click -> choose.accept(id));
            parts.add(part);
            add(part);
            if (editable && index < pieces.size() - 1) {
                var edge = edge();
                edges.add(edge);
                add(edge);
            }
        }
    }

    private static Div edge() {
        var edge = new Div();
        edge.addClassName("share-edge");
        edge.getElement().setAttribute("role", "slider").setAttribute("tabindex", "0");
        return edge;
    }

    private void fill(int index) {
        var piece = pieces.get(index);
        var complexity = piece.classification().complexity();
        var part = parts.get(index);
        part.setText(ClassChip.letter(complexity) + " " + piece.activity().name());
        part.setClassName("share-part");
        part.addClassName(ClassChip.css(complexity));
        part.getElement().setAttribute("title", piece.activity().name());
        part.getStyle()
                .set("flex-grow", piece.share().max(new BigDecimal("0.02")).toPlainString());
        if (index < edges.size()) {
            edges.get(index)
                    .getElement()
                    .setAttribute(
                            "aria-label",
                            Say.text(
                                    "workbench.split.edge",
                                    piece.activity().name(),
                                    pieces.get(index + 1).activity().name()));
        }
    }

    /** Puts the boundaries of this window where they are, also after a change that was refused. */
    private void place() {
        if (isAttached()) {
            var list = pieces.stream()
                    .map(piece -> Map.of(
                            "id", piece.activity().id(),
                            "name", piece.activity().name(),
                            "size", size(piece).toPlainString(),
                            "said", Say.text(key(), piece.activity().name(), size(piece))))
                    .toList();
            getElement().executeJs("window.Herontwerp.shares(this, $0)", list);
        }
    }

    private String key() {
        return pieces.isEmpty() || pieces.getFirst().minutes().isKnown()
                ? "workbench.split.edgeMinutes"
                : "workbench.split.edgeShare";
    }

    /** The piece may have another place by now, or be gone; then the edit is refused. */
    private void moved(String id, String size) {
        desk.edit(new PieceEdit.ResizePiece(id, new BigDecimal(size)));
    }

    private static List<String> ids(List<PieceWork> pieces) {
        return pieces.stream().map(piece -> piece.activity().id()).toList();
    }
}
