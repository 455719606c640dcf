package nl.herontwerp.workbench;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import nl.herontwerp.bpmn.ArchiveLimits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Where models are read, and projects are kept, that take longer than a click should: a few at once, in the background. */
@Component
public class ModelReading {

    private static final int AT_ONCE = 2;

    private final ArchiveLimits limits;
    private final Executor background;

    @Autowired
    ModelReading(ArchiveLimits limits) {
        this(
                limits,
                Executors.newFixedThreadPool(
                        AT_ONCE,
                        Thread.ofPlatform().name("reading-", 0).daemon().factory()));
    }

    /** @param background runs one reading after the other or some at once */
    public ModelReading(ArchiveLimits limits, Executor background) {
        this.limits = limits;
        this.background = background;
    }

    ArchiveLimits limits() {
        return limits;
    }

    public void start(Runnable work) {
        background.execute(work);
    }
}
