package nl.herontwerp.carving;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;

/**
 * Work that occurs at the same time. What fits one after another within these times is a note; what does not
 * fit, or of which the hours are unknown, is a warning.
 */
final class PeakCheck implements RoleCheck {

    @Override
    public Stream<Warning> of(Look look) {
        var people = look.role().positions();
        return Clashes.of(look.needed(), people).stream().map(clash -> say(clash, people));
    }

    private static Warning say(Clashes.Clash clash, int people) {
        var names = Said.names(clash.blocks().stream().map(WorkBlock::name).toList());
        var hours = together(clash.blocks());
        if (fits(clash, hours, people)) {
            return RoleCheck.note(
                    Phrase.of(
                            "carving.warning.sameTime",
                            names,
                            clash.when().said(),
                            hours.toOptional().orElseThrow()),
                    Sources.QUICK_SCAN,
                    RoleCheck.ask(clash.blocks().getFirst()));
        }
        return RoleCheck.warning(
                Phrase.of("carving.warning.clash", names, clash.when().said(), people),
                Sources.QUICK_SCAN,
                RoleCheck.giveBack(smallest(clash.blocks())));
    }

    private static boolean fits(Clashes.Clash clash, Figure<Hours> hours, int people) {
        var times = WeekTimes.united(clash.blocks().stream()
                .flatMap(block -> block.times().spans().stream())
                .toList());
        return hours.toOptional()
                        .filter(needed -> needed.compareTo(FitCheck.room(times, people)) <= 0)
                        .isPresent()
                && clash.blocks().stream().allMatch(block -> FitCheck.fits(block, clash.blocks(), people));
    }

    static Figure<Hours> together(List<WorkBlock> blocks) {
        return Figure.total(blocks.stream().map(WorkBlock::hoursPerWeek).toList(), Hours.ZERO, Hours::plus);
    }

    static WorkBlock smallest(List<WorkBlock> blocks) {
        return blocks.stream()
                .min(Comparator.comparing(
                        block -> block.hoursPerWeek().toOptional().orElse(Hours.ZERO)))
                .orElseThrow();
    }
}
