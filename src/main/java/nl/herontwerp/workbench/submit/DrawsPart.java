package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.MonteCarlo;
import nl.herontwerp.uncertainty.Simulation;
import nl.herontwerp.uncertainty.Study;
import nl.herontwerp.workbench.uncertainty.Sentences;
import nl.herontwerp.workbench.uncertainty.StudyRuns;
import nl.herontwerp.workbench.uncertainty.Words;
import org.jspecify.annotations.Nullable;

/**
 * How sure the saving is, drawn when the page opens: the seed is kept with the scenario, so that everybody reads the same. What
 * was drawn stays until something else is to be drawn.
 */
class DrawsPart extends Div {

    private final transient StudyRuns runs;
    private final Span said = new Span();
    private final ProgressBar bar = new ProgressBar(0, MonteCarlo.DRAWS);
    private final Button stop = new Button(Say.text("workbench.uncertainty.stop"), click -> stop());
    private final Button again = new Button(Say.text("workbench.proposal.draw"), click -> draw());
    private final Anchor more = new Anchor("", Say.text("workbench.proposal.draws.more"));
    private transient @Nullable Asked asked;
    private transient @Nullable Simulation found;
    private AtomicBoolean goOn = new AtomicBoolean();

    /** What is drawn. */
    private record Asked(Study study, long seed, String receipt) {
        boolean isSame(@Nullable Asked other) {
            return other != null
                    && study.inputs().equals(other.study.inputs())
                    && seed == other.seed
                    && receipt.equals(other.receipt);
        }
    }

    DrawsPart(StudyRuns runs) {
        this.runs = runs;
        addClassName("draws");
        said.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Say.text("workbench.uncertainty.running"));
        more.addClassName("no-print");
        add(new Paragraph(said, new Span(" "), more), bar, stop, again);
        running(false);
    }

    void show(Workspace workspace) {
        more.setHref("project/" + workspace.project().id() + "/onzekerheid?scenario="
                + workspace.scenario().id());
        var study = workspace.uncertainty().saving().get().toOptional();
        setVisible(study.isPresent());
        if (study.isEmpty()) {
            asked = null;
            return;
        }
        var now = new Asked(
                study.get(),
                workspace.uncertainty().plan().seed(),
                workspace.impact().receipt().hash());
        if (!now.isSame(asked)) {
            goOn.set(false);
            found = null;
            asked = now;
            begin(study.get().inputs());
        }
    }

    /** Draws when there is something to draw. */
    private void begin(List<Input> inputs) {
        running(false);
        again.setVisible(false);
        if (inputs.stream().noneMatch(Input::isUncertain)) {
            said.setText(Say.text("workbench.proposal.draws.certain"));
        } else if (inputs.stream().anyMatch(input -> input.problem().isPresent())) {
            said.setText(Say.text("workbench.proposal.draws.problem"));
        } else if (isAttached()) {
            draw();
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        if (asked != null && found == null && !goOn.get()) {
            begin(asked.study().inputs());
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        goOn.set(false);
    }

    private void draw() {
        var now = asked;
        var ui = UI.getCurrent();
        if (now == null || ui == null) {
            return;
        }
        var mine = new AtomicBoolean(true);
        goOn = mine;
        running(true);
        said.setText(Say.text("workbench.uncertainty.running"));
        runs.start(() -> {
            var simulation = MonteCarlo.run(now.study(), now.seed(), MonteCarlo.DRAWS, (done, of) -> {
                tell(ui, mine, () -> bar.setValue(done));
                return mine.get();
            });
            simulation.ifPresent(result -> tell(ui, mine, () -> show(now, result)));
        });
    }

    private void show(Asked about, Simulation simulation) {
        if (about.isSame(asked)) {
            goOn.set(false);
            found = simulation;
            running(false);
            again.setVisible(false);
            said.setText(Sentences.outcome(Words.SAVING, simulation) + " "
                    + Say.text("workbench.proposal.draws.how", simulation.draws(), about.seed()));
        }
    }

    private void stop() {
        goOn.set(false);
        running(false);
        said.setText(Say.text("workbench.uncertainty.stopped"));
    }

    /** Nobody has to be there any more. */
    private static void tell(UI ui, AtomicBoolean goOn, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException gone) {
            goOn.set(false);
        }
    }

    private void running(boolean now) {
        stop.setVisible(now);
        bar.setVisible(now);
        bar.setValue(0);
        again.setVisible(!now);
    }
}
