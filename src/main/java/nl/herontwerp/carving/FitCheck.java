package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;

/**
 * Weekly hours that do not fit in the times in which the work occurs, and times that nobody stated. Counted are the
 * hours that people with the role's wage value need; while it is not known, those at the normal pace.
 */
final class FitCheck implements RoleCheck {

    @Override
    public Stream<Warning> of(Look look) {
        var needed = look.needed();
        var unknown = needed.stream().filter(block -> !block.hasTimes()).toList();
        var people = look.role().positions();
        // work with the same times has the same thing to say: once is enough, and the smallest is given back first
        var tight = needed.stream()
                .filter(WorkBlock::hasTimes)
                .filter(block -> !fits(block, needed, people))
                .collect(Collectors.groupingBy(WorkBlock::times, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> tooTight(PeakCheck.smallest(same), needed, people));
        return Stream.concat(
                tight,
                Stream.of(unknown)
                        .filter(blocks -> !blocks.isEmpty())
                        .map(blocks -> RoleCheck.note(
                                Phrase.of(
                                        "carving.warning.timesUnknown",
                                        Said.names(blocks.stream()
                                                .map(WorkBlock::name)
                                                .toList())),
                                Sources.QUICK_SCAN,
                                RoleCheck.ask(blocks.getFirst()))));
    }

    /**
     * Whether all work that occurs only within the times of this block fits in them. Unknown hours count for
     * nothing here: {@link RoleWarnings} says that they are unknown.
     */
    static boolean fits(WorkBlock block, List<WorkBlock> all, int people) {
        return hours(inside(block, all)).compareTo(room(block.times(), people)) <= 0;
    }

    static Hours room(WeekTimes times, int people) {
        return times.length().times(BigDecimal.valueOf(people));
    }

    private static List<WorkBlock> inside(WorkBlock block, List<WorkBlock> all) {
        return all.stream()
                .filter(other -> other.hasTimes() && other.times().isWithin(block.times()))
                .toList();
    }

    private static Hours hours(List<WorkBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block.hoursPerWeek().toOptional().stream())
                .reduce(Hours.ZERO, Hours::plus);
    }

    private static Warning tooTight(WorkBlock block, List<WorkBlock> all, int people) {
        var inside = inside(block, all);
        return RoleCheck.warning(
                Phrase.of(
                        "carving.warning.tooTight",
                        Said.names(inside.stream().map(WorkBlock::name).toList()),
                        hours(inside),
                        block.times().said(),
                        room(block.times(), people)),
                Sources.QUICK_SCAN,
                RoleCheck.giveBack(block));
    }
}
