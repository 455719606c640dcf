package nl.herontwerp.wagerules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.internal.ParameterFiles;

/** All figures of law that the program knows, by id. */
public final class ParameterRegister {

    private static final class Standard {
        static final ParameterRegister REGISTER = new ParameterRegister(ParameterFiles.readAll());
    }

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    public ParameterRegister(List<Parameter> parameters) {
        for (var parameter : parameters) {
            if (this.parameters.put(parameter.id(), parameter) != null) {
                throw new IllegalArgumentException("twice: " + parameter.id());
            }
        }
    }

    /** The parameters that the program brings. */
    public static ParameterRegister standard() {
        return Standard.REGISTER;
    }

    /**
     * This register with values that are not the program's own. The order of the values makes no difference
     * as long as no two are from the same day of one parameter; of those the last one holds.
     *
     * @throws IllegalArgumentException when a parameter does not exist
     */
    public ParameterRegister with(Collection<AddedValue> added) {
        var changed = new LinkedHashMap<>(parameters);
        added.stream()
                .sorted(Comparator.comparing(each -> each.value().from()))
                .forEach(each -> changed.put(
                        each.parameter(),
                        changed.getOrDefault(each.parameter(), get(each.parameter()))
                                .with(each.value())));
        return new ParameterRegister(List.copyOf(changed.values()));
    }

    /** The parameter with this id; empty when there is none. */
    public Optional<Parameter> find(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    /** All parameters, grouped by law. */
    public List<Parameter> all() {
        return List.copyOf(parameters.values());
    }

    /**
     * The parameter with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Parameter get(String id) {
        var parameter = parameters.get(id);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter " + id);
        }
        return parameter;
    }

    /** The value on a date as a leaf of an explanation, with its source and its doubts. */
    public Explanation explain(String id, LocalDate date) {
        var parameter = get(id);
        var found = parameter.valueOn(date);
        return found.toOptional()
                .map(value -> new Explanation(
                        parameter.name(),
                        found.map(known -> quantity(parameter.unit(), known)),
                        null,
                        new Origin.Parameter(id, value.from(), value.source(), value.checked()),
                        List.of(),
                        doubts(value)))
                .orElseGet(() ->
                        Explanation.input(parameter.name(), found.map(known -> quantity(parameter.unit(), known))));
    }

    private static Quantity quantity(Parameter.Unit unit, ParameterValue value) {
        return switch (unit) {
            case EURO_PER_HOUR, EURO_PER_MONTH, EURO_PER_YEAR -> new Quantity.OfMoney(new Money(value.value()));
            case PERCENT -> new Quantity.OfPercentage(new Percentage(value.value()));
            case HOURS_PER_WEEK -> new Quantity.OfHours(new Hours(value.value()));
            case MONTHS, YEARS -> new Quantity.OfNumber(value.value());
        };
    }

    private static Set<Doubt> doubts(ParameterValue value) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (value.status() != ParameterValue.Status.CONFIRMED) {
            doubts.add(Doubt.UNVERIFIED_VALUE);
        }
        if (value.overridden()) {
            doubts.add(Doubt.OVERRIDDEN_VALUE);
        }
        return doubts;
    }
}
