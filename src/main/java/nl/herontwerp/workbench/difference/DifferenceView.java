package nl.herontwerp.workbench.difference;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.herontwerp.bpmn.ElementChange;
import nl.herontwerp.bpmn.ElementChange.Bucket;
import nl.herontwerp.bpmn.ModelDifference;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.process.Node;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;
import nl.herontwerp.workbench.difference.ComparedModels.Choice;
import nl.herontwerp.workbench.difference.ComparedModels.Compared;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two models of a project: two versions, or the model of now and a redesigned
 * one. The address says which: {@code ?van=v1&naar=v2}, or {@code ?van=v2&naar=s<scenario>}; and of
 * which model, when there are several: {@code ?model=2}.
 */
@Route("project/:projectId/verschil")
@PermitAll
public class DifferenceView extends ProjectView {

    private static final String FROM = "van";
    private static final String TO = "naar";
    private static final String MODEL = "model";

    private final transient Services services;
    private final transient ComparedModels models;
    private final transient FileDownloads downloads;
    private final Select<Choice> model = select("workbench.difference.model", Map::of);
    private final Select<Choice> from = select("workbench.difference.from", this::sides);
    private final Select<Choice> to = select("workbench.difference.to", this::sides);
    private final Paragraph outcome = new Paragraph();
    private final CheckboxGroup<Bucket> filter = new CheckboxGroup<>(Say.text("workbench.difference.filter"));
    private final DifferencePictures pictures = new DifferencePictures(this::selectBefore, this::selectAfter);
    private final DifferenceList list = new DifferenceList(this::select);
    private final Div tools = new Div();
    private QueryParameters address = QueryParameters.empty();
    private @Nullable Compared compared;
    private boolean filling;

    DifferenceView(Services services, FileDownloads downloads) {
        super(services, Step.PROCES);
        this.services = services;
        this.models = new ComparedModels(services);
        this.downloads = downloads;
        outcome.addClassName("difference-outcome");
        outcome.getElement().setAttribute("role", "status");
        filter.addValueChangeListener(change -> {
            if (!filling) {
                showDifferences();
            }
        });
        var choice = new Div(model, from, to);
        choice.addClassName("difference-choice");
        tools.addClassName("diagram-tools");
        filter.addClassName("difference-filter");
        var title = new H1(Say.text("workbench.difference.title"));
        var head = new Div(title, new Paragraph(Say.text("workbench.difference.explain")));
        var looking = new Div(filter, tools);
        head.addClassName("difference-head");
        looking.addClassName("difference-head");
        content().add(head, choice, outcome, looking, pictures, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.difference.title") + " – " + super.getPageTitle();
    }

    @Override
    protected void show(Workspace workspace) {
        var of = address.getSingleParameter(MODEL)
                .flatMap(key -> ComparedModels.entry(workspace, key))
                .orElse(workspace.library().entries().getFirst());
        var choices = models.choices(user(), workspace, of.number());
        var version = models.version(user(), workspace, of);
        var one = chosen(choices, FROM).orElse(standardFrom(choices, version));
        var other = chosen(choices, TO).orElse(standardTo(choices, workspace, version));
        filling = true;
        model.setItems(ComparedModels.models(workspace));
        model.setValue(ComparedModels.choice(of));
        model.setVisible(workspace.library().entries().size() > 1);
        from.setItems(choices);
        from.setValue(one);
        to.setItems(choices);
        to.setValue(other);
        filling = false;
        try {
            compared = models.compare(user(), workspace, of.number(), one, other);
        } catch (ModelRefused refused) {
            compared = null;
            outcome.setText(Say.phrase(refused.reason()));
        }
        var isShown = compared != null;
        List.of(filter, tools, pictures, list).forEach(part -> part.setVisible(isShown));
        if (compared != null) {
            showCompared(compared, one, other);
        }
    }

    private void showCompared(Compared shown, Choice one, Choice other) {
        var difference = shown.difference();
        outcome.setText(
                difference.isEmpty()
                        ? Say.text("workbench.difference.none")
                        : Say.text(
                                "workbench.difference.outcome",
                                difference.count(Bucket.ADDED),
                                difference.count(Bucket.REMOVED),
                                difference.count(Bucket.CHANGED),
                                difference.count(Bucket.MOVED)));
        filling = true;
        filter.setItemLabelGenerator(bucket -> BucketSign.counted(bucket, difference.count(bucket)));
        filter.setItems(Bucket.values());
        filter.setValue(EnumSet.allOf(Bucket.class));
        filling = false;
        filter.setVisible(!difference.isEmpty());
        list.setVisible(!difference.isEmpty());
        fillTools(difference);
        pictures.show(shown, one.label(), other.label());
        showDifferences();
    }

    private void fillTools(ModelDifference difference) {
        tools.removeAll();
        tools.add(
                button(VaadinIcon.EXPAND_SQUARE, "shell.diagram.fit", pictures::fit),
                button(VaadinIcon.PLUS, "shell.diagram.zoomIn", pictures::zoomIn),
                button(VaadinIcon.MINUS, "shell.diagram.zoomOut", pictures::zoomOut));
        if (!difference.isEmpty()) {
            var texts = Say.texts();
            var project = projectId();
            tools.add(downloads.link(
                    Say.text("workbench.difference.download"), "verschil.csv", "text/csv;charset=utf-8", () -> {
                        services.projects().get(services.current().require(), project);
                        return DifferenceCsv.of(difference, texts);
                    }));
        }
    }

    private void showDifferences() {
        if (compared != null) {
            var difference = compared.difference();
            pictures.mark(difference.changes(), filter.getValue());
            list.show(difference, filter.getValue(), this::taskName);
        }
    }

    private void select(ElementChange change) {
        pictures.select(id(change.before()), id(change.after()));
    }

    private void selectBefore(String id) {
        if (compared != null) {
            select(id, compared.difference().recognition().became(id).orElse(null));
        }
    }

    private void selectAfter(String id) {
        if (compared != null) {
            select(compared.difference().recognition().was(id).orElse(null), id);
        }
    }

    private void select(@Nullable String before, @Nullable String after) {
        pictures.select(before, after);
        list.choose(before, after);
    }

    private String taskName(String id) {
        return compared == null
                ? id
                : compared.from().model().node(id).map(Node::label).orElse(id);
    }

    private Optional<Choice> chosen(List<Choice> choices, String parameter) {
        var key = address.getSingleParameter(parameter).orElse("");
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    /** The version before the latest; with one version only that one. */
    private static Choice standardFrom(List<Choice> choices, int version) {
        var number = Math.max(1, version - 1);
        return choices.stream()
                .filter(choice -> choice.key().equals("v" + number))
                .findFirst()
                .orElse(choices.getFirst());
    }

    /** The version of now; with one version the redesign. */
    private static Choice standardTo(List<Choice> choices, Workspace workspace, int version) {
        return version == 1
                ? ComparedModels.choice(workspace.scenario())
                : choices.stream()
                        .filter(choice -> choice.key().equals("v" + version))
                        .findFirst()
                        .orElse(choices.getFirst());
    }

    /** @param sides what the address says of the two sides when something is chosen here */
    private Select<Choice> select(String key, Supplier<Map<String, String>> sides) {
        var select = new Select<Choice>();
        select.setLabel(Say.text(key));
        select.setItemLabelGenerator(Choice::label);
        select.addValueChangeListener(change -> {
            if (!filling && change.getValue() != null) {
                open(sides.get());
            }
        });
        return select;
    }

    /** Goes to the address of what is chosen, so that it can be kept and gone back to. */
    private void open(Map<String, String> sides) {
        var chosen = new LinkedHashMap<>(sides);
        chosen.put(MODEL, model.getValue().key());
        chosen.put("scenario", workspace().scenario().id().toString());
        getUI().ifPresent(ui -> ui.navigate("project/" + projectId() + "/verschil", QueryParameters.simple(chosen)));
    }

    private Map<String, String> sides() {
        return Map.of(FROM, from.getValue().key(), TO, to.getValue().key());
    }

    private static @Nullable String id(@Nullable ModelElement element) {
        return element == null ? null : element.id();
    }

    private static Button button(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Say.text(key));
        button.setTooltipText(Say.text(key));
        return button;
    }
}
