package nl.herontwerp.report.internal.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.CaseCounts;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessPart;
import nl.herontwerp.report.internal.workbook.Entry.Unit;

/** How often each task is done and how long it takes, as inputs: the cases of its process and its visits a case, or its times a year. */
final class Tasks {

    private final CostBook book;
    private final Texts texts;
    private final Inputs inputs;
    private final Origins origins;
    private final CaseCounts counts;
    private final Scope scope;
    private final Map<String, Task> known = new HashMap<>();

    Tasks(CostBook book, Texts texts, Inputs inputs, Scope scope) {
        this.book = book;
        this.texts = texts;
        this.inputs = inputs;
        this.origins = new Origins(texts);
        this.counts = CaseCounts.of(book.asIs());
        this.scope = scope;
    }

    /** How often and how long a task is, with the visits of one case where it comes with cases. */
    record Task(Entry times, Entry minutes, Optional<Entry> visits) {}

    Task of(Node node) {
        return known.computeIfAbsent(node.id(), id -> task(node));
    }

    /** The cases a year of the process, when all work comes with the cases of one. */
    Optional<Entry> cases() {
        var roots = book.asIs().model().tasks().stream()
                .map(Node::processId)
                .distinct()
                .flatMap(process -> counts.roots(process).stream())
                .distinct()
                .toList();
        return roots.size() == 1 ? Optional.of(cases(roots.getFirst())) : Optional.empty();
    }

    private Task task(Node node) {
        var load = Objects.requireNonNull(book.loads().tasks().get(node.id()), "every task has a load");
        var figures = book.asIs().inventory().task(node.id());
        var minutes = inputs.put(
                scope,
                List.of("minutes", node.id()),
                Entry.value(
                        texts.get("report.workbook.work.minutesOf", node.label()),
                        Unit.NUMBER,
                        load.activeMinutes().map(Quantity.OfNumber::new),
                        ""),
                origins.of(figures.activeMinutes()));
        var yearly = figures.timesPerYear();
        if (yearly != null) {
            return new Task(times(node, Figure.known(yearly.value()), origins.of(yearly)), minutes, Optional.empty());
        }
        return visited(node, minutes);
    }

    /** A task that comes with the cases of one process; of more than one its times a year are a number of their own. */
    private Task visited(Node node, Entry minutes) {
        var load = Objects.requireNonNull(book.loads().tasks().get(node.id()));
        var figures = book.asIs().inventory().task(node.id());
        var roots = counts.roots(node.processId());
        var counted = roots.size() == 1 ? roots.iterator().next() : counts.caseOf(node.processId());
        var isOwn = counts.caseOf(node.processId()).equals(counted)
                && (roots.contains(counted)
                        || book.asIs().inventory().casesPerYear().containsKey(counted));
        var perCase = isOwn ? Optional.of(load.visitsPerCase()) : perCase(counted, load.timesPerYear());
        if (perCase.isEmpty()) {
            return new Task(times(node, load.timesPerYear(), origins.derived()), minutes, Optional.empty());
        }
        var entered = figures.visitsPerCase();
        var visits = inputs.put(
                scope,
                List.of("visits", node.id()),
                Entry.value(
                        texts.get("report.workbook.work.visitsOf", node.label()),
                        Unit.NUMBER,
                        perCase.get().map(Quantity.OfNumber::new),
                        ""),
                entered == null || !isOwn ? origins.derived() : origins.of(entered));
        var times = Entry.formula(
                texts.get("report.workbook.work.times"),
                Unit.NUMBER,
                Recipes.PRODUCT,
                List.of(cases(counted), visits),
                "");
        return new Task(times, minutes, Optional.of(visits));
    }

    /** How often a case of one process leads to a task of another that it calls. */
    private Optional<Figure<BigDecimal>> perCase(String process, Figure<BigDecimal> timesPerYear) {
        var cases = book.asIs().inventory().casesPerYear().get(process);
        return cases == null || cases.value().signum() == 0 || !timesPerYear.isKnown()
                ? Optional.empty()
                : Optional.of(timesPerYear.map(times -> times.divide(cases.value(), MathContext.DECIMAL128)));
    }

    private Entry times(Node node, Figure<BigDecimal> times, Origins.Said from) {
        return inputs.put(
                scope,
                List.of("times", node.id()),
                Entry.value(
                        texts.get("report.workbook.work.timesOf", node.label()),
                        Unit.NUMBER,
                        times.map(Quantity.OfNumber::new),
                        ""),
                from);
    }

    private Entry cases(String process) {
        var sourced = book.asIs().inventory().casesPerYear().get(process);
        var name = book.asIs().model().processes().stream()
                .filter(part -> part.id().equals(process))
                .map(ProcessPart::name)
                .filter(named -> !named.isBlank())
                .findFirst();
        return inputs.put(
                scope,
                List.of("cases", process),
                Entry.value(
                        name.map(named -> texts.get("report.workbook.work.casesOf", named))
                                .orElseGet(() -> texts.get("report.workbook.work.cases")),
                        Unit.NUMBER,
                        sourced == null
                                ? Figure.unknown(Phrase.of("scenario.missing.cases"))
                                : Work.known(sourced.value()),
                        ""),
                origins.of(sourced));
    }
}
