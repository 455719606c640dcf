package nl.herontwerp.review.internal.kie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.io.ByteArrayResource;
import org.jbpm.process.instance.impl.ReturnValueConstraintEvaluator;
import org.jbpm.workflow.core.Constraint;
import org.jbpm.workflow.core.node.Split;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.process.Node;
import org.kie.api.definition.process.NodeContainer;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.ProcessInstancesFactory;
import org.kie.kogito.process.Processes;
import org.kie.kogito.process.WorkItem;
import org.kie.kogito.process.bpmn2.BpmnProcess;
import org.kie.kogito.process.bpmn2.BpmnVariables;
import org.kie.kogito.process.bpmn2.StaticApplicationAssembler;
import org.kie.kogito.process.impl.StaticProcessConfig;
import org.kie.kogito.process.workitems.impl.DefaultKogitoWorkItemHandler;
import org.kie.kogito.services.uow.UnitOfWorkExecutor;

/**
 * Loads an executable model, which this program wrote, in the engine and does its tasks one by one. The
 * engine compiles conditions only when it generates code; here each one is read from its words.
 */
public final class TrialRun {

    private static final Pattern CONDITION = Pattern.compile("\"([^\"]+)\"\\.equals\\((\\w+)\\)");
    private static final Pattern SEVERAL = Pattern.compile("(\\w+)\\.contains\\(\"([^\"]+)\"\\)");
    private static final int MOST_TASKS = 500;
    /** Without a factory the engine keeps instances in memory. */
    private static final @Nullable ProcessInstancesFactory IN_MEMORY = null;

    private final BpmnProcess process;

    private TrialRun(BpmnProcess process) {
        this.process = process;
    }

    /** A task that was done, by its id, and in whose group. */
    public record Done(String id, String group) {}

    /**
     * How a run went.
     *
     * @param ended whether the process came to its end
     */
    public record Run(List<Done> tasks, boolean ended) {}

    /** Loads all processes of a model. */
    public static Map<String, TrialRun> load(byte[] model) {
        var config = StaticProcessConfig.newStaticProcessConfigBuilder()
                .withWorkItemHandler("Human Task", new DefaultKogitoWorkItemHandler())
                .build();
        var resource = new ByteArrayResource(model);
        resource.setSourcePath("uitvoerbaar.bpmn2");
        var application = StaticApplicationAssembler.instance().newStaticApplication(IN_MEMORY, config, resource);
        var processes = application.get(Processes.class);
        var runs = new LinkedHashMap<String, TrialRun>();
        for (var id : processes.processIds()) {
            var process = (BpmnProcess) processes.processById(id);
            prepare((NodeContainer) process.process());
            runs.put(id, new TrialRun(process));
        }
        return runs;
    }

    /** Does every task, making these choices by the name of the variable. */
    public Run run(Map<String, Object> choices) {
        var done = new ArrayList<Done>();
        var instance = process.createInstance(BpmnVariables.create());
        inUnitOfWork(instance::start);
        while (done.size() < MOST_TASKS && instance.status() == ProcessInstance.STATE_ACTIVE) {
            var next = waiting(instance);
            if (next.isEmpty()) {
                return new Run(done, false);
            }
            var task = next.get();
            done.add(new Done(
                    Objects.toString(task.getParameters().get("TaskName"), ""),
                    Objects.toString(task.getParameters().get("GroupId"), "")));
            inUnitOfWork(() -> instance.completeWorkItem(task.getId(), new HashMap<>(choices)));
        }
        return new Run(done, instance.status() == ProcessInstance.STATE_COMPLETED);
    }

    private static Optional<WorkItem> waiting(ProcessInstance<BpmnVariables> instance) {
        return instance.workItems().stream().findFirst();
    }

    private void inUnitOfWork(Runnable work) {
        UnitOfWorkExecutor.executeInUnitOfWork(process.getApplication().unitOfWorkManager(), () -> {
            work.run();
            return "";
        });
    }

    private static void prepare(NodeContainer container) {
        for (Node node : container.getNodes()) {
            if (node instanceof Split split
                    && (split.getType() == Split.TYPE_XOR || split.getType() == Split.TYPE_OR)) {
                prepare(split);
            }
            if (node instanceof NodeContainer inside) {
                prepare(inside);
            }
        }
    }

    private static void prepare(Split split) {
        for (var connection : split.getDefaultOutgoingConnections()) {
            var constraints = split.getConstraints(connection);
            if (constraints != null) {
                for (var constraint : new ArrayList<>(constraints)) {
                    if (constraint != null && constraint.getConstraint() != null) {
                        evaluator(constraint).ifPresent(made -> split.setConstraint(connection, made));
                    }
                }
            }
        }
    }

    private static Optional<Constraint> evaluator(Constraint constraint) {
        var one = CONDITION.matcher(constraint.getConstraint());
        var several = SEVERAL.matcher(constraint.getConstraint());
        var evaluator = new ReturnValueConstraintEvaluator();
        evaluator.setDialect(constraint.getDialect());
        evaluator.setName(constraint.getName());
        evaluator.setPriority(constraint.getPriority());
        evaluator.setDefault(constraint.isDefault());
        evaluator.setType(constraint.getType());
        evaluator.setConstraint(constraint.getConstraint());
        if (one.find()) {
            var way = one.group(1);
            var variable = one.group(2);
            evaluator.setEvaluator(context -> way.equals(context.getVariable(variable)));
        } else if (several.find()) {
            var way = several.group(2);
            var variable = several.group(1);
            evaluator.setEvaluator(context -> {
                var chosen = context.getVariable(variable);
                return chosen == null || Objects.toString(chosen).contains(way);
            });
        } else {
            return Optional.empty();
        }
        return Optional.of(evaluator);
    }
}
