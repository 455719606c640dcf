package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.Provenance.Assumed;
import nl.herontwerp.process.Provenance.FromModel;
import org.jspecify.annotations.Nullable;

/**
 * A figure of which the model file says different things. The first counts until a user chooses.
 *
 * @param figures what the file says, at least two, the one that counts by itself first
 */
public record FigureChoice(String elementId, Kind kind, List<CarriedFigure> figures) {

    public FigureChoice {
        figures = List.copyOf(figures);
    }

    /** All choices of a model that lead to a figure of the inventory, in file order. */
    public static List<FigureChoice> of(AsIs asIs) {
        var choices = new ArrayList<FigureChoice>();
        if (asIs.model().alternatives().isEmpty()) {
            return choices;
        }
        for (var first : asIs.model().carried()) {
            var figures = new ArrayList<>(List.of(first));
            asIs.model().alternatives().stream()
                    .filter(other ->
                            other.kind() == first.kind() && other.elementId().equals(first.elementId()))
                    .forEach(figures::add);
            var choice = new FigureChoice(first.elementId(), first.kind(), figures);
            if (figures.size() > 1 && choice.edit(asIs, first).isPresent()) {
                choices.add(choice);
            }
        }
        return choices;
    }

    /** What the element is called: a name, or a phrase in its place. */
    public Object label(AsIs asIs) {
        return asIs.model()
                .node(elementId)
                .<Object>map(Node::label)
                .or(() -> asIs.inventory().performer(elementId).map(Performer::name))
                .or(() -> asIs.model().flow(elementId).map(flow -> EditLimits.flowLabel(asIs, elementId)))
                .orElseGet(() -> EditLimits.processLabel(asIs, elementId));
    }

    /** The figure that counts now; null when a user entered another one. */
    public @Nullable CarriedFigure counting(AsIs asIs) {
        return figures.stream()
                .filter(figure -> sourced(figure).equals(current(asIs)))
                .findFirst()
                .orElse(null);
    }

    /** The edit that makes one of the figures count; empty when the inventory has no place for it. */
    public Optional<InventoryEdit> edit(AsIs asIs, CarriedFigure chosen) {
        var value = chosen.value();
        var from = provenance(chosen);
        var inventory = asIs.inventory();
        Optional<InventoryEdit> edit = switch (kind) {
            case ACTIVE_MINUTES -> Optional.of(new InventoryEdit.SetActiveMinutes(elementId, value, from));
            case WAITING_MINUTES -> Optional.of(new InventoryEdit.SetWaitingMinutes(elementId, value, from));
            case VISITS_PER_CASE -> Optional.of(new InventoryEdit.SetVisitsPerCase(elementId, value, from));
            case TIMES_PER_YEAR -> Optional.of(new InventoryEdit.SetTimesPerYear(elementId, value, from));
            case PROBABILITY -> Optional.of(new InventoryEdit.SetFlowProbability(elementId, value, from));
            case REPETITIONS -> Optional.of(new InventoryEdit.SetRepetitions(elementId, value, from));
            case CASES_PER_YEAR -> Optional.of(new InventoryEdit.SetCasesPerYear(elementId, value, from));
            case PEOPLE ->
                inventory.performer(elementId).map(old -> put(old, new Sourced<>(value, from), old.hourlyWage()));
            case COST_PER_HOUR ->
                inventory
                        .performer(elementId)
                        .map(old -> put(old, old.people(), new Sourced<>(new Money(value), from)));
            default -> Optional.empty();
        };
        return edit.filter(possible -> possible.refusal(asIs).isEmpty());
    }

    private static InventoryEdit put(
            Performer old, @Nullable Sourced<BigDecimal> people, @Nullable Sourced<Money> wage) {
        return new InventoryEdit.PutPerformer(new Performer(
                old.id(),
                old.name(),
                people,
                wage,
                old.contractHoursPerWeek(),
                old.fullTimeHoursPerWeek(),
                old.workingDaysPerWeek(),
                old.scale(),
                old.terms()));
    }

    /** A cost an hour is seldom a gross wage, so that it stays an assumption. */
    private Provenance provenance(CarriedFigure figure) {
        return kind == Kind.COST_PER_HOUR ? new Assumed(figure.provenance()) : new FromModel(figure.provenance());
    }

    private Sourced<?> sourced(CarriedFigure figure) {
        return kind == Kind.COST_PER_HOUR
                ? new Sourced<>(new Money(figure.value()), provenance(figure))
                : new Sourced<>(figure.value(), provenance(figure));
    }

    private @Nullable Sourced<?> current(AsIs asIs) {
        var inventory = asIs.inventory();
        return switch (kind) {
            case ACTIVE_MINUTES -> inventory.task(elementId).activeMinutes();
            case WAITING_MINUTES -> inventory.task(elementId).waitingMinutes();
            case VISITS_PER_CASE -> inventory.task(elementId).visitsPerCase();
            case TIMES_PER_YEAR -> inventory.task(elementId).timesPerYear();
            case PROBABILITY -> inventory.flowProbabilities().get(elementId);
            case REPETITIONS -> inventory.repetitions().get(elementId);
            case CASES_PER_YEAR -> inventory.casesPerYear().get(elementId);
            case PEOPLE -> inventory.performer(elementId).map(Performer::people).orElse(null);
            case COST_PER_HOUR ->
                inventory.performer(elementId).map(Performer::hourlyWage).orElse(null);
            default -> null;
        };
    }
}
