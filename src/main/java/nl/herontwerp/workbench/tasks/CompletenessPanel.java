package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.process.Completeness.Gap;
import nl.herontwerp.process.OpenQuestion;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** How much is filled in, and what is missing most, each with the way to its field. */
class CompletenessPanel extends Div {

    private static final int SHOWN = 12;

    private boolean isOpen;
    private boolean isFindOutOpen;

    CompletenessPanel() {
        addClassName("completeness");
    }

    /** The mark of the field in which a gap is filled. */
    static String mark(Gap.Kind kind, String elementId) {
        return kind + ":" + elementId;
    }

    void show(Workspace workspace) {
        removeAll();
        var completeness = workspace.loads().completeness();
        var text = new Div(
                Say.text("workbench.completeness", completeness.percent(), completeness.known(), completeness.asked()));
        var bar = new ProgressBar(0, 100, completeness.percent());
        bar.getElement().setAttribute("aria-label", text.getText());
        add(text, bar, classes(workspace));
        if (!completeness.gaps().isEmpty()) {
            if (completeness.needed() > 0) {
                add(new Div(
                        completeness.needed() == 1
                                ? Say.text("workbench.gap.needed.one")
                                : Say.text("workbench.gap.needed", completeness.needed())));
            }
            var list = new OrderedList();
            completeness.gaps().stream().limit(SHOWN).forEach(gap -> list.add(item(workspace, gap)));
            var all = new Div(list);
            var more = completeness.gaps().size() - SHOWN;
            if (more > 0) {
                all.add(new Div(Say.text("workbench.completeness.more", more)));
            }
            var details = new NativeDetails(Say.text("workbench.completeness.gaps"));
            details.getSummary().getElement().setAttribute("data-focus-key", "gaps");
            details.setContent(all);
            details.setOpen(isOpen || completeness.gaps().size() <= 3);
            details.addToggleListener(toggle -> isOpen = toggle.isOpened());
            add(details);
        }
        showOpenQuestions(workspace);
    }

    /** What was asked in an interview and nobody knew. */
    private void showOpenQuestions(Workspace workspace) {
        var questions = OpenQuestion.of(workspace.asIs());
        if (questions.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        questions.forEach(question -> {
            var way = interview(workspace, question.task().id(), Say.phrase(question.what()));
            way.getElement()
                    .setAttribute(
                            "data-focus-key",
                            "find-out:" + question.question() + ":"
                                    + question.task().id());
            list.add(new ListItem(way));
        });
        var details = new NativeDetails(Say.text("workbench.findOut", questions.size()));
        details.getSummary().getElement().setAttribute("data-focus-key", "find-out");
        details.setContent(list);
        details.setOpen(isFindOutOpen);
        details.addToggleListener(toggle -> isFindOutOpen = toggle.isOpened());
        add(details);
    }

    private static Anchor interview(Workspace workspace, String taskId, String text) {
        return new Anchor(
                "project/" + workspace.project().id() + "/interview?scenario="
                        + workspace.scenario().id() + "&taak=" + URLEncoder.encode(taskId, StandardCharsets.UTF_8),
                text);
    }

    /** How many pieces of work are of each class. */
    private static Div classes(Workspace workspace) {
        var counts = workspace.division().pieces().stream()
                .collect(Collectors.groupingBy(piece -> piece.classification().complexity(), Collectors.counting()));
        var line = new Div(Say.text(
                "workbench.gap.classes",
                counts.getOrDefault(ComplexityClass.SIMPLE, 0L),
                counts.getOrDefault(ComplexityClass.SIMPLE_WITH_SUPPORT, 0L),
                counts.getOrDefault(ComplexityClass.COMPLEX, 0L),
                counts.getOrDefault(ComplexityClass.UNKNOWN, 0L)));
        line.addClassName("quiet");
        return line;
    }

    private static ListItem item(Workspace workspace, Gap gap) {
        var way = way(workspace, gap);
        way.getElement().setAttribute("data-focus-key", "gap:" + gap.kind() + ":" + gap.elementId());
        var item = new ListItem(way);
        if (gap.waiting() > 1) {
            var unlocks = new Span(" " + Say.text("workbench.gap.unlocks", gap.waiting()));
            unlocks.addClassName("quiet");
            item.add(unlocks);
        }
        return item;
    }

    private static Component way(Workspace workspace, Gap gap) {
        var what = Say.phrase(gap.what());
        var id = gap.elementId();
        if (id == null) {
            return new Span(what);
        }
        if (gap.kind() == Gap.Kind.ACTIVE_MINUTES || gap.kind() == Gap.Kind.PERFORMER) {
            return interview(workspace, id, what);
        }
        var go = new Button(what);
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        go.addClassName("gap-link");
        go.addClickListener(click -> go.getElement()
                .executeJs(
                        "const field = [...document.querySelectorAll('[data-gap]')].find(e => e.dataset.gap === $0);"
                                + " if (!field) { document.querySelector('.tasks-side')?.scrollIntoView(); return; }"
                                + " const details = field.closest('details'); if (details) details.open = true;"
                                + " setTimeout(() => { field.scrollIntoView({block: 'center'}); field.focus(); });",
                        mark(gap.kind(), id)));
        return go;
    }
}
