package nl.herontwerp.review.internal.kie;

import java.util.List;
import java.util.regex.Pattern;
import org.jbpm.process.instance.impl.ReturnValueConstraintEvaluator;
import org.jbpm.workflow.core.Constraint;
import org.jbpm.workflow.core.WorkflowProcess;
import org.jbpm.workflow.core.node.Split;
import org.kie.api.definition.process.NodeContainer;

/**
 * Gives the choices of a workflow their conditions. The engine compiles conditions only when it
 * generates code; here each one compares the variable {@code decision} with the word in quotes that
 * its expression names.
 */
final class Decisions {

    static final String VARIABLE = "decision";

    private static final Pattern WORD = Pattern.compile("\"([A-Z_]+)\"\\.equals\\(decision\\)");

    private Decisions() {}

    static void prepare(org.kie.api.definition.process.Process process) {
        for (var node : ((NodeContainer) (WorkflowProcess) process).getNodes()) {
            if (node instanceof Split split) {
                prepare(split);
            }
        }
    }

    private static void prepare(Split split) {
        for (var connection : split.getDefaultOutgoingConnections()) {
            for (var constraint : List.copyOf(split.getConstraints(connection))) {
                if (constraint != null) {
                    split.setConstraint(connection, evaluator(constraint));
                }
            }
        }
    }

    private static Constraint evaluator(Constraint constraint) {
        var found = WORD.matcher(constraint.getConstraint());
        if (!found.find()) {
            throw new IllegalStateException("a condition that is not a decision: " + constraint.getConstraint());
        }
        var word = found.group(1);
        var evaluator = new ReturnValueConstraintEvaluator();
        evaluator.setDialect(constraint.getDialect());
        evaluator.setName(constraint.getName());
        evaluator.setPriority(constraint.getPriority());
        evaluator.setDefault(constraint.isDefault());
        evaluator.setType(constraint.getType());
        evaluator.setConstraint(constraint.getConstraint());
        evaluator.setEvaluator(context -> word.equals(context.getVariable(VARIABLE)));
        return evaluator;
    }
}
