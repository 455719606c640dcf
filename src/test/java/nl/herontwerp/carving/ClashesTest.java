package nl.herontwerp.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work at the same time is found when, and only when, a walk through every minute of the week finds it. */
class ClashesTest {

    private static final int MINUTES = 7 * 24 * 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void everyMinuteOfTheWeek(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 8; i++) {
            var people = 1 + random.nextInt(3);
            var windows = new ArrayList<List<TimeWindow>>();
            var blocks = new ArrayList<WorkBlock>();
            for (var block = 0; block < 2 + random.nextInt(4); block++) {
                windows.add(windows(random));
                blocks.add(block("t" + block, windows.getLast()));
            }
            var clashes = Clashes.of(blocks, people);
            for (var minute = 0; minute < MINUTES; minute++) {
                check(minute, people, windows, blocks, clashes);
            }
        }
    }

    private static void check(
            int minute, int people, List<List<TimeWindow>> windows, List<WorkBlock> blocks, List<Clashes.Clash> all) {
        var working = new TreeSet<String>();
        for (var i = 0; i < blocks.size(); i++) {
            if (isIn(minute, windows.get(i))) {
                working.add(blocks.get(i).taskId());
            }
        }
        var second = minute * 60;
        var found = all.stream().filter(clash -> clash.when().holds(second)).toList();
        if (working.size() > people) {
            assertThat(found).as("minute %s", minute).hasSize(1);
            assertThat(found.getFirst().blocks().stream().map(WorkBlock::taskId))
                    .containsExactlyElementsOf(working);
        } else {
            assertThat(found).as("minute %s", minute).isEmpty();
        }
    }

    /** By the words of a window: on these days from then until then, or until then the next day. */
    private static boolean isIn(int minute, List<TimeWindow> windows) {
        var day = DayOfWeek.of(minute / 1440 + 1);
        var time = LocalTime.ofSecondOfDay(minute % 1440 * 60L);
        return windows.stream().anyMatch(window -> {
            var overnight = !window.to().isAfter(window.from());
            var today = window.days().contains(day)
                    && !time.isBefore(window.from())
                    && (overnight || time.isBefore(window.to()));
            var yesterday = overnight && window.days().contains(day.minus(1)) && time.isBefore(window.to());
            return today || yesterday;
        });
    }

    private static List<TimeWindow> windows(Random random) {
        var windows = new ArrayList<TimeWindow>();
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            var days = new TreeSet<DayOfWeek>();
            for (var day = 0; day < 1 + random.nextInt(4); day++) {
                days.add(DayOfWeek.of(1 + random.nextInt(7)));
            }
            windows.add(TimeWindow.of(days, time(random), time(random)));
        }
        return windows;
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    }

    @Test
    void whatOnlyTouchesDoesNotClash() {
        var early = block("a", List.of(TimeWindow.of(List.of(DayOfWeek.MONDAY), at(8), at(10))));
        var late = block("b", List.of(TimeWindow.of(List.of(DayOfWeek.MONDAY), at(10), at(12))));
        assertThat(Clashes.of(List.of(early, late), 1)).isEmpty();
    }

    @Test
    void sundayNightGoesOnOnMonday() {
        var night = block("a", List.of(TimeWindow.of(List.of(DayOfWeek.SUNDAY), at(22), at(6))));
        var early = block("b", List.of(TimeWindow.of(List.of(DayOfWeek.MONDAY), at(5), at(8))));
        var clash = Clashes.of(List.of(night, early), 1).getFirst();
        assertThat(clash.when().length()).isEqualTo(Hours.of(1));
        assertThat(night.times().length()).isEqualTo(Hours.of(8));
    }

    private static LocalTime at(int hour) {
        return LocalTime.of(hour, 0);
    }

    private static WorkBlock block(String id, List<TimeWindow> windows) {
        return new WorkBlock(id, id, List.of(), Figure.known(Hours.of(1)), WeekTimes.of(windows), "");
    }
}
