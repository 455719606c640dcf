package nl.herontwerp.bpmn.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;

/** Finds the lanes that a resource stands for: the lane itself, lanes that name it, or lanes of its name. */
final class Resources {

    private final Set<String> lanes = new HashSet<>();
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<String>> byResource = new HashMap<>();
    private final Map<String, String> resourceNames = new HashMap<>();

    Resources(Document document, ProcessModel model) {
        for (var lane : model.lanes()) {
            lanes.add(lane.id());
            if (!lane.name().isBlank()) {
                put(byName, lane.name().toLowerCase(Locale.ROOT), lane.id());
            }
        }
        for (var element : Dom.all(document)) {
            if (Dom.isBpmn(element, "resource")) {
                resourceNames.putIfAbsent(Dom.id(element), Dom.label(element));
            } else if (Dom.isBpmn(element, "lane") && element.hasAttribute("partitionElementRef")) {
                put(byResource, Dom.reference(element.getAttribute("partitionElementRef")), Dom.id(element));
            }
        }
    }

    private static void put(Map<String, List<String>> lists, String key, String value) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    List<String> lanesOf(String resourceId) {
        if (lanes.contains(resourceId)) {
            return List.of(resourceId);
        }
        var named = byResource.get(resourceId);
        return named == null ? lanesNamed(resourceNames.getOrDefault(resourceId, "")) : named;
    }

    List<String> lanesNamed(String name) {
        return byName.getOrDefault(name.strip().toLowerCase(Locale.ROOT), List.of());
    }
}
