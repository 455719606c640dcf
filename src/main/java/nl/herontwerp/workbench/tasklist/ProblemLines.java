package nl.herontwerp.workbench.tasklist;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.shell.Say;
import nl.herontwerp.tasklist.ListProblem;
import nl.herontwerp.tasklist.ListProblem.Effect;
import nl.herontwerp.tasklist.TaskList;

/** What is wrong with rows, as lines that stay with the model. */
final class ProblemLines {

    private ProblemLines() {}

    /** Everything that is not in the result; empty when all is. */
    static List<String> notTaken(TaskList list) {
        var lines = new ArrayList<String>();
        for (var question : list.questions()) {
            lines.add(Say.text("workbench.taskList.question", question.heading(), question.rows(), question.example()));
        }
        list.problems().stream()
                .filter(problem -> problem.effect() != Effect.REMARK)
                .map(ProblemLines::line)
                .forEach(lines::add);
        return lines;
    }

    private static String line(ListProblem problem) {
        return Say.text(
                "workbench.taskList.line",
                String.valueOf(problem.row()),
                problem.column(),
                problem.value(),
                problem.what());
    }
}
