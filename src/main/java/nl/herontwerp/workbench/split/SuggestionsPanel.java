package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.carving.Classifier;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.library.SectorLibraries;
import nl.herontwerp.process.Node;
import nl.herontwerp.scenario.KnownPieces;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** Pieces that are proposed for the chosen task: from sector libraries and from other projects. */
class SuggestionsPanel extends Section {

    private static final int FROM_LIBRARIES = 12;
    private static final int FROM_PROJECTS = 4;

    private final transient Desk desk;
    private final transient KnownPieces known;
    private final ZoneId zone;
    private final H3 title = new H3(Say.text("workbench.suggest.title"));
    private final List<Button> takes = new ArrayList<>();
    private @Nullable String taskId;
    private transient List<Suggestions.Group> groups = List.of();
    private transient List<Suggestions.Group> shown = List.of();

    /** @param zone in which dates are said */
    SuggestionsPanel(Desk desk, KnownPieces known, ZoneId zone) {
        this.zone = zone;
        this.desk = desk;
        this.known = known;
        addClassName("suggestions");
        title.getElement().setAttribute("tabindex", "-1");
    }

    void show(Workspace workspace, @Nullable String task) {
        var node = workspace.asIs().model().node(task);
        setVisible(workspace.editable() && node.isPresent());
        if (!isVisible() || node.isEmpty()) {
            return;
        }
        // looked up once for each task, not after each edit
        var other = !node.get().id().equals(taskId);
        if (other) {
            taskId = node.get().id();
            groups = find(workspace, node.get());
        }
        var present = workspace.division().piecesOf(node.get().id());
        var left = groups.stream()
                .map(group -> Suggestions.without(group, present))
                .filter(group -> !group.pieces().isEmpty())
                .toList();
        if (other || !left.equals(shown)) {
            shown = left;
            render(node.get());
        }
    }

    private List<Suggestions.Group> find(Workspace workspace, Node task) {
        var found = new ArrayList<Suggestions.Group>();
        for (var each : known.similar(desk.user(), workspace.project().id(), task.label(), FROM_PROJECTS)) {
            var date = LocalDate.ofInstant(each.changedAt(), zone);
            found.add(Suggestions.ofProject(
                    each, Say.text("workbench.suggest.fromProject", each.projectName(), each.taskName(), date)));
        }
        var english = !Say.formats().locale().getLanguage().equals(Texts.DUTCH.getLanguage());
        var proposals =
                SectorLibraries.proposals(task.label(), workspace.project().sector(), FROM_LIBRARIES);
        found.addAll(
                Suggestions.ofLibraries(proposals, english, name -> Say.text("workbench.suggest.fromLibrary", name)));
        return found;
    }

    private void render(Node task) {
        removeAll();
        takes.clear();
        add(title);
        if (shown.isEmpty()) {
            add(quiet(Say.text("workbench.suggest.none")));
            return;
        }
        add(quiet(Say.text("workbench.suggest.explain")));
        shown.forEach(group -> add(group(task, group)));
    }

    private Div group(Node task, Suggestions.Group group) {
        var head = new Div(new Span(group.basis()));
        head.addClassName("suggestion-head");
        if (group.pieces().size() > 1) {
            var all = new Button(
                    Say.text("workbench.suggest.all"),
                    click -> take(
                            group,
                            Suggestions.all(group, present(), Say.text("workbench.divide.restName", task.label()))));
            all.addClickListener(click -> goOn(0));
            all.setAriaLabel(Say.text("workbench.suggest.allOf", group.basis()));
            head.add(all);
        }
        var list = new UnorderedList();
        group.pieces().forEach(each -> list.add(row(group, each)));
        return new Div(head, list);
    }

    private ListItem row(Suggestions.Group group, Suggestions.Suggested each) {
        var piece = each.piece();
        var minutes = each.minutes();
        var share = each.share();
        var size = new Span(
                minutes != null
                        ? Say.text("workbench.suggest.minutes", minutes)
                        : share == null
                                ? ""
                                : Say.text(
                                        "workbench.suggest.share",
                                        share.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP)));
        size.addClassName("quiet");
        var judged = Classifier.classify(piece);
        var place = takes.size();
        var take = new Button(Say.text("workbench.suggest.take"), click -> {
            take(group, Suggestions.one(group, each, present()));
            goOn(place);
        });
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        take.setAriaLabel(Say.text("workbench.suggest.takeOf", piece.name()));
        take.getElement().setAttribute("data-focus-key", "suggestion:" + group.basis() + ":" + piece.name());
        takes.add(take);
        var row = new ListItem(new ClassChip(judged.complexity()), new Span(piece.name()), size, take);
        Suggestions.tooLong(each, present()).ifPresent(tooLong -> {
            var note = quiet(Say.text("workbench.suggest.tooLong", tooLong.wanted(), tooLong.most(), tooLong.taken()));
            row.add(note);
        });
        row.addClassName("suggestion-row");
        row.getElement().setAttribute("title", Say.phrase(judged.reason()));
        return row;
    }

    /** What was taken is no longer proposed: the cursor goes to the proposal after it, else to the title. */
    private void goOn(int place) {
        if (takes.isEmpty()) {
            title.getElement().callJsFunction("focus");
        } else {
            takes.get(Math.min(place, takes.size() - 1)).focus();
        }
    }

    private List<PieceWork> present() {
        return desk.workspace().division().piecesOf(taskId == null ? "" : taskId);
    }

    private void take(Suggestions.Group group, List<DesignEdit> edits) {
        if (edits.isEmpty()) {
            Notices.refused(Phrase.of("workbench.suggest.minutesFirst"));
        } else {
            desk.edit(Phrase.of("workbench.suggest.sentence", group.basis(), count(edits)), edits);
        }
    }

    private static int count(List<DesignEdit> edits) {
        return edits.getFirst() instanceof PieceEdit.SplitTask split
                ? split.pieces().size()
                : edits.size();
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
