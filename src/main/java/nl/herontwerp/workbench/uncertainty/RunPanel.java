package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.herontwerp.scenario.UncertaintyEdit.SetSeed;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.BreakEvens;
import nl.herontwerp.uncertainty.MonteCarlo;
import nl.herontwerp.uncertainty.Study;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** Starts the draws, shows how far they are, and stops them. */
class RunPanel extends Div {

    /** More than any number that may be chosen has, and few enough for a long. */
    private static final int DIGITS = 15;

    private final transient Desk desk;
    private final transient StudyRuns runs;
    private final transient Consumer<Found> found;
    private final transient BooleanSupplier isWrong;
    private final Button start = new Button(Say.text("workbench.uncertainty.run"), click -> start());
    private final Button stop = new Button(Say.text("workbench.uncertainty.stop"), click -> stop());
    private final ProgressBar bar = new ProgressBar(0, MonteCarlo.DRAWS);
    private final DecimalField seed = new DecimalField(Say.text("workbench.uncertainty.seed"));
    private final Span said = new Span();
    private transient Study study;
    private transient Words words = Words.SAVING;
    private AtomicBoolean goOn = new AtomicBoolean();

    /** @param isWrong whether something typed has to be mended first */
    RunPanel(Desk desk, StudyRuns runs, Study study, BooleanSupplier isWrong, Consumer<Found> found) {
        this.desk = desk;
        this.runs = runs;
        this.study = study;
        this.isWrong = isWrong;
        this.found = found;
        addClassName("uncertainty-run");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        bar.getElement().setAttribute("aria-label", Say.text("workbench.uncertainty.running"));
        seed.setHelperText(Say.text("workbench.uncertainty.seed.help"));
        seed.onChange(this::choose);
        said.getElement().setAttribute("role", "status");
        var row = new Div(start, stop, seed, said);
        row.addClassName("field-row");
        add(row, bar);
        running(false);
    }

    void show(Study now, Words nowWords) {
        study = now;
        words = nowWords;
        seed.setReadOnly(!desk.workspace().editable());
        seed.setNumber(BigDecimal.valueOf(desk.workspace().uncertainty().plan().seed()));
    }

    private void choose(@Nullable BigDecimal number) {
        var isWhole = number != null && number.stripTrailingZeros().scale() <= 0 && number.precision() <= DIGITS;
        var edit = new SetSeed(number != null && isWhole ? number.longValue() : -1);
        var refusal = desk.refusal(edit);
        if (refusal.isPresent()) {
            seed.setErrorMessage(Say.phrase(refusal.get()));
            seed.setInvalid(true);
        } else {
            desk.edit(edit);
        }
    }

    private void start() {
        if (isWrong.getAsBoolean()
                || study.inputs().stream().anyMatch(input -> input.problem().isPresent())) {
            start.setEnabled(true);
            said.setText(Say.text("workbench.uncertainty.mendFirst"));
            return;
        }
        running(true);
        // what was pressed is gone, and the keyboard goes where it can stop
        keyboardTo(stop);
        said.setText(Say.text("workbench.uncertainty.running"));
        var mine = new AtomicBoolean(true);
        goOn = mine;
        var ui = UI.getCurrent();
        var asked = study;
        var called = words;
        var seedNow = desk.workspace().uncertainty().plan().seed();
        var receipt = desk.workspace().impact().receipt().hash();
        runs.start(() -> {
            var simulation = MonteCarlo.run(asked, seedNow, MonteCarlo.DRAWS, (done, of) -> {
                tell(ui, mine, () -> bar.setValue(done));
                return mine.get();
            });
            var result = simulation.map(
                    each -> new Found(asked, called, seedNow, receipt, each, BreakEvens.of(asked), asked.idle()));
            tell(ui, mine, () -> {
                result.ifPresent(found);
                running(false);
                keyboardTo(start);
                said.setText(Say.text(
                        result.isPresent() ? "workbench.uncertainty.done" : "workbench.uncertainty.stopped",
                        MonteCarlo.DRAWS));
            });
        });
    }

    /** Whoever was at the other button goes on at this one; whoever went elsewhere meanwhile stays there. */
    private static void keyboardTo(Button button) {
        button.getElement()
                .executeJs("if (document.activeElement === document.body || document.activeElement === null"
                        + " || document.activeElement.parentElement === this.parentElement"
                        + " && document.activeElement.localName === 'vaadin-button') this.focus()");
    }

    private void stop() {
        goOn.set(false);
        stop.setEnabled(false);
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
        start.setVisible(!now);
        start.setEnabled(true);
        stop.setVisible(now);
        stop.setEnabled(true);
        bar.setVisible(now);
        bar.setValue(0);
    }
}
