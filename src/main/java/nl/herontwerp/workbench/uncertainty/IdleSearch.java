package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herontwerp.uncertainty.Study;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which inputs change nothing, away from the screen: with hundreds of chances at gateways that takes as long as one notices.
 * What is found in no time is shown at once, so that no row changes places before one's eyes. Until the rest is found, those stand
 * apart that did so before.
 */
final class IdleSearch {

    private static final Duration NO_TIME = Duration.ofMillis(100);

    private final StudyRuns runs;
    private Set<String> known = Set.of();
    private @Nullable Study latest;

    IdleSearch(StudyRuns runs) {
        this.runs = runs;
    }

    /** @param show takes the places of the inputs that change nothing: once, or again when more is known */
    void find(Study study, Consumer<List<Integer>> show) {
        latest = study;
        var ui = UI.getCurrent();
        var search = runs.look(study::idle);
        try {
            found(study, search.get(NO_TIME.toMillis(), TimeUnit.MILLISECONDS), show);
        } catch (TimeoutException longer) {
            show.accept(IntStream.range(0, study.inputs().size())
                    .filter(place -> known.contains(study.inputs().get(place).key()))
                    .boxed()
                    .toList());
            search.thenAccept(idle -> tell(ui, () -> found(study, idle, show)));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void found(Study study, List<Integer> idle, Consumer<List<Integer>> show) {
        if (study == latest) {
            known = idle.stream().map(place -> study.inputs().get(place).key()).collect(Collectors.toUnmodifiableSet());
            show.accept(idle);
        }
    }

    /** Nobody has to be there any more. */
    private static void tell(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException gone) {
            // nothing is shown to nobody
        }
    }
}
