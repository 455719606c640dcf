package nl.herontwerp.report.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import nl.herontwerp.bpmn.DiagramPicture;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.scenario.Workspace;
import org.jspecify.annotations.Nullable;

/** The pictures of the process in a report, as SVG; null where a model has no diagram. */
final class ReportPictures {

    /** Light enough for black text on it; the reader finds the class in the table as well. */
    private static final Map<ComplexityClass, String> FILLS = Map.of(
            ComplexityClass.SIMPLE, "#cfe8d7",
            ComplexityClass.SIMPLE_WITH_SUPPORT, "#f4e6b5",
            ComplexityClass.COMPLEX, "#f3d3e0");

    private ReportPictures() {}

    /** As it is now, with the class of each task. */
    static @Nullable String now(Workspace workspace) {
        return picture(workspace.file().displayXml(), fills(workspace));
    }

    /** Without colours. */
    static @Nullable String plain(String xml) {
        return picture(xml, Map.of());
    }

    /** A task gets the colour of its class when it is one piece, or when all its pieces are alike. */
    private static Map<String, String> fills(Workspace workspace) {
        var classes = new HashMap<String, LinkedHashSet<ComplexityClass>>();
        for (var piece : workspace.division().pieces()) {
            classes.computeIfAbsent(piece.taskId(), task -> new LinkedHashSet<>())
                    .add(piece.classification().complexity());
        }
        var fills = new HashMap<String, String>();
        classes.forEach((task, found) -> {
            var fill = FILLS.get(found.getFirst());
            if (found.size() == 1 && fill != null) {
                fills.put(task, fill);
            }
        });
        return fills;
    }

    private static @Nullable String picture(String xml, Map<String, String> fills) {
        var svg = DiagramPicture.svg(xml, fills);
        return svg.isEmpty() ? null : svg;
    }
}
