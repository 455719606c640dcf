package nl.herontwerp.scenario.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.InputKind;

/** Finds the inputs of the work itself: minutes, cases and chances. */
final class WorkInputs {

    private WorkInputs() {}

    /** The tasks whose frequency matters: those that change hands, are bought, or that a robot is hired for by the hour. */
    static Set<String> tasks(Standing state, Division division) {
        var tasks = new LinkedHashSet<String>();
        WorkTerms.changing(state.design(), division).forEach(piece -> tasks.add(piece.taskId()));
        state.design().robots().values().stream()
                .filter(RobotSpending::follows)
                .forEach(robot -> state.asIs().model().tasks().stream()
                        .filter(task -> RobotSpending.hours(robot, state.design(), task) != 0)
                        .forEach(task -> tasks.add(task.id())));
        division.pieces().stream()
                .filter(piece -> piece.holder() instanceof Holder.Supplier)
                .forEach(piece -> tasks.add(piece.taskId()));
        return tasks;
    }

    static void find(Standing state, Loads loads, List<PieceWork> changing, Set<String> tasks, FoundInputs found) {
        for (var task : tasks) {
            if (changing.stream().anyMatch(piece -> piece.taskId().equals(task))
                    && state.asIs().inventory().task(task).activeMinutes() != null) {
                Objects.requireNonNull(loads.tasks().get(task))
                        .activeMinutes()
                        .toOptional()
                        .ifPresent(minutes -> found.add(InputKind.MINUTES, task, minutes));
            }
        }
        var processes = Frequencies.processes(state.asIs(), tasks);
        for (var process : processes) {
            var cases = Objects.requireNonNull(
                    state.asIs().inventory().casesPerYear().get(process));
            found.add(InputKind.CASES, process, cases.value());
        }
        if (!processes.isEmpty()) {
            Branch.of(state.asIs())
                    .forEach(branch -> found.add(
                            InputKind.CHANCE, branch.flowId(), branch.chance().movePointRight(2)));
        }
    }
}
