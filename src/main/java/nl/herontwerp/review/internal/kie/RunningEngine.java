package nl.herontwerp.review.internal.kie;

import org.drools.io.ClassPathResource;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.process.Process;
import org.kie.kogito.Model;
import org.kie.kogito.process.Processes;
import org.kie.kogito.process.bpmn2.BpmnProcess;
import org.kie.kogito.process.bpmn2.StaticApplicationAssembler;
import org.kie.kogito.process.impl.StaticProcessConfig;
import org.kie.kogito.process.workitems.impl.DefaultKogitoWorkItemHandler;
import org.springframework.stereotype.Component;

/** The engine with the one workflow it runs, started when it is first needed. */
@Component
class RunningEngine {

    private static final String WORKFLOW = "processes/workflow/redesign-review.bpmn2";
    private static final String PROCESS_ID = "redesignReview";

    private final InstanceTable table;
    private @Nullable BpmnProcess process;

    RunningEngine(InstanceTable table) {
        this.table = table;
    }

    synchronized BpmnProcess process() {
        if (process == null) {
            process = start();
        }
        return process;
    }

    private BpmnProcess start() {
        var config = StaticProcessConfig.newStaticProcessConfigBuilder()
                .withWorkItemHandler("Human Task", new DefaultKogitoWorkItemHandler())
                .build();
        var application = StaticApplicationAssembler.instance()
                .newStaticApplication(
                        definition -> new DatabaseInstances<Model>(cast(definition), table),
                        config,
                        new ClassPathResource(WORKFLOW, RunningEngine.class.getClassLoader()));
        var started = (BpmnProcess) application.get(Processes.class).processById(PROCESS_ID);
        Process definition = started.process();
        Decisions.prepare(definition);
        return started;
    }

    @SuppressWarnings("unchecked")
    private static org.kie.kogito.process.Process<Model> cast(org.kie.kogito.process.Process<?> definition) {
        return (org.kie.kogito.process.Process<Model>) definition;
    }
}
