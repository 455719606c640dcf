package nl.herontwerp.wagerules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.ScaleStep;

/**
 * A project's own table of the wage scales of a collective agreement. Like a figure of law, a line holds
 * from its date until a later line of the same step takes over, and nothing is known before the first.
 *
 * @param lines in the order shown
 * @param basis by which hours the work of people in a scale is costed
 */
public record WageScales(List<ScaleLine> lines, HourBasis basis) {

    /** What a project starts with. Work costs what an hour at work costs, once a scale is chosen. */
    public static final WageScales EMPTY = new WageScales(List.of(), HourBasis.PRODUCTIVE);

    private static final Comparator<ScaleStep> BY_NAME = Comparator.comparing(
                    ScaleStep::scale, WageScales::compareNames)
            .thenComparing(ScaleStep::step, WageScales::compareNames);

    public WageScales {
        lines = List.copyOf(lines);
        Objects.requireNonNull(basis);
    }

    /** The line of a step that holds on a date, or why there is none. */
    public Figure<ScaleLine> on(ScaleStep at, LocalDate date) {
        var all = lines.stream().filter(line -> line.at().equals(at)).toList();
        if (all.isEmpty()) {
            return Figure.unknown(Phrase.of("wagerules.scale.unknown.step", at.scale(), at.step()));
        }
        return all.stream()
                .filter(line -> !line.from().isAfter(date))
                .max(Comparator.comparing(ScaleLine::from))
                .map(Figure::known)
                .orElseGet(() -> Figure.unknown(Phrase.of(
                        "wagerules.scale.unknown.before",
                        at.scale(),
                        at.step(),
                        date,
                        all.stream()
                                .map(ScaleLine::from)
                                .min(Comparator.naturalOrder())
                                .orElseThrow())));
    }

    /** All steps, each once: scales and steps in order, numbers by size. */
    public List<ScaleStep> steps() {
        return lines.stream().map(ScaleLine::at).distinct().sorted(BY_NAME).toList();
    }

    /** The lines that hold on a date, in order of scale and step. */
    public List<ScaleLine> holdingOn(LocalDate date) {
        return steps().stream()
                .flatMap(at -> on(at, date).toOptional().stream())
                .toList();
    }

    public Optional<ScaleLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** With lines put in the place of those with the same id, or at the end. */
    public WageScales with(List<ScaleLine> changed) {
        var all = new ArrayList<>(lines);
        for (var line : changed) {
            var place = all.stream().map(ScaleLine::id).toList().indexOf(line.id());
            if (place < 0) {
                all.add(line);
            } else {
                all.set(place, line);
            }
        }
        return new WageScales(all, basis);
    }

    public WageScales without(String id) {
        return new WageScales(
                lines.stream().filter(line -> !line.id().equals(id)).toList(), basis);
    }

    public WageScales with(HourBasis changed) {
        return new WageScales(lines, changed);
    }

    private static int compareNames(String one, String other) {
        var isNumber = "\\d{1,9}";
        return one.matches(isNumber) && other.matches(isNumber)
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareToIgnoreCase(other);
    }
}
