package nl.herontwerp.workbench.uncertainty;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Where draws are made, away from the screen: a few studies at once. */
@Component
public class StudyRuns {

    private static final int AT_ONCE = 2;

    private final Executor background = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("drawing-", 0).daemon().factory());

    public void start(Runnable work) {
        background.execute(work);
    }
}
