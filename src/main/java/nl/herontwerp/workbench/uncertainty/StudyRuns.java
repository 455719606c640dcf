package nl.herontwerp.workbench.uncertainty;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where draws are made, away from the screen: a few studies at once. What takes a moment does not wait for them. */
@Component
public class StudyRuns {

    private static final int AT_ONCE = 2;

    private final Executor background = threads(AT_ONCE, "drawing-");
    private final Executor moments = threads(1, "looking-");

    private static Executor threads(int number, String name) {
        return Executors.newFixedThreadPool(
                number, Thread.ofPlatform().name(name, 0).daemon().factory());
    }

    public void start(Runnable work) {
        background.execute(work);
    }

    /** Of what takes a moment. */
    <T> CompletableFuture<T> look(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, moments);
    }
}
