package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.CarriedFigure.Kind;

/**
 * Collects what the sources find. For each element and kind the first figure counts. A zero is "not
 * filled", because tools write zeros as defaults; only for a chance it may be meant (see {@link
 * Chances}).
 */
final class FigureCollector {

    /** Decimals that a figure keeps, half even. */
    private static final int DECIMALS = 6;

    private static final BigDecimal TOO_LARGE = new BigDecimal("1e9");

    static final FigureSource NONE = (document, model, found) -> {};

    private record Key(String elementId, Kind kind) {}

    private final Map<Key, CarriedFigure> figures = new LinkedHashMap<>();
    private final Map<Key, FigureSource> sources = new HashMap<>();
    private final Map<Key, FigureConflict> conflicts = new LinkedHashMap<>();
    private final List<UnclearFigure> unclear = new ArrayList<>();
    private final Map<Key, SequencedMap<String, CarriedFigure>> parts = new LinkedHashMap<>();
    private FigureSource source = NONE;

    /** Who finds what is added from now on. */
    void from(FigureSource next) {
        sumParts();
        source = next;
    }

    /** A part of a figure: of the parts with different names that one source has for an element, the sum counts. */
    void addPart(String elementId, Kind kind, String part, BigDecimal value, String place) {
        var key = new Key(elementId, kind);
        var figure = new CarriedFigure(elementId, kind, value, place);
        if (value.signum() <= 0) {
            add(elementId, kind, value, place);
        } else if (parts.computeIfAbsent(key, any -> new LinkedHashMap<>()).putIfAbsent(part, figure) != null) {
            add(elementId, kind, value, place);
        }
    }

    private void sumParts() {
        parts.forEach((key, found) -> {
            var sum = found.values().stream().map(CarriedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            var places = found.values().stream().map(CarriedFigure::provenance).collect(Collectors.joining(" + "));
            add(key.elementId(), key.kind(), sum, places);
        });
        parts.clear();
    }

    void add(String elementId, Kind kind, BigDecimal value, String place) {
        var isZero = value.signum() == 0 && kind != Kind.PROBABILITY;
        if (value.signum() < 0 || value.compareTo(TOO_LARGE) >= 0) {
            unclear(elementId, Numbers.spoken(value), place);
        } else if (!isZero) {
            var rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
            var plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
            if (plain.signum() > 0 || kind == Kind.PROBABILITY) {
                keep(new CarriedFigure(elementId, kind, plain, place));
            }
        }
    }

    private void keep(CarriedFigure figure) {
        var key = new Key(figure.elementId(), figure.kind());
        var first = figures.putIfAbsent(key, figure);
        if (first == null) {
            sources.put(key, source);
        } else if (differ(first, figure) && !(source.hasScenarios() && source.equals(sources.get(key)))) {
            conflicts.putIfAbsent(key, new FigureConflict(first, figure));
        }
    }

    /** Different by more than a thousandth; a chance may be written as a part of 1 or of 100. */
    private static boolean differ(CarriedFigure one, CarriedFigure other) {
        var isChance = one.kind() == Kind.PROBABILITY;
        return isFar(one.value(), other.value())
                && !(isChance
                        && (!isFar(one.value().movePointRight(2), other.value())
                                || !isFar(one.value(), other.value().movePointRight(2))));
    }

    private static boolean isFar(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(one.max(other).movePointLeft(3)) > 0;
    }

    List<FigureConflict> conflicts() {
        return List.copyOf(conflicts.values());
    }

    void unclear(String elementId, String value, String place) {
        unclear.add(new UnclearFigure(elementId, value, place, true));
    }

    /** A figure that says something for which there is no place here. */
    void unused(String elementId, String value, String place) {
        unclear.add(new UnclearFigure(elementId, value, place, false));
    }

    List<CarriedFigure> figures() {
        return List.copyOf(figures.values());
    }

    List<UnclearFigure> unclear() {
        return List.copyOf(unclear);
    }
}
