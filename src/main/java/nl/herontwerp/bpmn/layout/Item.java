package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A node while a place is sought for it: a cell of the grid of its process or sub-process. */
final class Item {

    /** What a boundary event hangs out below its activity. */
    static final double HANGING = Sizes.EVENT / 2;

    final Element element;
    /** The lane, counted from above; 0 where there are no lanes. */
    final int band;
    /** Place in the list of the scope. */
    final int index;

    final List<Element> events = new ArrayList<>();
    final Sizes.Label label;
    double width;
    double height;
    int column = -1;
    int row = -1;

    /** What is inside an open sub-process. */
    @Nullable
    Drawing inner;

    Item(Element element, int band, int index) {
        this.element = element;
        this.band = band;
        this.index = index;
        label = Sizes.outsideLabel(element);
        var size = Sizes.of(element);
        width = size.width();
        height = size.height();
    }

    boolean isGateway() {
        return String.valueOf(element.getLocalName()).endsWith("Gateway");
    }

    /** Names of gateways stand above, because branches leave below; other names stand below. */
    boolean hasLabelAbove() {
        return isGateway() && label.height() > 0;
    }

    double above() {
        return height / 2 + (hasLabelAbove() ? label.height() + Sizes.SPACE : 0);
    }

    double below() {
        var names = events.stream()
                .mapToDouble(event -> Sizes.outsideLabel(event).height())
                .max()
                .orElse(0);
        var hanging = events.isEmpty() ? 0 : HANGING + names;
        var own = hasLabelAbove() || label.height() == 0 ? 0 : label.height() + Sizes.SPACE;
        return height / 2 + Math.max(hanging, own);
    }

    double broadest() {
        return Math.max(width, label.width());
    }

    /** Makes room for the boundary events on the lower side. */
    void widenForEvents() {
        var each = events.stream()
                .mapToDouble(event ->
                        Math.max(Sizes.EVENT + 10, Sizes.outsideLabel(event).width() + Sizes.EVENT / 2 + 10))
                .max()
                .orElse(0);
        width = Math.max(width, each * events.size());
    }

    /** The boundary event with this number, on the lower side of the activity at this place. */
    Rect eventBox(int event, Rect at) {
        var step = at.width() / events.size();
        var left = at.x() + step * event + Math.min(step / 2, Sizes.EVENT) - Sizes.EVENT / 2;
        return new Rect(left, at.bottom() - HANGING, Sizes.EVENT, Sizes.EVENT);
    }
}
