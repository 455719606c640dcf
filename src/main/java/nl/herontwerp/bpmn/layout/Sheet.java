package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.bpmn.xml.Dom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** One drawing: a process, or the pools of a collaboration below each other. */
final class Sheet {

    private static final double MARGIN = 40;
    private static final double BETWEEN_POOLS = 60;
    private static final double CLOSED_POOL = 60;

    private final List<Part> parts = new ArrayList<>();
    /** Notes of the collaboration itself; they stand below everything. */
    private final List<Element> notes = new ArrayList<>();

    /** A pool, with or without a process that can be seen, or a process without a pool. */
    private record Part(@Nullable Element pool, @Nullable Grid grid, LaneTree lanes) {
        double strips() {
            return (pool == null ? 0 : Sizes.STRIP) + lanes.strips();
        }

        double width() {
            return grid == null ? 300 : strips() + grid.drawing().width;
        }

        double height() {
            return grid == null ? CLOSED_POOL : grid.drawing().height;
        }
    }

    /** Draws the pools of a collaboration, and below them the processes that have none. */
    static Drawing collaboration(Element collaboration, List<Element> processes, ScopeReader reader) {
        var sheet = new Sheet();
        var rest = new ArrayList<>(processes);
        var seen = new HashSet<Element>();
        for (var pool : Dom.children(collaboration, "participant")) {
            if (Dom.id(pool).isEmpty()) {
                continue;
            }
            var process = processes.stream()
                    .filter(each -> Dom.id(each).equals(Dom.reference(pool.getAttribute("processRef"))))
                    .filter(seen::add)
                    .findFirst();
            process.ifPresent(rest::remove);
            sheet.add(pool, process, reader);
        }
        rest.forEach(process -> sheet.add(null, Optional.of(process), reader));
        sheet.notes.addAll(Dom.children(collaboration, "textAnnotation"));
        return sheet.draw();
    }

    static Drawing process(Element process, ScopeReader reader) {
        var sheet = new Sheet();
        sheet.add(null, Optional.of(process), reader);
        return sheet.draw();
    }

    private void add(@Nullable Element pool, Optional<Element> process, ScopeReader reader) {
        var lanes = process.map(LaneTree::of).orElse(LaneTree.NONE);
        var scope = process.map(it -> reader.read(it, lanes))
                .filter(it -> it.all().findAny().isPresent());
        if (pool != null || scope.isPresent()) {
            parts.add(new Part(pool, scope.map(Grid::lay).orElse(null), scope.isPresent() ? lanes : LaneTree.NONE));
        }
    }

    private Drawing draw() {
        var drawing = new Drawing();
        var width = parts.stream().mapToDouble(Part::width).max().orElse(0);
        var y = MARGIN;
        for (var part : parts) {
            if (part.pool() != null) {
                drawing.shapes.put(part.pool(), new Rect(MARGIN, y, width, part.height()));
            }
            if (part.grid() != null) {
                var lanes = new Drawing();
                var left = part.pool() == null ? 0 : Sizes.STRIP;
                part.lanes().draw(lanes, part.grid().bands, left, width - left);
                drawing.include(lanes, MARGIN, y);
                drawing.include(part.grid().drawing(), MARGIN + part.strips(), y);
            }
            y += part.height() + BETWEEN_POOLS;
        }
        var x = MARGIN;
        for (var note : notes) {
            var size = Sizes.of(note);
            drawing.shapes.put(note, new Rect(x, y, size.width(), size.height()));
            x += size.width() + MARGIN;
        }
        return drawing;
    }

    /** Draws the lines that are no sequence flows, round everything else. */
    static void tie(Drawing drawing, List<Tie> ties) {
        var ends = new HashMap<String, Rect>();
        var elements = new HashMap<String, Element>();
        drawing.shapes.forEach((element, box) -> {
            ends.put(Dom.id(element), box);
            elements.put(Dom.id(element), element);
        });
        drawing.lines.forEach((element, line) -> ends.put(Dom.id(element), middle(line)));
        var solid = new ArrayList<Rect>();
        drawing.shapes.forEach((element, box) -> {
            if (!Containers.isOpen(element, box)) {
                solid.add(box);
            }
        });
        var lines = new ArrayList<>(drawing.lines.values());
        for (var tie : ties) {
            var from = ends.get(tie.from());
            var to = ends.get(tie.to());
            if (from != null && to != null && !Dom.id(tie.line()).isEmpty() && tie.staysInside(elements)) {
                var line = new Connection(from, to).around(solid, lines);
                drawing.lines.put(tie.line(), line);
                lines.add(line);
            }
        }
        new FlowLabels(drawing).place(ties.stream().map(Tie::line).toList());
    }

    private static Rect middle(List<Spot> line) {
        var at = line.get((line.size() - 1) / 2);
        var next = line.get((line.size() - 1) / 2 + 1);
        return new Rect((at.x() + next.x()) / 2, (at.y() + next.y()) / 2, 0, 0);
    }
}
