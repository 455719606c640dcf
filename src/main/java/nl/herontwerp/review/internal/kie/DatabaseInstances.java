package nl.herontwerp.review.internal.kie;

import java.util.Optional;
import java.util.stream.Stream;
import org.jbpm.flow.serialization.ProcessInstanceMarshallerService;
import org.kie.kogito.Model;
import org.kie.kogito.process.MutableProcessInstances;
import org.kie.kogito.process.Process;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.ProcessInstanceReadMode;
import org.kie.kogito.process.impl.AbstractProcessInstance;

/** Keeps the engine's instances in our own table, so that they survive a restart. */
final class DatabaseInstances<T extends Model> implements MutableProcessInstances<T> {

    private final Process<T> process;
    private final InstanceTable table;
    private final ProcessInstanceMarshallerService marshaller = ProcessInstanceMarshallerService.newBuilder()
            .withDefaultObjectMarshallerStrategies()
            .withDefaultListeners()
            .build();

    DatabaseInstances(Process<T> process, InstanceTable table) {
        this.process = process;
        this.table = table;
    }

    @Override
    public boolean exists(String id) {
        return table.find(id).isPresent();
    }

    @Override
    public void create(String id, ProcessInstance<T> instance) {
        store(id, instance);
    }

    @Override
    public void update(String id, ProcessInstance<T> instance) {
        store(id, instance);
    }

    /** The engine may call an instance that it has just started an update; its version tells. */
    private void store(String id, ProcessInstance<T> instance) {
        if (isActive(instance)) {
            var version = instance.version();
            var content = marshaller.marshallProcessInstance(instance);
            if (version == 0) {
                table.insert(id, process.id(), content);
            } else {
                table.update(id, version, content);
            }
            connect(id, instance, version + 1);
        }
    }

    @Override
    public void remove(String id) {
        table.delete(id);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<ProcessInstance<T>> findById(String id, ProcessInstanceReadMode mode) {
        return table.find(id).map(stored -> {
            var instance =
                    (AbstractProcessInstance<T>) marshaller.unmarshallProcessInstance(stored.content(), process, mode);
            connect(id, instance, stored.version());
            return instance;
        });
    }

    @Override
    public Stream<ProcessInstance<T>> stream(ProcessInstanceReadMode mode) {
        return table.ids(process.id()).stream().flatMap(id -> findById(id, mode).stream());
    }

    /** The workflow waits for people only, never for events. */
    @Override
    public Stream<ProcessInstance<T>> waitingForEventType(String eventType, ProcessInstanceReadMode mode) {
        return Stream.empty();
    }

    /** Tells an instance which row it is, and how to read itself again. */
    private void connect(String id, ProcessInstance<T> instance, long version) {
        var connected = (AbstractProcessInstance<?>) instance;
        connected.setVersion(version);
        connected.internalSetReloadSupplier(reloaded -> {
            var stored =
                    table.find(id).orElseThrow(() -> new IllegalStateException("workflow instance " + id + " is gone"));
            marshaller.createdReloadFunction(stored::content).accept(reloaded);
            reloaded.setVersion(stored.version());
        });
    }
}
