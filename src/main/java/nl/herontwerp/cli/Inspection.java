package nl.herontwerp.cli;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.ExpectedVisits;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.StartingInventory;
import org.jspecify.annotations.Nullable;

/** What is in a model file, as maps and lists in a fixed order. A figure that is not known is null. */
final class Inspection {

    private final Texts texts;

    Inspection(Texts texts) {
        this.texts = texts;
    }

    Map<String, @Nullable Object> read(String name, String sha256, ModelFile file) {
        var model = file.model();
        var line = line(name, sha256, null);
        line.put("findings", file.findings().stream().map(this::finding).toList());
        line.put(
                "processes",
                model.processes().stream()
                        .map(part -> entry(part.id(), part.name()))
                        .toList());
        line.put(
                "lanes",
                model.lanes().stream()
                        .map(lane -> entry(lane.id(), lane.name()))
                        .toList());
        line.put("tasks", tasks(model));
        line.put(
                "flows",
                model.flows().stream()
                        .map(flow -> {
                            var entry = entry(flow.id(), flow.name());
                            entry.put("source", flow.sourceId());
                            entry.put("target", flow.targetId());
                            return entry;
                        })
                        .toList());
        return line;
    }

    Map<String, @Nullable Object> refused(String name, String sha256, Phrase reason) {
        return line(name, sha256, texts.render(reason));
    }

    /** A file that could not be opened at all. */
    Map<String, @Nullable Object> unreadable(String name, String sentence) {
        return line(name, null, sentence);
    }

    private static Map<String, @Nullable Object> line(String name, @Nullable String sha256, @Nullable String error) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("file", name);
        line.put("sha256", sha256);
        line.put("read", error == null);
        line.put("error", error);
        for (var list : List.of("findings", "processes", "lanes", "tasks", "flows")) {
            line.put(list, List.of());
        }
        return line;
    }

    private Map<String, @Nullable Object> finding(Finding finding) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("rule", finding.rule());
        entry.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        entry.put("element", finding.elementId());
        entry.put("message", texts.render(finding.message()) + " " + texts.render(finding.mend()));
        return entry;
    }

    private static Map<String, @Nullable Object> entry(String id, String name) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("id", id);
        entry.put("name", name);
        return entry;
    }

    private static List<Map<String, @Nullable Object>> tasks(ProcessModel model) {
        var minutes = new HashMap<String, CarriedFigure>();
        model.carried().stream()
                .filter(figure -> figure.kind() == Kind.ACTIVE_MINUTES)
                .forEach(figure -> minutes.putIfAbsent(figure.elementId(), figure));
        var visits = ExpectedVisits.of(model, StartingInventory.of(model));
        return model.tasks().stream()
                .map(task -> task(task, minutes.get(task.id()), visits.get(task.id())))
                .toList();
    }

    private static Map<String, @Nullable Object> task(
            Node task, @Nullable CarriedFigure minutes, @Nullable Figure<BigDecimal> visits) {
        var entry = entry(task.id(), task.name());
        entry.put("type", task.bpmnType());
        entry.put("lane", task.laneId());
        entry.put("minutes", minutes == null ? null : minutes.value());
        entry.put("provenance", minutes == null ? null : minutes.provenance());
        entry.put(
                "visits",
                visits == null
                        ? null
                        : visits.toOptional().map(Inspection::plain).orElse(null));
        return entry;
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
