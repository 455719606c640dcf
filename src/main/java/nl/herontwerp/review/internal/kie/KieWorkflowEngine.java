package nl.herontwerp.review.internal.kie;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.herontwerp.review.internal.WorkflowEngine;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.WorkItem;
import org.kie.kogito.process.bpmn2.BpmnProcess;
import org.kie.kogito.process.bpmn2.BpmnVariables;
import org.kie.kogito.services.uow.UnitOfWorkExecutor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The review's workflow on jBPM. The engine is started at its first use. */
@Component
class KieWorkflowEngine implements WorkflowEngine {

    private final RunningEngine engine;

    KieWorkflowEngine(RunningEngine engine) {
        this.engine = engine;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String start() {
        var process = engine.process();
        return inUnitOfWork(process, () -> {
            var instance = process.createInstance(BpmnVariables.create());
            instance.start();
            return instance.id();
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(String roundId) {
        return find(roundId).flatMap(KieWorkflowEngine::task).map(KieWorkflowEngine::waiting);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Waiting> decide(String roundId, Waiting expected, Decision decision) throws StaleRound {
        var instance = find(roundId).orElseThrow(() -> new StaleRound(roundId));
        var task = task(instance).filter(item -> waiting(item) == expected).orElseThrow(() -> new StaleRound(roundId));
        try {
            inUnitOfWork(engine.process(), () -> {
                instance.completeWorkItem(task.getId(), Map.of(Decisions.VARIABLE, decision.name()));
                return roundId;
            });
        } catch (OptimisticLockingFailureException e) {
            throw new StaleRound(roundId);
        }
        return waiting(roundId);
    }

    private Optional<? extends ProcessInstance<BpmnVariables>> find(String roundId) {
        return engine.process().instances().findById(roundId);
    }

    private static Optional<WorkItem> task(ProcessInstance<BpmnVariables> instance) {
        return instance.workItems().stream().findFirst();
    }

    private static Waiting waiting(WorkItem task) {
        return Waiting.valueOf(String.valueOf(task.getParameters().get("TaskName")));
    }

    private static <T> T inUnitOfWork(BpmnProcess process, Supplier<T> work) {
        return UnitOfWorkExecutor.executeInUnitOfWork(process.getApplication().unitOfWorkManager(), work);
    }
}
