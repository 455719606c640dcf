package nl.herontwerp.report.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.Drawings;
import nl.herontwerp.bpmn.Drawings.Drawing;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.ReportContent.Picture;
import nl.herontwerp.scenario.Workspace;

/** The pictures of the process in a report; none where a model has no diagram. */
final class ReportPictures {

    /** Light enough for black text on it; the reader finds the class in the table as well. */
    private static final Map<ComplexityClass, String> FILLS = Map.of(
            ComplexityClass.SIMPLE, "#cfe8d7",
            ComplexityClass.SIMPLE_WITH_SUPPORT, "#f4e6b5",
            ComplexityClass.COMPLEX, "#f3d3e0");

    private final Workspace workspace;
    private final Texts texts;
    private final Drawings drawings;

    ReportPictures(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        drawings = Drawings.of(workspace.file().displayXml());
    }

    /** As it is now, with the class of each task. */
    List<Picture> now() {
        var fills = fills(workspace);
        return drawings.all().stream()
                .map(drawing -> new Picture(title("report.picture", drawing, drawings), drawings.svg(drawing, fills)))
                .toList();
    }

    /** The redesigned model without colours, only the drawings that differ from those of now. */
    List<Picture> then(String xml) {
        var before = drawings.all().stream()
                .map(drawing -> drawings.svg(drawing, Map.of()))
                .collect(Collectors.toSet());
        var redesigned = Drawings.of(xml);
        return redesigned.all().stream()
                .map(drawing -> new Picture(
                        title("report.pictureThen", drawing, redesigned), redesigned.svg(drawing, Map.of())))
                .filter(picture -> !before.contains(picture.svg()))
                .toList();
    }

    private String title(String key, Drawing drawing, Drawings among) {
        if (among.all().size() < 2) {
            return texts.get(key);
        }
        return drawing.name().isEmpty()
                ? texts.get("report.picture.numbered", texts.get(key), drawing.place() + 1)
                : texts.get("report.picture.named", texts.get(key), drawing.name());
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
}
