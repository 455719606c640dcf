package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;

/**
 * All figures that a document carries. Where two ways of writing disagree, this program's own figures go before
 * what the standard has a place for, that before simulation data, and simulation data before properties, and of several the first in the file counts.
 *
 * @param unclear figures that were seen but not taken over
 * @param conflicts figures of two sources that differ
 */
public record CarriedFigures(List<CarriedFigure> figures, List<UnclearFigure> unclear, List<FigureConflict> conflicts) {

    private static final List<FigureSource> SOURCES = sources();

    public static CarriedFigures of(Document document, ProcessModel model) {
        var found = new FigureCollector();
        for (var source : SOURCES) {
            found.from(source);
            source.read(document, model, found);
        }
        found.from(FigureCollector.NONE);
        var scaled = Chances.scaled(found.figures(), model);
        found.figures().stream()
                .filter(figure ->
                        figure.kind() == Kind.PROBABILITY && figure.value().compareTo(BigDecimal.ONE) > 0)
                .filter(figure -> scaled.stream().noneMatch(kept -> isSame(kept, figure)))
                .forEach(figure ->
                        found.unclear(figure.elementId(), Numbers.spoken(figure.value()), figure.provenance()));
        return new CarriedFigures(scaled, found.unclear(), found.conflicts());
    }

    /** Figures that differ from those that count, chances on the same scale from 0 to 1. */
    public List<CarriedFigure> alternatives() {
        return conflicts.stream().map(FigureConflict::other).map(Chances::alone).toList();
    }

    private static boolean isSame(CarriedFigure one, CarriedFigure other) {
        return one.kind() == other.kind() && one.elementId().equals(other.elementId());
    }

    private static List<FigureSource> sources() {
        var all = new ArrayList<FigureSource>(
                List.of(new OwnFigures(), new StandardFigures(), new BpsimFigures(), new QbpFigures()));
        all.addAll(PropertyFigures.ALL);
        all.add(new OtherProperties());
        all.add(new AttributeFigures());
        return List.copyOf(all);
    }
}
