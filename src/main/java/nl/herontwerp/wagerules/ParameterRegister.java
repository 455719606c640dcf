package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.internal.ParameterFiles;
import org.jspecify.annotations.Nullable;

/** All figures of law that the program knows, by id. */
public final class ParameterRegister {

    private static final class Standard {
        static final ParameterRegister REGISTER = new ParameterRegister(ParameterFiles.readAll());
    }

    /** The amounts that an assumed indexation raises. */
    private static final Set<String> INDEXED = Set.of("wml/minimum-hourly-wage", "wml/reference-month");

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<Leaf, Explanation> leaves = new ConcurrentHashMap<>();
    private final Map<Carried, Explanation> carried = new ConcurrentHashMap<>();
    private final @Nullable Percentage indexation;

    public ParameterRegister(List<Parameter> parameters) {
        this(parameters, null);
    }

    private ParameterRegister(Collection<Parameter> parameters, @Nullable Percentage indexation) {
        this.indexation = indexation;
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
        return new ParameterRegister(changed.values(), indexation);
    }

    /**
     * This register, looking ahead: after the last day for which a figure is known, its last value holds on
     * as an assumption. A rule that has ended stays ended.
     *
     * @param indexation per year, by which the minimum wage and the reference month wage are assumed to rise on
     *     each 1 January after their last known day; zero for none
     */
    public ParameterRegister carryingOn(Percentage indexation) {
        return new ParameterRegister(parameters.values(), indexation);
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
        if (indexation != null) {
            var last = parameter.lastBefore(date);
            if (last.isPresent()) {
                return carriedOn(parameter, last.get(), date, indexation);
            }
        }
        var found = parameter.valueOn(date);
        if (found instanceof Figure.Known<ParameterValue>(var value)) {
            return leaves.computeIfAbsent(new Leaf(id, value.from()), leaf -> leaf(parameter, value));
        }
        return Explanation.input(parameter.name(), found.map(known -> quantity(parameter.unit(), known)));
    }

    /** A value of a parameter; its leaf is made once, because trees share it. */
    private record Leaf(String id, LocalDate from) {}

    /** The last value of a parameter after so many rises, made once as well. */
    private record Carried(String id, LocalDate lastDay, int rises) {}

    private static Explanation leaf(Parameter parameter, ParameterValue value) {
        return new Explanation(
                parameter.name(),
                Figure.known(quantity(parameter.unit(), value)),
                null,
                new Origin.Parameter(parameter.id(), value.from(), value.source(), value.checked()),
                List.of(),
                doubts(value));
    }

    private Explanation carriedOn(Parameter parameter, LocalDate lastDay, LocalDate date, Percentage rise) {
        var rises = rise.percent().signum() != 0 && INDEXED.contains(parameter.id());
        var years = rises ? date.getYear() - lastDay.getYear() : 0;
        var key = new Carried(parameter.id(), lastDay, years);
        var made = carried.get(key);
        return made != null ? made : carried.computeIfAbsent(key, it -> carriedOn(parameter, lastDay, years, rise));
    }

    private Explanation carriedOn(Parameter parameter, LocalDate lastDay, int years, Percentage rise) {
        var known = explain(parameter.id(), lastDay);
        if (years == 0) {
            return new Explanation(
                    parameter.name(),
                    known.value(),
                    null,
                    new Origin.Assumed(Phrase.of("wagerules.carriedOn", lastDay)),
                    List.of(known),
                    Set.of(Doubt.ASSUMPTION));
        }
        return Explained.step(
                        parameter.name(),
                        "wagerules.carriedOn.formula",
                        known,
                        Explained.percentage(Phrase.of("wagerules.indexation"), Figure.known(rise)),
                        Explained.number(
                                Phrase.of("wagerules.indexationYears"), Figure.known(BigDecimal.valueOf(years))))
                .doubting(Doubt.ASSUMPTION)
                .cents(part -> part.get(0).multiply(Numbers.onePlus(part.get(1)).pow(years)));
    }

    private static Quantity quantity(Parameter.Unit unit, ParameterValue value) {
        return switch (unit) {
            case EURO_PER_HOUR, EURO_PER_MONTH, EURO_PER_YEAR -> new Quantity.OfMoney(new Money(value.value()));
            case PERCENT -> new Quantity.OfPercentage(new Percentage(value.value()));
            case HOURS_PER_WEEK -> new Quantity.OfHours(new Hours(value.value()));
            case MONTHS, YEARS, JOBS -> new Quantity.OfNumber(value.value());
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
