package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;

/**
 * Cases a year of each process: what is entered for it, else, for a process that call activities of
 * the same file call, how often these run: cases a year of the caller x visits per case.
 */
final class CaseNumbers {

    private final AsIs asIs;
    private final Map<String, Figure<BigDecimal>> visits;
    private final Map<String, List<Node>> callers = new HashMap<>();
    private final Map<String, Figure<BigDecimal>> found = new HashMap<>();

    /** @param visits per case by node id, as they follow from the flow */
    CaseNumbers(AsIs asIs, Map<String, Figure<BigDecimal>> visits) {
        this.asIs = asIs;
        this.visits = visits;
        for (var node : asIs.model().nodes()) {
            if (node.kind() == NodeKind.CALL_ACTIVITY && node.calledElement() != null) {
                callers.computeIfAbsent(node.calledElement(), id -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    Figure<BigDecimal> of(String processId) {
        var known = found.get(processId);
        if (known == null) {
            var label = EditLimits.processLabel(asIs, processId);
            found.put(processId, Figure.unknown(Phrase.of("process.unknown.callsItself", label)));
            known = find(processId);
            found.put(processId, known);
        }
        return known;
    }

    private Figure<BigDecimal> find(String processId) {
        var entered = asIs.inventory().casesPerYear().get(processId);
        if (entered != null) {
            return Figure.known(entered.value());
        }
        var calling = callers.getOrDefault(processId, List.of());
        return calling.isEmpty()
                ? Figure.unknown(GapFinder.casesMissing(asIs, processId))
                : Figure.total(calling.stream().map(this::calls).toList(), BigDecimal.ZERO, BigDecimal::add);
    }

    private Figure<BigDecimal> calls(Node caller) {
        return of(caller.processId()).with(perCase(caller), BigDecimal::multiply);
    }

    private Figure<BigDecimal> perCase(Node task) {
        var entered = asIs.inventory().task(task.id()).visitsPerCase();
        return entered == null ? Objects.requireNonNull(visits.get(task.id())) : Figure.known(entered.value());
    }
}
