package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private record Key(String elementId, Kind kind) {}

    private final Map<Key, CarriedFigure> figures = new LinkedHashMap<>();
    private final List<UnclearFigure> unclear = new ArrayList<>();

    void add(String elementId, Kind kind, BigDecimal value, String place) {
        var isZero = value.signum() == 0 && kind != Kind.PROBABILITY;
        if (value.signum() >= 0 && !isZero && value.compareTo(TOO_LARGE) < 0) {
            var rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
            var plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
            if (plain.signum() > 0 || kind == Kind.PROBABILITY) {
                figures.putIfAbsent(new Key(elementId, kind), new CarriedFigure(elementId, kind, plain, place));
            }
        }
    }

    void unclear(String elementId, String value, String place) {
        unclear.add(new UnclearFigure(elementId, value, place));
    }

    List<CarriedFigure> figures() {
        return List.copyOf(figures.values());
    }

    List<UnclearFigure> unclear() {
        return List.copyOf(unclear);
    }
}
