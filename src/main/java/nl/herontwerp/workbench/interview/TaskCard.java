package nl.herontwerp.workbench.interview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Evidence;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.ScanQuestion;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** All that is asked about one task. Each field is stored by itself, as soon as it is left. */
class TaskCard extends Div {

    private final transient Desk desk;
    private final transient Keeping keeping;
    private final transient Fields fields;
    private final Node task;
    /** Texts that were refused; they stay in their fields until they are mended. */
    private final Map<Asked, String> refused = new LinkedHashMap<>();

    private final Select<Performer> performer = new Select<>();
    private final TextField likely;
    private final TextField perCase;
    private final MomentFields moments;
    private List<Performer> performers = List.of();
    private boolean retrying;

    /** Where answers go. */
    interface Keeping {

        /** Tries to store a text; says what is wrong, or null when it is stored. */
        @Nullable
        Phrase store(String taskId, Asked asked, String text);

        /** Lets a text go that nobody waits for any more. */
        void forget(String taskId, Asked asked, String text);
    }

    TaskCard(Desk desk, Node task, Keeping keeping) {
        this.desk = desk;
        this.task = task;
        this.keeping = keeping;
        fields = new Fields(task.id(), this::answer);
        moments = new MomentFields(fields, this::removeMoment);
        addClassName("task-card");
        likely = fields.number(Question.LIKELY, Say.text("workbench.interview.likely"));
        likely.addClassName("likely");
        likely.getElement().setAttribute("data-goes-on", true);
        perCase = fields.number(Question.PER_CASE, Say.text("workbench.interview.perCase"));
        add(new H1(task.label()), columns());
        show();
    }

    Node task() {
        return task;
    }

    void focusFirst() {
        likely.focus();
    }

    private Div columns() {
        var left = new Div(minutes(), often(), when(), where());
        var right = new Div(scan(), how());
        var columns = new Div(left, right);
        columns.addClassName("card-columns");
        return columns;
    }

    private Section minutes() {
        return section(
                "workbench.interview.minutes",
                row(
                        likely,
                        fields.number(Question.MIN, Say.text("workbench.interview.min")),
                        fields.number(Question.MAX, Say.text("workbench.interview.max"))));
    }

    private Section often() {
        performer.setLabel(Say.text("workbench.interview.performer"));
        performer.setItemLabelGenerator(Performer::name);
        performer.setPlaceholder(Figures.unknown());
        performer.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var id = change.getValue().id();
                desk.edit(new InventoryEdit.SetPerformer(task.id(), id.equals(task.laneId()) ? null : id));
            }
        });
        return section(
                "workbench.interview.often",
                row(
                        perCase,
                        fields.number(Question.PER_WEEK, Say.text("workbench.interview.perWeek")),
                        fields.number(Question.PER_YEAR, Say.text("workbench.interview.perYear"))),
                performer);
    }

    private Section when() {
        return section("workbench.interview.when", moments);
    }

    private Section where() {
        return section(
                "workbench.interview.where",
                row(
                        fields.text(Question.LOCATION, Say.text("workbench.interview.location")),
                        fields.text(Question.DEPARTMENT, Say.text("workbench.interview.department"))));
    }

    private Section scan() {
        var section = section("workbench.interview.scan");
        for (var question : ScanQuestion.values()) {
            var choice = fields.choice(
                    Question.valueOf(question.name()),
                    Say.phrase(Answers.ask(question)),
                    List.of(Answers.YES, Answers.NO, Answers.UNKNOWN),
                    answer -> Say.text("workbench.interview.answer." + answer));
            choice.setHelperText(Say.phrase(Phrase.ofEnum("workbench.interview.explain", question)));
            section.add(choice);
        }
        return section;
    }

    private Section how() {
        var notes = fields.area(Question.NOTES, Say.text("workbench.interview.notes"));
        notes.setHelperText(Say.text("workbench.interview.notes.help"));
        return section(
                "workbench.interview.how",
                fields.choice(
                        Question.EVIDENCE,
                        Say.text("workbench.interview.evidence"),
                        Stream.of(Evidence.Kind.values())
                                .map(Evidence.Kind::name)
                                .toList(),
                        kind -> Say.phrase(Phrase.ofEnum("process.evidence", Evidence.Kind.valueOf(kind)))),
                notes);
    }

    private static Section section(String titleKey, Component... content) {
        var section = new Section(new H2(Say.text(titleKey)));
        section.addClassName("card-section");
        section.add(content);
        return section;
    }

    private static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("card-row");
        return row;
    }

    /** Shows what is known now, without touching what is being typed or was refused. */
    final void show() {
        var workspace = desk.workspace();
        var windows = workspace.asIs().inventory().task(task.id()).found().windows();
        moments.show(windows.size(), workspace.editable());
        // what was typed in a moment that was taken away is gone with it
        Map.copyOf(refused).keySet().stream()
                .filter(asked -> !fields.all().contains(asked))
                .forEach(this::forget);
        for (var asked : fields.all()) {
            var waiting = refused.get(asked);
            fields.show(asked, waiting == null ? Answers.shown(workspace.asIs(), task.id(), asked) : waiting);
        }
        showComputed(workspace);
        fields.setReadOnly(!workspace.editable());
    }

    private void showComputed(Workspace workspace) {
        var inventory = workspace.asIs().inventory();
        var figures = inventory.task(task.id());
        var load = Objects.requireNonNull(workspace.loads().tasks().get(task.id()));
        var computed = figures.visitsPerCase() == null && figures.timesPerYear() == null;
        perCase.setHelperText(
                computed && load.visitsPerCase().isKnown()
                        ? Say.text("workbench.interview.fromFlow", Figures.number(load.visitsPerCase(), 2))
                        : "");
        var present = List.copyOf(inventory.performers().values());
        if (!present.equals(performers)) {
            performers = present;
            performer.setItems(present);
        }
        inventory.performerOf(task).ifPresentOrElse(performer::setValue, performer::clear);
        performer.setReadOnly(!workspace.editable());
    }

    /** Whether something stands on the card that could not be stored. */
    boolean isRefused() {
        return !refused.isEmpty();
    }

    /** Puts the cursor in the first field that was refused; gives its label. */
    String focusRefused() {
        return fields.focus(refused.keySet().iterator().next());
    }

    /** Puts a text in its field that was typed before, and tries to store it. True when it is stored now. */
    boolean again(Asked asked, String text) {
        moments.makeRoom(asked.slot());
        fields.show(asked, text);
        return answer(asked, text);
    }

    /** What was refused in it goes with it; what was refused in a later moment moves up with that moment. */
    private void removeMoment(int slot) {
        var waiting = new LinkedHashMap<Asked, String>();
        refused.forEach((asked, text) -> {
            if (asked.question().isOfMoment() && asked.slot() >= slot) {
                waiting.put(asked, text);
            }
        });
        waiting.keySet().forEach(this::forget);
        var isRemoved = answer(new Asked(Question.DAYS, slot), "");
        waiting.forEach((asked, text) -> {
            if (!isRemoved) {
                again(asked, text);
            } else if (asked.slot() > slot) {
                again(new Asked(asked.question(), asked.slot() - 1), text);
            }
        });
    }

    private void forget(Asked asked) {
        var text = refused.remove(asked);
        if (text != null) {
            keeping.forget(task.id(), asked, text);
        }
        if (fields.all().contains(asked)) {
            fields.mark(asked, null);
        }
    }

    private boolean answer(Asked asked, String text) {
        // shown as typed while the edit shows everything else anew
        refused.put(asked, text);
        var problem = keeping.store(task.id(), asked, text);
        if (problem == null) {
            refused.remove(asked);
        }
        if (fields.all().contains(asked)) {
            fields.mark(asked, problem);
        }
        show();
        if (problem == null) {
            retry();
        }
        return problem == null;
    }

    /** What was refused may fit what is known now, as when the ends of a range were typed first. */
    private void retry() {
        if (!retrying) {
            retrying = true;
            while (Map.copyOf(refused).entrySet().stream().anyMatch(each -> answer(each.getKey(), each.getValue()))) {
                // one that fits now may make another one fit
            }
            retrying = false;
        }
    }
}
