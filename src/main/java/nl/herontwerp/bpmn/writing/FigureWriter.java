package nl.herontwerp.bpmn.writing;

import static nl.herontwerp.bpmn.writing.BpmnDocument.children;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.bpmn.RedesignPlan;
import nl.herontwerp.bpmn.WorkFigures;
import nl.herontwerp.bpmn.writing.Trace.Share;
import nl.herontwerp.kernel.Figure;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Writes what is known about the work as a scenario of BPSim 1.0 (Business Process Simulation
 * Interchange, WfMC), before the scenarios that the file has of its own. What is not known is left out.
 *
 * @see <a href="../../../../../../../docs/decisions/redesigned-model.md">What is written where</a>
 */
final class FigureWriter {

    private static final BigDecimal YEAR = BigDecimal.valueOf(525_600);
    private static final int DECIMALS = 6;

    private final BpmnDocument document;
    private final RedesignPlan plan;
    private final WorkFigures figures;
    private final Lanes lanes;
    private final Trace trace;

    FigureWriter(BpmnDocument document, RedesignPlan plan, WorkFigures figures, Lanes lanes, Trace trace) {
        this.document = document;
        this.plan = plan;
        this.figures = figures;
        this.lanes = lanes;
        this.trace = trace;
    }

    void write() {
        var scenario = BpsimScenario.add(document, figures.name());
        var resources = new ResourceWriter(document, plan, figures, lanes, scenario).write();
        tasks().forEach((task, work) -> {
            var worker = work.worker() == null
                    ? figures.performers().get(work.shares().getFirst().taskId())
                    : work.worker();
            scenario.task(
                    task.getAttribute("id"),
                    minutes(work.shares()),
                    waiting(work.shares()),
                    worker == null ? null : resources.get(worker));
        });
        figures.chances()
                .forEach((flow, chance) -> document.byId(flow)
                        .filter(element -> BpmnDocument.is(element, "sequenceFlow"))
                        .filter(element -> document.byId(element.getAttribute("sourceRef"))
                                .filter(source -> !BpmnDocument.is(source, "startEvent"))
                                .isPresent())
                        .ifPresent(element -> scenario.chance(flow, chance)));
        figures.casesPerYear()
                .forEach((process, cases) ->
                        document.byId(process).ifPresent(element -> starts(scenario, element, cases)));
    }

    /** The pieces of the plan, and the tasks that it leaves alone. */
    private Map<Element, Trace.Work> tasks() {
        var tasks = new LinkedHashMap<Element, Trace.Work>();
        document.all().forEach(element -> {
            var id = element.getAttribute("id");
            var work = trace.work(element);
            if (work != null) {
                tasks.put(element, work);
            } else if (BpmnDocument.BPMN.equals(element.getNamespaceURI())
                    && figures.minutes().containsKey(id)
                    && !plan.pieces().containsKey(id)
                    && !plan.stopped().contains(id)) {
                tasks.put(element, new Trace.Work(List.of(), List.of(new Share(id, 0)), null, true));
            }
        });
        return tasks;
    }

    /** Null when one of them is not known. */
    private @Nullable BigDecimal minutes(List<Share> shares) {
        var total = BigDecimal.ZERO;
        for (var share : shares) {
            var known = Optional.ofNullable(figures.minutes().get(share.taskId()))
                    .filter(pieces -> share.piece() < pieces.size())
                    .map(pieces -> pieces.get(share.piece()))
                    .flatMap(Figure::toOptional);
            if (known.isEmpty()) {
                return null;
            }
            total = total.add(known.get());
        }
        return total;
    }

    /** Waiting comes before the first piece of a task. */
    private @Nullable BigDecimal waiting(List<Share> shares) {
        return shares.stream()
                .filter(share -> share.piece() == 0)
                .map(share -> figures.waitingMinutes().get(share.taskId()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Cases over the start events, by the share of each; nothing when a share is not known. */
    private void starts(BpsimScenario scenario, Element process, BigDecimal cases) {
        var counts = new LinkedHashMap<String, BigDecimal>();
        for (var start : children(process, "startEvent")) {
            var onward = document.all("sequenceFlow")
                    .filter(flow -> flow.getAttribute("sourceRef").equals(start.getAttribute("id")))
                    .findFirst();
            if (onward.isPresent()) {
                var share = figures.chances().get(onward.get().getAttribute("id"));
                counts.put(start.getAttribute("id"), share == null ? BigDecimal.ZERO : cases.multiply(share));
            }
        }
        if (counts.size() == 1) {
            counts.replaceAll((start, count) -> cases);
        }
        if (counts.values().stream().allMatch(count -> count.signum() > 0)) {
            counts.forEach((start, count) -> scenario.start(
                    start,
                    count,
                    YEAR.divide(count, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_EVEN)));
        }
    }
}
