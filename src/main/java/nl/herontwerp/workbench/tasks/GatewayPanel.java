package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.herontwerp.process.Completeness.Gap;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.WayNames;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Piecemeal;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** How often each way is taken at every choice, and how often what repeats is repeated. */
class GatewayPanel extends Section {

    private static final int AT_ONCE = 25;

    private final transient Desk desk;
    private final transient Supplier<Provenance> entered;
    private final Piecemeal<Asked> chances = new Piecemeal<>(AT_ONCE, this::asked);

    /** A node of which something is asked: chances of its flows, or, without flows, how often it is repeated. */
    private record Asked(Node node, List<Flow> flows) {}

    /** What the fields were made for. */
    private record Shown(List<Asked> asked, boolean editable) {}

    private transient @Nullable Shown shown;
    private final transient List<Consumer<Workspace>> updates = new ArrayList<>();

    GatewayPanel(Desk desk, Supplier<Provenance> entered) {
        this.desk = desk;
        this.entered = entered;
        addClassName("panel");
    }

    /** Shows the figures of now; fields are made anew only when something else is asked. */
    void show(Workspace workspace) {
        var model = workspace.asIs().model();
        var flowsFrom = model.flows().stream().collect(Collectors.groupingBy(Flow::sourceId));
        var all = new ArrayList<Asked>();
        for (var node : model.nodes()) {
            var flows = flowsFrom.getOrDefault(node.id(), List.of());
            if (hasChoice(node, flows)) {
                all.add(new Asked(node, flows));
            }
            if (node.repetition() != Node.Repetition.ONCE) {
                all.add(new Asked(node, List.of()));
            }
        }
        var wanted = new Shown(all, workspace.editable());
        if (wanted.equals(shown)) {
            updates.forEach(update -> update.accept(workspace));
            return;
        }
        shown = wanted;
        updates.clear();
        removeAll();
        if (!all.isEmpty()) {
            chances.show(all);
            add(
                    new H2(Say.text("workbench.gateways.title")),
                    new Paragraph(Say.text("workbench.gateways.explain")),
                    chances);
        }
    }

    private Div asked(Asked asked) {
        return asked.flows().isEmpty()
                ? repetitions(desk.workspace(), asked.node())
                : choice(desk.workspace(), asked.node(), asked.flows());
    }

    private static boolean hasChoice(Node node, List<Flow> flows) {
        return switch (node.kind()) {
            case EXCLUSIVE_GATEWAY, INCLUSIVE_GATEWAY, EVENT_BASED_GATEWAY, COMPLEX_GATEWAY -> flows.size() > 1;
            case BOUNDARY_EVENT -> !flows.isEmpty();
            default -> flows.stream().anyMatch(Flow::conditional) && flows.size() > 1;
        };
    }

    private Div choice(Workspace workspace, Node node, List<Flow> flows) {
        var panel = new Div(new H3(node.name().isBlank() ? unnamed(workspace, node) : node.label()));
        panel.addClassName("gateway");
        for (var flow : flows) {
            var field = new DecimalField(label(workspace, flow));
            field.setSuffixComponent(new Div("%"));
            field.setReadOnly(!workspace.editable());
            field.onEdit(
                    desk,
                    number -> new InventoryEdit.SetFlowProbability(
                            flow.id(), number == null ? null : number.movePointLeft(2), entered.get()));
            field.getElement()
                    .setAttribute("data-gap", CompletenessPanel.mark(Gap.Kind.PROBABILITY, flow.id()))
                    .setAttribute("data-focus-key", "chance:" + flow.id());
            showing(workspace, now -> {
                var sourced = now.asIs().inventory().flowProbabilities().get(flow.id());
                field.update(
                        sourced == null
                                ? null
                                : sourced.value().movePointRight(2).stripTrailingZeros());
                field.setHelperText(sourced == null ? "" : Provenances.chip(sourced.provenance()));
            });
            panel.add(field);
        }
        if (node.kind() == NodeKind.EXCLUSIVE_GATEWAY || node.kind() == NodeKind.EVENT_BASED_GATEWAY) {
            var sum = new Paragraph();
            sum.addClassName("quiet");
            showing(workspace, now -> {
                var known = now.asIs().inventory().flowProbabilities();
                sum.setText(sum(flows.stream().map(flow -> known.get(flow.id())).toList()));
            });
            panel.add(sum);
        }
        return panel;
    }

    /** Shows something now, and again after each change. */
    private void showing(Workspace workspace, Consumer<Workspace> update) {
        update.accept(workspace);
        updates.add(update);
    }

    /** Says whether the chances make a whole. */
    private static String sum(List<Sourced<BigDecimal>> chances) {
        var known = chances.stream().filter(Objects::nonNull).toList();
        var total = known.stream()
                .map(Sourced::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2);
        if (known.isEmpty()) {
            return Say.text("workbench.gateways.none");
        }
        var key = known.size() < chances.size()
                ? (known.size() == chances.size() - 1 ? "workbench.gateways.rest" : "workbench.gateways.open")
                : total.compareTo(BigDecimal.valueOf(100)) == 0
                        ? "workbench.gateways.whole"
                        : "workbench.gateways.wrong";
        var rest = BigDecimal.valueOf(100).subtract(total);
        return Say.text(key, total, rest);
    }

    private Div repetitions(Workspace workspace, Node node) {
        var field = new DecimalField(Say.text("workbench.gateways.repetitions", WayNames.of(node)));
        field.setReadOnly(!workspace.editable());
        field.onEdit(desk, number -> new InventoryEdit.SetRepetitions(node.id(), number, entered.get()));
        field.getElement()
                .setAttribute("data-gap", CompletenessPanel.mark(Gap.Kind.REPETITIONS, node.id()))
                .setAttribute("data-focus-key", "repetitions:" + node.id());
        showing(workspace, now -> {
            var sourced = now.asIs().inventory().repetitions().get(node.id());
            field.update(sourced == null ? null : sourced.value());
            field.setHelperText(sourced == null ? "" : Provenances.chip(sourced.provenance()));
        });
        return new Div(field);
    }

    private static String label(Workspace workspace, Flow flow) {
        var target = new WayNames(workspace.asIs().model()).ahead(flow.targetId());
        return flow.name().isBlank()
                ? Say.text("workbench.gateways.to", target)
                : Say.text("workbench.gateways.namedTo", flow.name(), target);
    }

    /** By what comes before it; an event at the edge of work by that work. */
    private static String unnamed(Workspace workspace, Node node) {
        return workspace
                .asIs()
                .model()
                .node(node.attachedToId())
                .filter(host -> !host.name().isBlank())
                .map(host -> Say.text("workbench.gateways.interrupted", host.name()))
                .orElseGet(() -> Say.text("workbench.gateways.unnamed", before(workspace, node)));
    }

    private static Object before(Workspace workspace, Node node) {
        return new WayNames(workspace.asIs().model()).behind(node.id());
    }
}
