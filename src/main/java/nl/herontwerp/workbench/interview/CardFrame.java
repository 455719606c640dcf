package nl.herontwerp.workbench.interview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Consumer;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ScanProgress;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** What stands above and below the card: how far the interview is, and the ways to other tasks. */
class CardFrame {

    private final Div head = new Div();
    private final Div foot = new Div();
    private final Span place = new Span();
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final ComboBox<Node> jump = new ComboBox<>();
    private final Anchor close = new Anchor("", Say.text("workbench.interview.close"));
    private final Button previous = new Button(Say.text("workbench.interview.previous"));
    private final Button next = new Button(Say.text("workbench.interview.next"));
    private List<Node> tasks = List.of();

    /**
     * The frame.
     *
     * @param go opens a task
     * @param step goes so many tasks on
     */
    CardFrame(Consumer<Node> go, Consumer<Integer> step) {
        head.addClassName("interview-head");
        foot.addClassName("interview-foot");
        place.addClassName("interview-place");
        jump.setAriaLabel(Say.text("workbench.interview.jump"));
        jump.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(change.getValue());
            }
        });
        previous.addClassName("card-previous");
        next.addClassName("card-next");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        previous.addClickListener(click -> step.accept(-1));
        next.addClickListener(click -> step.accept(1));
        var waits = new Span(Say.text("workbench.interview.notKept"));
        waits.addClassName("waits");
        var status = new Div(waits);
        status.addClassName("interview-status");
        status.getElement().setAttribute("role", "status");
        head.add(place, bar, jump, close);
        foot.add(previous, status, next);
    }

    Div head() {
        return head;
    }

    Div foot() {
        return foot;
    }

    void show(Workspace workspace, List<Node> all, Node open) {
        var progress = ScanProgress.of(workspace.asIs(), workspace.loads());
        var index = all.indexOf(open);
        var told = Say.text("workbench.interview.place", index + 1, all.size(), progress.percent());
        place.setText(
                progress.unknown() == 0
                        ? told
                        : Say.text("workbench.interview.place.unknown", told, progress.unknown()));
        bar.setValue(progress.percent());
        bar.getElement().setAttribute("aria-label", Say.text("workbench.interview.progress", progress.percent()));
        previous.setEnabled(index > 0);
        next.setEnabled(index < all.size() - 1);
        if (!all.equals(tasks)) {
            tasks = List.copyOf(all);
            jump.setItemLabelGenerator(
                    task -> Say.text("workbench.interview.numbered", tasks.indexOf(task) + 1, task.label()));
            jump.setItems(tasks);
        }
        jump.setValue(open);
        close.setHref("project/" + workspace.project().id() + "/taken?scenario="
                + workspace.scenario().id());
    }
}
